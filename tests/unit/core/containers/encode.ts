import { decodeAs } from '../../../../src/core/containers/decoding/codecs.ts';

/** The bytes that mean each character in an encoding: its decoder, turned round. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Encodings whose characters are one byte or two. */
const DOUBLE_BYTE = new Set(['gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const enter = (...bytes: readonly number[]): void => {
    const character = decodeAs(Uint8Array.from(bytes), encoding);
    const isOne = Array.from(character).length === 1 && character !== '\ufffd';
    if (isOne && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) enter(byte);
  for (let lead = 0x81; DOUBLE_BYTE.has(encoding) && lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) enter(lead, trail);
  }
  tables.set(encoding, table);
  return table;
}

/** Encodes a text; throws where the encoding lacks a character of it. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}
