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

/**
 * The WHATWG name, in lower case, of an encoding label as pages write it (`ISO-8859-1`, `x-sjis`);
 * null where no decoder is at hand. As in the standard's prescan, a page that can be read far
 * enough to find a UTF-16 label in it is not UTF-16.
 */
export function encodingForLabel(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (name === 'x-user-defined') return 'windows-1252';
  try {
    const encoding = new TextDecoder(name).encoding.toLowerCase();
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Decodes in an encoding that `encodingForLabel` named, bad bytes becoming U+FFFD; no BOM is kept. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}
