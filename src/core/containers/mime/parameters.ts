import { bytesOfBinary } from '../bytes/latin1.ts';
import { decodeBytes } from '../decoding/index.ts';
import { decodeHeaderText } from './encodedWords.ts';

/** A header value such as `text/html; charset=utf-8`. */
export interface ParameterisedValue {
  /** Before the first semicolon, in lower case. */
  readonly value: string;
  /** By lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
}

const MOST_PARAMETERS = 100;
// Sticky: applied exactly where the reading stands. An unfinished quotation ends with the value.
const PARAMETER = /\s*;?\s*([^\s=;"]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"?|([^;]*))/suy;
const NAME = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/u;

/** RFC 2231's `charset'language'text`, percent-encoded; continuations have only the text. */
function decodeExtended(pieces: readonly string[]): string {
  const [, charset = '', text = ''] = /^([^']*)'[^']*'(.*)$/su.exec(pieces.join('')) ?? [];
  const encoded = charset === '' && text === '' ? pieces.join('') : text;
  const binary = encoded.replace(/%([0-9a-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return decodeBytes(bytesOfBinary(binary), { declared: charset, kind: 'text' }).text;
}

interface Pieces {
  readonly byNumber: Map<number, string>;
  extended: boolean;
}

/** Splits a header's value into itself and its parameters (RFC 2045 and 2231), leniently. */
export function parseParameters(header: string): ParameterisedValue {
  const semicolon = header.indexOf(';');
  const value = (semicolon === -1 ? header : header.slice(0, semicolon)).trim().toLowerCase();
  const found = new Map<string, Pieces>();
  PARAMETER.lastIndex = semicolon === -1 ? header.length : semicolon;
  for (let count = 0; count < MOST_PARAMETERS; count += 1) {
    const [whole, rawName = '', quoted, bare] = PARAMETER.exec(header) ?? [];
    if (whole === undefined) break;
    const text = quoted?.replace(/\\(.)/gsu, '$1') ?? (bare ?? '').trim();
    const [, name = rawName, number, star] = NAME.exec(rawName) ?? [];
    const key = name.toLowerCase();
    const pieces = found.get(key) ?? { byNumber: new Map<number, string>(), extended: false };
    const position = Number(number ?? 0);
    if (!pieces.byNumber.has(position)) pieces.byNumber.set(position, text);
    pieces.extended ||= star !== undefined;
    found.set(key, pieces);
  }
  const parameters = new Map<string, string>();
  for (const [name, { byNumber, extended }] of found) {
    const inOrder = [...byNumber].sort(([a], [b]) => a - b).map(([, text]) => text);
    const joined = inOrder.join('');
    parameters.set(name, extended ? decodeExtended(inOrder) : decodeHeaderText(joined));
  }
  return { value, parameters };
}
