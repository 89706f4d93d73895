// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types, and every environment that compiles this file needs ours
/// <reference path="./brotliPackage.d.ts" />
import { BrotliDecompress } from 'brotli/dec/decode.js';
import { joinBytes } from '../bytes/join.ts';
import { TooMuch, type Allowance } from './allowance.ts';

/** Gives a decoder bytes to read. */
class ByteInput {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(target: Uint8Array, at: number, count: number): number {
    const piece = this.#bytes.subarray(this.#at, this.#at + count);
    target.set(piece, at);
    this.#at += piece.length;
    return piece.length;
  }
}

/** Collects what a decoder writes, as far as is allowed. */
class BoundedOutput {
  /** Never too short, so that the decoder does not make room for a length that is only claimed. */
  readonly buffer = { length: Infinity };
  readonly #pieces: Uint8Array[] = [];
  readonly #allowance: Allowance;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** The decoder writes from a ring that it goes on to overwrite. */
  write(ring: Uint8Array, count: number): void {
    this.#allowance.take(count);
    this.#pieces.push(ring.slice(0, count));
  }

  bytes(): Uint8Array {
    return joinBytes(this.#pieces);
  }
}

/** Decodes Brotli (RFC 7932); null where the bytes are none, or damaged. Throws `TooMuch`. */
export function unbrotli(bytes: Uint8Array, allowance: Allowance): Uint8Array | null {
  const output = new BoundedOutput(allowance);
  try {
    BrotliDecompress(new ByteInput(bytes), output);
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    return null;
  }
  return output.bytes();
}
