import { Gunzip, Inflate, Unzlib } from 'fflate';
import { joinBytes } from '../bytes/join.ts';
import type { Allowance } from './allowance.ts';

/** How much is given to the decompressor at once: a thousand times as much may come out. */
const PIECE = 16 * 1024;

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
): Generator<Uint8Array, boolean> {
  let pieces: Uint8Array[] = [];
  const stream = new STREAMS[compression]((piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  for (let start = 0; start < bytes.length; start += PIECE) {
    let sound = true;
    try {
      const end = start + PIECE;
      stream.push(bytes.subarray(start, end), end >= bytes.length);
    } catch {
      sound = false;
    }
    for (const piece of pieces) {
      allowance.take(piece.length);
      yield piece;
    }
    pieces = [];
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
  for (const piece of decompress(bytes, compression, allowance)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return joinBytes(pieces);
}
