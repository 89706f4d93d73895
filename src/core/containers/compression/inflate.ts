import { Gunzip, Inflate, Unzlib } from 'fflate';
import { joinBytes } from '../bytes/join.ts';
import { piecesOf, type ByteSource } from '../bytes/source.ts';
import type { Allowance } from './allowance.ts';

/** How much is given to the decompressor at once: a thousand times as much may come out. */
const PIECE = 16 * 1024;
/** Where only the start is wanted, so that it does not cost what a bomb holds. */
const SMALL_PIECE = 256;

export type Compression = 'gzip' | 'zlib' | 'deflate';

const STREAMS = { gzip: Gunzip, zlib: Unzlib, deflate: Inflate } as const;

/** Decompresses what it is given, until that is damaged or enough has come out. */
class Inflater {
  readonly #allowance: Allowance;
  readonly #stream: Gunzip | Unzlib | Inflate;
  readonly #most: number;
  readonly #pieces: Uint8Array[] = [];
  #unfolded: Uint8Array[] = [];
  #length = 0;

  constructor(compression: Compression, allowance: Allowance, most: number) {
    // Once all is used up, nothing more is begun: an archive may hold a bomb in each of its files.
    allowance.take(0);
    this.#allowance = allowance;
    this.#most = most;
    this.#stream = new STREAMS[compression]((part) => {
      if (part.length > 0) this.#unfolded.push(part);
    });
  }

  /** What has come out so far. */
  get bytes(): Uint8Array {
    return joinBytes(this.#pieces);
  }

  /** Goes on with these bytes. False where nothing that follows them would count. */
  take(bytes: Uint8Array, isLast: boolean): boolean {
    const piece = this.#most === Infinity ? PIECE : SMALL_PIECE;
    for (let start = 0; start < bytes.length; start += piece) {
      const end = start + piece;
      const isSound = this.#push(bytes.subarray(start, end), isLast && end >= bytes.length);
      for (const part of this.#unfolded) {
        this.#allowance.take(part.length);
        this.#pieces.push(part);
        this.#length += part.length;
      }
      this.#unfolded = [];
      if (!isSound || this.#length >= this.#most) return false;
    }
    return true;
  }

  #push(piece: Uint8Array, isLast: boolean): boolean {
    try {
      this.#stream.push(piece, isLast);
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * Decompresses, at most about the first `most` bytes of it. Data that is cut off or damaged gives what
 * came before the damage. Throws `TooMuch`.
 */
export function inflate(
  bytes: Uint8Array,
  compression: Compression,
  allowance: Allowance,
  most = Infinity,
): Uint8Array {
  const inflater = new Inflater(compression, allowance, most);
  inflater.take(bytes, true);
  return inflater.bytes;
}

/** As `inflate`, of bytes that are read window by window. */
export async function inflateSource(
  source: ByteSource,
  compression: Compression,
  allowance: Allowance,
  most = Infinity,
): Promise<Uint8Array> {
  const inflater = new Inflater(compression, allowance, most);
  let given = 0;
  for await (const window of piecesOf(source, 0, most === Infinity ? undefined : PIECE)) {
    given += window.length;
    if (!inflater.take(window, given >= source.size)) break;
  }
  return inflater.bytes;
}
