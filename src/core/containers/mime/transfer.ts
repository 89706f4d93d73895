import { decodeBase64 } from '../bytes/base64.ts';
import { bytesOfBinary } from '../bytes/latin1.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const EQUALS = 0x3d;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;

/** The value of a hexadecimal digit's character code; -1 for any other. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code & ~0x20;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1;
}

/** Where a soft line break that starts at `index` (its `=`) ends; -1 where there is none. */
function endOfSoftBreak(text: string, index: number): number {
  let end = index + 1;
  while (isBlank(text.charCodeAt(end))) end += 1;
  if (end >= text.length) return end;
  if (text.charCodeAt(end) === RETURN) end += 1;
  else if (text.charCodeAt(end) !== NEWLINE) return -1;
  return text.charCodeAt(end) === NEWLINE ? end + 1 : end;
}

/** Quoted-printable (RFC 2045, section 6.7); what is no escape stays as it is written. */
function decodeQuotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === EQUALS) {
      const high = hexDigit(text.charCodeAt(index + 1));
      const low = hexDigit(text.charCodeAt(index + 2));
      if (high >= 0 && low >= 0) {
        bytes[length] = high * 16 + low;
        length += 1;
        index += 3;
        continue;
      }
      const end = endOfSoftBreak(text, index);
      if (end !== -1) {
        index = end;
        continue;
      }
      // Cut off in the middle of an escape: half of one is nothing.
      if (index + 2 >= text.length) break;
    }
    bytes[length] = code;
    length += 1;
    index += 1;
  }
  return bytes.subarray(0, length);
}

/**
 * A part's bytes from its body (one byte a character) and its Content-Transfer-Encoding. Anything
 * but base64 and quoted-printable is the bytes themselves.
 */
export function decodeTransfer(body: string, encoding: string | null): Uint8Array {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === 'base64') return decodeBase64(body);
  return name === 'quoted-printable' ? decodeQuotedPrintable(body) : bytesOfBinary(body);
}
