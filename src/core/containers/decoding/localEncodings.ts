import { scanMarkup } from '../markup/scan.ts';

/** The legacy encodings that pages of a language were written in. Adding a language is adding a line. */
const ENCODINGS: Readonly<Record<string, string>> = {
  ar: 'windows-1256 iso-8859-6',
  be: 'windows-1251 koi8-u koi8-r iso-8859-5',
  bg: 'windows-1251 koi8-r iso-8859-5',
  cs: 'windows-1250 iso-8859-2',
  el: 'windows-1253 iso-8859-7',
  et: 'windows-1257 windows-1252 iso-8859-4',
  fa: 'windows-1256 iso-8859-6',
  he: 'windows-1255 iso-8859-8',
  hr: 'windows-1250 iso-8859-2',
  hu: 'windows-1250 iso-8859-2',
  ja: 'shift_jis euc-jp',
  ko: 'euc-kr',
  lt: 'windows-1257 iso-8859-13 iso-8859-4',
  lv: 'windows-1257 iso-8859-13 iso-8859-4',
  mk: 'windows-1251 iso-8859-5',
  pl: 'windows-1250 iso-8859-2',
  ro: 'windows-1250 iso-8859-2',
  ru: 'windows-1251 koi8-r iso-8859-5',
  sk: 'windows-1250 iso-8859-2',
  sl: 'windows-1250 iso-8859-2',
  sr: 'windows-1251 windows-1250 iso-8859-5 iso-8859-2',
  th: 'windows-874',
  tr: 'windows-1254',
  uk: 'windows-1251 koi8-u koi8-r iso-8859-5',
  zh: 'gb18030 gbk big5',
};

const MARKUP_START = 4 * 1024;

/** The encodings that are usual in the language a page says it is in; empty where it does not say. */
export function localEncodings(html: string): ReadonlySet<string> {
  for (const token of scanMarkup(html.slice(0, MARKUP_START))) {
    if (token.kind !== 'tag' || token.name !== 'html') continue;
    const tag = token.attributes.get('lang') ?? token.attributes.get('xml:lang') ?? '';
    const language = tag.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
    return new Set(ENCODINGS[language]?.split(' '));
  }
  return new Set();
}
