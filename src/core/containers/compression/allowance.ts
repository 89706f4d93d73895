/** A container unfolds into more than any collection of pages; `message` completes "because …". */
export class TooMuch extends Error {}

/**
 * What one container may unfold into, however often it is read: a file of a few bytes can claim
 * terabytes.
 */
export class Allowance {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Counts bytes that came out. Throws `TooMuch` when there are more than allowed. */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new TooMuch('it unfolds into more than any page needs');
  }
}
