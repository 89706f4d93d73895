import { decodeKorean } from './hangul.ts';
import { withHongKongCharacters } from './hongKong.ts';
import { tableForLabel, tableOf, type Table } from './tables.ts';

// Bytes to text, one encoding at a time, under the WHATWG's names.

/**
 * What windows-1252 has at 0x80 to 0x9F. Node 20's own decoder leaves control characters there
 * (nodejs/node#56542), and quotation marks and dashes of half the web's older pages with them.
 */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK = 0x2000;

const characters: (this: null, ...codes: number[]) => string = String.fromCharCode;

/** Each byte as the character of its number (ISO-8859-1 in the strict sense). */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const chunk: ArrayLike<number> = bytes.subarray(start, start + CHUNK);
    // eslint-disable-next-line prefer-spread -- spread bytes go through an iterator: ten times as slow
    parts.push(characters.apply(null, chunk as number[]));
  }
  return parts.join('');
}

function decodeWindows1252(bytes: Uint8Array): string {
  return binaryString(bytes).replace(
    /[\u0080-\u009f]/gu,
    (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function decodeByTable(bytes: Uint8Array, { high, low }: Table): string {
  const text = binaryString(bytes).replace(
    /[\u0080-\u00ff]/gu,
    (byte) => high[byte.charCodeAt(0) - 0x80] ?? byte,
  );
  if (low === undefined) return text;
  // eslint-disable-next-line no-control-regex -- letters stand there
  return text.replace(/[\u0001-\u001f]/gu, (byte) => low[byte] ?? byte).normalize('NFC');
}

/** Windows' numbers of encodings that the standard has other names for. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  '874': 'windows-874',
  '932': 'shift_jis',
  '936': 'gbk',
  '949': 'euc-kr',
  '950': 'big5',
  '1200': 'utf-16le',
  '1201': 'utf-16be',
  '20866': 'koi8-r',
  '20932': 'euc-jp',
  '21866': 'koi8-u',
  '51932': 'euc-jp',
  '51936': 'gbk',
  '51949': 'euc-kr',
  '54936': 'gb18030',
  '65001': 'utf-8',
};

/** Names that only the libraries of programming languages use, in mails mostly (`big5_tw`, `euc_kr`). */
function standardLabel(label: string): string {
  const codePage = /^(?:cp|ms|windows-|x-windows-|x-ms-cp|ibm)(\d+)$/u.exec(label)?.[1] ?? '';
  const language = label.replaceAll('_', '-').replace(/^(big5|gbk|gb2312)-[a-z]{2}$/u, '$1');
  return CODE_PAGES[codePage] ?? language.replace(/^shift-?jis.*$/u, 'shift_jis');
}

function decoderName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding.toLowerCase();
  } catch {
    return null;
  }
}

/**
 * The WHATWG name, in lower case, of an encoding label as pages write it (`ISO-8859-1`, `x-sjis`), or
 * the name of a table of our own;
 * null where no decoder is at hand. As in the standard's prescan, a page that can be read far
 * enough to find a UTF-16 label in it is not UTF-16.
 */
export function encodingForLabel(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (name === 'x-user-defined') return 'windows-1252';
  const table = tableForLabel(name);
  if (table !== null) return table;
  const encoding = decoderName(name) ?? decoderName(standardLabel(name));
  return encoding?.startsWith('utf-16') === true ? 'utf-8' : encoding;
}

/** Decodes in an encoding that `encodingForLabel` named, bad bytes becoming U+FFFD; no BOM is kept. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding === 'euc-kr') return decodeKorean(bytes);
  if (encoding === 'big5') return withHongKongCharacters(new TextDecoder('big5').decode(bytes));
  const table = tableOf(encoding);
  return table === null ? new TextDecoder(encoding).decode(bytes) : decodeByTable(bytes, table);
}
