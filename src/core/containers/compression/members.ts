import { Gunzip } from 'fflate';
import { piecesOf, type ByteSource } from '../bytes/source.ts';
import type { Allowance } from './allowance.ts';

/** How much is given to the decompressor at once: a thousand times as much may come out. */
const PIECE = 16 * 1024;

/** What comes out of a file of many gzip members: bytes, or where in the file a member starts. */
export type Unfolded =
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | { readonly is: 'member'; readonly at: number };

/**
 * Decompresses gzip members one after the other, from where one of them starts. Damage ends it.
 * Throws `TooMuch`.
 */
export async function* unfoldMembers(
  packed: ByteSource,
  from: number,
  allowance: Allowance,
): AsyncGenerator<Unfolded> {
  let unfolded: Unfolded[] = [{ is: 'member', at: from }];
  const stream = new Gunzip((bytes) => {
    if (bytes.length > 0) unfolded.push({ is: 'bytes', bytes });
  });
  stream.onmember = (offset) => {
    unfolded.push({ is: 'member', at: from + offset });
  };
  let given = from;
  for await (const window of piecesOf(packed, from)) {
    for (let start = 0; start < window.length; start += PIECE) {
      const piece = window.subarray(start, start + PIECE);
      given += piece.length;
      let sound = true;
      try {
        stream.push(piece, given >= packed.size);
      } catch {
        sound = false;
      }
      for (const one of unfolded) {
        if (one.is === 'bytes') allowance.take(one.bytes.length);
        yield one;
      }
      unfolded = [];
      if (!sound) return;
    }
  }
}
