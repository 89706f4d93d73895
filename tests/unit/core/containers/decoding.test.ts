import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeBytes } from '../../../../src/core/containers/index.ts';
import { encodeAs } from './encode.ts';
import { corpus, describeWithCorpus } from '../../corpus.ts';

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const html = (bytes: Uint8Array) => decodeBytes(bytes, { kind: 'html' });

describe('decodeBytes', () => {
  it('drops a byte order mark and believes it', () => {
    expect(html(latin('\xef\xbb\xbf<p>\xc3\xa9'))).toEqual({ text: '<p>é', charset: 'utf-8' });
    expect(html(latin('\xff\xfe<\0p\0>\0'))).toEqual({ text: '<p>', charset: 'utf-16le' });
  });

  it('sees UTF-16 without a mark by its NULs, but not in damage', () => {
    expect(html(latin('\0<\0p\0>\0a')).charset).toBe('utf-16be');
    expect(
      html(latin('<p>some\0 text with\0 NULs strewn about it in odd\0 places</p>')).charset,
    ).toBe('utf-8');
  });

  it('drops NULs', () => {
    expect(
      html(latin('<p>a\0b</p> and so on, with enough text that it is not UTF-16')).text,
    ).toMatch(/^<p>ab<\/p>/u);
  });

  it('lets valid UTF-8 win over any declaration', () => {
    const decoded = html(utf8('<meta charset="big5"><p>L’été à la criée</p>'));
    expect(decoded.charset).toBe('utf-8');
    expect(decoded.text).toContain('L’été à la criée');
  });

  it('reads windows-1252 quotation marks under the label iso-8859-1', () => {
    const decoded = html(
      latin('<meta charset="iso-8859-1"><p>\x93L\x92\xe9t\xe9\x94 \x96 10 \x80'),
    );
    expect(decoded).toEqual({
      text: '<meta charset="iso-8859-1"><p>“L’été” – 10 €',
      charset: 'windows-1252',
    });
  });

  it.each([
    ['<META CHARSET=gb2312>', 'gbk'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=GBK">', 'gbk'],
    ['<?xml version="1.0" encoding="gb2312"?>', 'gbk'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="gbk">', 'gbk'],
    ['<script>"<meta charset=koi8-r>"</script><meta charset="gbk">', 'gbk'],
  ])('finds the declaration in %s', (declaration, charset) => {
    const decoded = html(latin(`${declaration}<p>\xc0\xcf\xc2\xeb\xcd\xb7</p>`));
    expect(decoded.charset).toBe(charset);
    expect(decoded.text).toContain('老码头');
  });

  // Written by iconv.
  const QUAY =
    'Bến cảng Hải Phòng mở lại vào thứ hai, sau cơn bão lớn; người đánh cá Ở ĐẢO CỪ VẪN CHỜ.';
  it.each([
    [
      'viscii',
      'viscii',
      'QqpuIGPkbmcgSORpIFBo8m5nIG23IGzVaSB24G8gdGjRIGhhaSwgc2F1IGO9biBi428gbL5uOyBuZ9+2aSDw4W5oIGPhIJcg0MRPIEO7IFYGTiBDSJYu',
      QUAY,
    ],
    [
      'x-viet-tcvn5712',
      'tcvn',
      'QtVuIGO2bmcgSLZpIFBo325nIG3rIGy5aSB2tW8gdGj4IGhhaSwgc2F1IGOsbiBit28gbO1uOyBuZ63qaSCuuG5oIGO4IJkgp4FPIEMEIFbDTiBDSJgu',
      QUAY,
    ],
    [
      'cp437',
      'ibm437',
      'TGUgY2FmgiCFIGxhIGNyaYJlLCBmYYdhZGUgTqcgNQ==',
      'Le café à la criée, façade Nº 5',
    ],
    ['IBM850', 'ibm850', 'QYfGbywgY29yYYfGbywgU8ZvIEpvxm8=', 'Ação, coração, São João'],
    [
      'cp852',
      'ibm852',
      'WmG+ooiGIGepmGylIGphq+QsIOZrb2RhINSgYmyF',
      'Zażółć gęślą jaźń, Škoda ďáblů',
    ],
  ])(
    'reads what no browser knows any more, where it is declared: %s',
    (label, charset, base64, words) => {
      const decoded = html(
        Buffer.concat([latin(`<meta charset="${label}"><p>`), Buffer.from(base64, 'base64')]),
      );
      expect(decoded).toEqual({ text: `<meta charset="${label}"><p>${words}`, charset });
    },
  );

  it.each(['iso-8859-12', 'iso-ir-999', 'x-unknown', 'utf-7'])(
    'goes by the letters where nobody knows what is declared: %s',
    (label) => {
      const words = 'Рыбный рынок открылся утром, и первые лодки пришли с хорошим уловом.';
      const bytes = encodeAs(words, 'windows-1251');
      const decoded = html(Buffer.concat([latin(`<meta charset="${label}"><p>`), bytes]));
      expect(decoded.text).toContain(words);
    },
  );

  it('asks what the container says before what the page says', () => {
    const bytes = latin('<meta charset="windows-1251"><p>\xc0\xcf\xc2\xeb\xcd\xb7</p>');
    expect(decodeBytes(bytes, { kind: 'html', declared: 'gbk' }).text).toContain('老码头');
  });

  it('does not believe a declaration that the bytes contradict', () => {
    const decoded = html(
      latin(
        '<meta charset="utf-8"><p>La cri\xe9e a rouvert \xe0 l\x92aube, apr\xe8s un \xe9t\xe9.</p>',
      ),
    );
    expect(decoded.charset).toBe('windows-1252');
    expect(decoded.text).toContain('à l’aube');
  });

  it('forgives a few torn bytes in UTF-8', () => {
    const decoded = html(latin(`<p>${'\xc3\xa9'.repeat(200)}\xff`));
    expect(decoded.charset).toBe('utf-8');
  });

  it('reads UTF-8 in which a short page has a snippet in another encoding', () => {
    const decoded = html(
      latin(
        '<p>L\xe2\x80\x99\xc3\xa9t\xc3\xa9, d\xc3\xa8s l\xe2\x80\x99aube, o\xc3\xb9 d\xc3\xa9j\xc3\xa0<p>d\xe9',
      ),
    );
    expect(decoded.charset).toBe('utf-8');
    expect(decoded.text).toContain('L’été, dès l’aube');
  });

  it.each([
    ['iso-2022-jp', 'Japanese', '\x1b$B5{;T>l\x1b(B', '魚市場'],
    ['iso-2022-kr', 'Korean', '\x1b$)C\n<p>\x0e>n=C@e\x0f', '어시장'],
    ['hz-gb-2312', 'Chinese', '~{@OBkM7SfJP~} ~{@OBkM7SfJP~} ~{@OBkM7SfJP~}', '老码头渔市'],
  ])('reads %s, which is %s in seven bits, whatever is declared', (charset, _, bytes, text) => {
    const decoded = html(latin(`<meta charset="utf-8"><p>${bytes} 1 ~ 2</p>`));
    expect(decoded.charset).toBe(charset);
    expect(decoded.text).toContain(text);
    expect(decoded.text).toContain('1 ~ 2</p>');
  });

  it('reads the syllables that Windows added to Korean', () => {
    const decoded = html(latin('<meta charset="ks_c_5601-1987"><p>\x8cc\xb9\xe6 \xc6A\x94\xee'));
    expect(decoded).toMatchObject({ charset: 'euc-kr' });
    expect(decoded.text).toContain('<p>똠방 ');
    expect(decoded.text).not.toMatch(/[\ufffda-z]$/u);
  });

  it('reads the characters that Hong Kong added to Big5', () => {
    const decoded = html(latin('<meta charset="big5-hkscs"><p>\x9d\xef\xa6\xa1\x88b'));
    expect(decoded).toMatchObject({ charset: 'big5' });
    expect(decoded.text).toContain('<p>嘅式Ê̄');
  });

  it('tells ISO-8859-15 by its euro sign', () => {
    const decoded = html(
      latin('<p>Le chantier a co\xfbt\xe9 3 millions d\x27\xa4 \xe0 la ville.</p>'),
    );
    expect(decoded).toMatchObject({ charset: 'iso-8859-15' });
    expect(decoded.text).toContain('€');
  });
});

const manifestSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      class: z.string(),
      must: z.object({ text: z.string().optional(), charset: z.string().optional() }),
    }),
  ),
});

/** GBK and GB18030 are one decoder; ISO-8859-15 and windows-1252 may agree on every byte of a page. */
const SAME_READING: Readonly<Record<string, string>> = {
  gb18030: 'gbk',
  'iso-8859-15': 'windows-1252',
};
const reading = (charset: string | undefined): string | undefined =>
  charset === undefined ? undefined : (SAME_READING[charset] ?? charset);

const plain = (text: string): string => text.replaceAll('&#x27;', "'");

describeWithCorpus('decodeBytes on pages in many encodings', () => {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(corpus, 'hostile', 'manifest.json'), 'utf8')),
  );
  const cases = manifest.cases.filter(
    ({ class: kind, file, must }) =>
      kind === 'encoding' && !file.includes('gzip') && (must.text ?? must.charset) !== undefined,
  );

  it.each(cases)('$id', ({ file, must }) => {
    const bytes = readFileSync(join(corpus, 'hostile', file));
    const decoded = decodeBytes(bytes, { kind: file.endsWith('.txt') ? 'text' : 'html' });
    if (must.text !== undefined) expect(plain(decoded.text)).toContain(must.text);
    if (must.charset !== undefined) expect(reading(decoded.charset)).toBe(reading(must.charset));
  });
});
