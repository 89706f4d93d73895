import { binaryString, decodeAs } from '../decoding/codecs.ts';
import type { PlistDictionary, PlistValue } from './value.ts';

// Apple's binary property lists (CFBinaryPList.c): a header, the objects, a table of their offsets,
// and a trailer of 32 bytes. Objects refer to each other by number, so that a few bytes can spell
// out a tree of any size, or a circle: every object is read once and shared, and all is counted.

const TRAILER = 32;
const MOST_OBJECTS = 500_000;
const MOST_REFERENCES = 2_000_000;
const DEEPEST = 64;

class Unreadable extends Error {}

/** Reads one list. Throws `Unreadable`, or a `RangeError` of the view, where it is broken. */
class BinaryPlistReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #objects: number;
  readonly #offsets: number;
  readonly #top: number;
  /** Objects read already; null while one is being read, so that a circle is noticed. */
  readonly #known = new Map<number, { readonly value: PlistValue } | null>();
  #references = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = bytes.length - TRAILER;
    this.#offsetSize = this.#view.getUint8(trailer + 6);
    this.#referenceSize = this.#view.getUint8(trailer + 7);
    this.#objects = this.#integer(trailer + 8, 8);
    this.#top = this.#integer(trailer + 16, 8);
    this.#offsets = this.#integer(trailer + 24, 8);
    if (this.#objects > MOST_OBJECTS) throw new Unreadable();
    if (this.#offsets + this.#objects * this.#offsetSize > trailer) throw new Unreadable();
  }

  read(): PlistValue {
    return this.#object(this.#top, 0);
  }

  #integer(offset: number, size: number): number {
    let value = 0;
    for (let index = 0; index < size; index += 1) {
      value = value * 256 + this.#view.getUint8(offset + index);
    }
    return value;
  }

  #slice(offset: number, length: number): Uint8Array {
    if (offset + length > this.#bytes.length) throw new Unreadable();
    return this.#bytes.subarray(offset, offset + length);
  }

  #object(number: number, depth: number): PlistValue {
    const known = this.#known.get(number);
    if (known === null || depth > DEEPEST || number >= this.#objects) throw new Unreadable();
    if (known !== undefined) return known.value;
    this.#known.set(number, null);
    const offset = this.#integer(this.#offsets + number * this.#offsetSize, this.#offsetSize);
    const value = this.#valueAt(offset, depth);
    this.#known.set(number, { value });
    return value;
  }

  #valueAt(offset: number, depth: number): PlistValue {
    const marker = this.#view.getUint8(offset);
    const low = marker & 0x0f;
    switch (marker >> 4) {
      case 0x0:
        return low === 0x9 ? true : low === 0x8 ? false : null;
      case 0x1:
        return this.#integer(offset + 1, 2 ** Math.min(low, 4));
      case 0x2:
        return low === 2 ? this.#view.getFloat32(offset + 1) : this.#view.getFloat64(offset + 1);
      case 0x3:
        return this.#view.getFloat64(offset + 1);
      case 0x8:
        return this.#integer(offset + 1, low + 1);
      default:
        return this.#counted(marker >> 4, offset, low, depth);
    }
  }

  /** Kinds with a length: in the marker, or, where that is 15, in an integer after it. */
  #counted(kind: number, offset: number, low: number, depth: number): PlistValue {
    const sizeOfCount = 2 ** Math.min(this.#view.getUint8(offset + 1) & 0x0f, 3);
    const count = low === 0x0f ? this.#integer(offset + 2, sizeOfCount) : low;
    const start = offset + (low === 0x0f ? 2 + sizeOfCount : 1);
    switch (kind) {
      case 0x4:
        return this.#slice(start, count);
      case 0x5:
        return binaryString(this.#slice(start, count));
      case 0x6:
        return decodeAs(this.#slice(start, count * 2), 'utf-16be');
      case 0x7:
        return decodeAs(this.#slice(start, count), 'utf-8');
      case 0xa:
      case 0xb:
      case 0xc:
        return this.#list(start, count, depth);
      case 0xd:
        return this.#dictionary(start, count, depth);
      default:
        throw new Unreadable();
    }
  }

  #list(start: number, count: number, depth: number): readonly PlistValue[] {
    this.#count(count);
    this.#slice(start, count * this.#referenceSize);
    return Array.from({ length: count }, (_, index) => this.#at(start, index, depth));
  }

  #dictionary(start: number, count: number, depth: number): PlistDictionary {
    this.#count(count * 2);
    this.#slice(start, count * 2 * this.#referenceSize);
    const entries = new Map<string, PlistValue>();
    for (let index = 0; index < count; index += 1) {
      const key = this.#at(start, index, depth);
      if (typeof key === 'string') entries.set(key, this.#at(start, count + index, depth));
    }
    return { entries };
  }

  #at(start: number, index: number, depth: number): PlistValue {
    const number = this.#integer(start + index * this.#referenceSize, this.#referenceSize);
    return this.#object(number, depth + 1);
  }

  #count(references: number): void {
    this.#references += references;
    if (this.#references > MOST_REFERENCES) throw new Unreadable();
  }
}

/** Reads a binary property list; null where it is damaged, goes in circles or is made to overwhelm. */
export function readBinaryPlist(bytes: Uint8Array): PlistValue | null {
  try {
    return new BinaryPlistReader(bytes).read();
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return null;
    throw error;
  }
}
