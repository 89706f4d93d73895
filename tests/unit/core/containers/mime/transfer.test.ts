import { describe, expect, it } from 'vitest';
import { decodeTransfer } from '../../../../../src/core/containers/mime/transfer.ts';

const text = (body: string, encoding: string | null): string =>
  new TextDecoder().decode(decodeTransfer(body, encoding));

describe('decodeTransfer', () => {
  it.each([
    ['escapes', 'cri=C3=A9e =3D', 'criée ='],
    ['soft line breaks, whatever ends a line', 'a=\r\nb=\nc=\rd', 'abcd'],
    ['a soft break after white space', 'a= \t\r\nb', 'ab'],
    ['a character cut by a soft break', 'cri=C3=\r\n=A9e', 'criée'],
    ['lower-case escapes', '=c3=a9', 'é'],
    ['what is no escape as it is written', 'a=b; c=ZZ', 'a=b; c=ZZ'],
    ['a cut escape at the end as nothing', 'abc=C', 'abc'],
  ])('undoes quoted-printable: %s', (_, body, expected) => {
    expect(text(body, 'Quoted-Printable')).toBe(expected);
  });

  it.each([
    ['line breaks', 'Y3Jp\r\nw6ll', 'criée'],
    ['no padding', 'YQ', 'a'],
    ['stray characters', 'Y-Q=!'.replace('-', '*'), 'a'],
    ['pieces padded each', 'YQ==Yg==', 'ab'],
    ['a cut end', 'Y3Jpw6', 'cri\ufffd'],
  ])('undoes base64 with %s', (_, body, expected) => {
    expect(text(body, ' base64 ')).toBe(expected);
  });

  it.each([null, '8bit', 'binary', '7bit', 'x-unknown'])(
    'leaves %s as the bytes are',
    (encoding) => {
      expect(decodeTransfer('\u00e9=3D', encoding)).toEqual(Uint8Array.of(0xe9, 0x3d, 0x33, 0x44));
    },
  );
});
