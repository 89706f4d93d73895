import { describe, expect, it } from 'vitest';
import { decodeHeaderText } from '../../../../../src/core/containers/mime/encodedWords.ts';
import { readHeaders } from '../../../../../src/core/containers/mime/headers.ts';
import { parseParameters } from '../../../../../src/core/containers/mime/parameters.ts';

describe('decodeHeaderText', () => {
  it.each([
    ['quoted-printable', '=?utf-8?Q?Nach=20elf=20Monaten_=C3=B6ffnet?=', 'Nach elf Monaten öffnet'],
    ['base64', '=?UTF-8?B?5rih44KK?=', '渡り'],
    ['a legacy charset', '=?windows-1251?B?0PvhYQ==?=', 'Рыбa'],
    ['GB2312, which browsers read as GBK', '=?gb2312?B?wM/C6823?=', '老码头'],
    ['a name that only Python has', '=?big5_tw?b?ptG9WMBZuq6lq62rt3O2fbFp?=', '老碼頭漁市重新開張'],
    ['a Windows code page', '=?cp936?B?wM/C6823?=', '老码头'],
    ['a language tag (RFC 2231)', '=?iso-8859-1*fr?Q?cri=E9e?=', 'criée'],
    ['folded words without the fold', '=?utf-8?Q?fish?= =?utf-8?Q?_hall?=', 'fish hall'],
    ['words with text around them', 'Re: =?utf-8?Q?cri=C3=A9e?= (2)', 'Re: criée (2)'],
    ['spaces inside, which are not allowed', '=?utf-8?Q?two words?=', 'two words'],
    ['an unfinished word, as it is', '=?utf-8?Q?This is on', '=?utf-8?Q?This is on'],
    ['an unknown charset, by its letters', '=?x-nonsense?Q?cri=C3=A9e?=', 'criée'],
  ])('reads %s', (_, header, text) => {
    expect(decodeHeaderText(header)).toBe(text);
  });

  it('joins a character that was cut in two between words', () => {
    expect(decodeHeaderText('=?utf-8?B?5rih44I=?= =?utf-8?B?gg==?=')).toBe('渡も');
  });

  it('tells raw bytes by their letters', () => {
    expect(decodeHeaderText('cri\u00c3\u00a9e')).toBe('criée');
  });
});

describe('readHeaders', () => {
  const read = (lines: readonly string[]) => {
    const text = lines.join('\r\n');
    const { headers, end } = readHeaders(text, 0);
    return { headers, body: text.slice(end) };
  };

  it('unfolds values and finds the body after the blank line', () => {
    const { headers, body } = read(['Subject: one', '\ttwo', 'X-Y: z', '', 'body']);
    expect(headers.get('subject')).toBe('one two');
    expect(headers.get('x-y')).toBe('z');
    expect(body).toBe('body');
  });

  it('takes a line that lost its fold as part of the header before it', () => {
    const { headers } = read(['X-Title: on multiple', 'lines', 'Date: today', '']);
    expect(headers.get('x-title')).toBe('on multiple lines');
    expect(headers.get('date')).toBe('today');
  });

  it('starts the body at markup although the blank line is missing', () => {
    const { headers, body } = read(['Content-Type: text/html', '<p>body']);
    expect(headers.get('content-type')).toBe('text/html');
    expect(body).toBe('<p>body');
  });

  it('finds no headers where a body starts at once', () => {
    const { headers, body } = read(['<!DOCTYPE html>', 'a: b']);
    expect(headers.size).toBe(0);
    expect(body).toMatch(/^<!DOCTYPE/u);
  });

  it('finds the headers behind one of two million characters', () => {
    const { headers } = read([`X-Long: ${'x'.repeat(2_000_000)}`, 'Content-Type: text/html', '']);
    expect(headers.get('content-type')).toBe('text/html');
  });

  it('keeps the first of two headers of one name', () => {
    expect(read(['A: 1', 'A: 2', '']).headers.get('a')).toBe('1');
  });
});

describe('parseParameters', () => {
  it.each([
    ['multipart/related; boundary="a;b=c"', 'boundary', 'a;b=c'],
    ['multipart/related;boundary=----=_Next.1', 'boundary', '----=_Next.1'],
    ['text/html; charset=utf-8 ; x=y', 'charset', 'utf-8'],
    ['text/html; charset="never closed', 'charset', 'never closed'],
    ["image/png; name*=utf-8'fr'cri%C3%A9e.png", 'name', 'criée.png'],
    ["image/png; name*0*=utf-8''cri%C3%A9; name*1=e.png", 'name', 'criée.png'],
    ['image/png; name*1="b.png"; name*0="a"', 'name', 'ab.png'],
    ['image/png; name="=?utf-8?Q?cri=C3=A9e.png?="', 'name', 'criée.png'],
  ])('reads %s', (header, name, value) => {
    expect(parseParameters(header).parameters.get(name)).toBe(value);
  });

  it('gives the value before them in lower case', () => {
    expect(parseParameters('Text/HTML; a=b').value).toBe('text/html');
  });
});
