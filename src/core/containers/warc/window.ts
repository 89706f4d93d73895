/** Room made beyond what is at hand: less often a copy, but not twice what a film takes. */
const MOST_SPARE = 16 * 1024 * 1024;

/** What is at hand of bytes that come piece by piece: it grows at its end and is dropped at its start. */
export class Window {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #bytes: Uint8Array = new Uint8Array();
  #start = 0;
  #length = 0;
  #isOwn = false;
  /** How many bytes have been dropped: where the window starts in the whole. */
  position = 0;

  constructor(pieces: AsyncIterator<Uint8Array>) {
    this.#pieces = pieces;
  }

  /** What is at hand. Overwritten when the window grows. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#length);
  }

  /** Takes pieces until so many bytes are at hand; false where there are no more. */
  async reach(length: number): Promise<boolean> {
    while (this.#length - this.#start < length) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      this.#append(next.value, length);
    }
    return true;
  }

  drop(count: number): void {
    this.#start += count;
    this.position += count;
  }

  #append(piece: Uint8Array, wanted: number): void {
    const held = this.bytes;
    if (held.length === 0) {
      this.#hold(piece, piece.length, false);
      return;
    }
    const length = held.length + piece.length;
    if (this.#isOwn && this.#length + piece.length <= this.#bytes.length) {
      this.#bytes.set(piece, this.#length);
      this.#length += piece.length;
      return;
    }
    // Bytes are written into room of our own only, never into a piece that was given.
    const room = this.#isOwn && length <= this.#bytes.length / 2;
    const enough = Math.max(Math.min(2 * length, length + MOST_SPARE), wanted + piece.length);
    const bytes = room ? this.#bytes : new Uint8Array(enough);
    bytes.set(held);
    bytes.set(piece, held.length);
    this.#hold(bytes, length, true);
  }

  #hold(bytes: Uint8Array, length: number, isOwn: boolean): void {
    this.#bytes = bytes;
    this.#start = 0;
    this.#length = length;
    this.#isOwn = isOwn;
  }
}
