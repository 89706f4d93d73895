import { Gunzip, Inflate, Unzlib } from 'fflate';
import { joinBytes } from '../bytes/join.ts';
import type { Allowance } from './allowance.ts';

/** How much is given to the decompressor at once: a thousand times as much may come out. */
const PIECE = 16 * 1024;
/** Where only the start is wanted, so that it does not cost what a bomb holds. */
const SMALL_PIECE = 256;

export type Compression = 'gzip' | 'zlib' | 'deflate';

const STREAMS = { gzip: Gunzip, zlib: Unzlib, deflate: Inflate } as const;

/**
 * Decompresses piece by piece. Data that is cut off or damaged gives what came before the damage;
 * the returned flag says whether all of it was sound. Throws `TooMuch`.
 */
export function* decompress(
  bytes: Uint8Array,
  compression: Compression,
  allowance: Allowance,
  piece = PIECE,
): Generator<Uint8Array, boolean> {
  // Once all is used up, nothing more is begun: an archive may hold a bomb in each of its files.
  allowance.take(0);
  let unfolded: Uint8Array[] = [];
  const stream = new STREAMS[compression]((part) => {
    if (part.length > 0) unfolded.push(part);
  });
  for (let start = 0; start < bytes.length; start += piece) {
    let sound = true;
    try {
      const end = start + piece;
      stream.push(bytes.subarray(start, end), end >= bytes.length);
    } catch {
      sound = false;
    }
    for (const part of unfolded) {
      allowance.take(part.length);
      yield part;
    }
    unfolded = [];
    if (!sound) return false;
  }
  return true;
}

/** Decompresses, at most the first `most` bytes of it. Throws `TooMuch`. */
export function inflate(
  bytes: Uint8Array,
  compression: Compression,
  allowance: Allowance,
  most = Infinity,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const piece = most === Infinity ? PIECE : SMALL_PIECE;
  for (const part of decompress(bytes, compression, allowance, piece)) {
    pieces.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return joinBytes(pieces);
}
