import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../../../src/core/article/cues/entities.ts';

describe('characters escaped once too often', () => {
  it.each([
    ['Fish &amp; chips', 'Fish & chips'],
    ['&#8222;Nordkai&#8220;', '„Nordkai“'],
    ['&#x2019;tis', '’tis'],
    ['M&auml;rz &Uuml;ber', 'März Über'],
    ['Bj&oslash;rn &Aring;sen, Ren&ecirc; &Scaron;i&#353;', 'Bjørn Åsen, Renê Šiš'],
    ['&frac12; &Ouml;l &bull; &copy;', '½ Öl • ©'],
    ['a &unknown; b & c &#99999999;', 'a &unknown; b & c &#99999999;'],
    ['bell &#7; and &#x110000;', 'bell   and  '],
  ])('“%s” is “%s”', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});
