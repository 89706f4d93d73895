/** A container unfolds into more than any collection of pages; `message` completes "because …". */
export class TooMuch extends Error {}

/**
 * What one container may unfold into, however often it is read: a file of a few bytes can claim
 * terabytes.
 */
export class Allowance {
  #left: number;
  readonly #whole: Allowance | null;

  constructor(bytes: number, whole: Allowance | null = null) {
    this.#left = bytes;
    this.#whole = whole;
  }

  /** For one archive among others, whose bytes count for all of them too. */
  part(bytes: number): Allowance {
    return new Allowance(bytes, this);
  }

  /** Counts bytes that came out. Throws `TooMuch` when there are more than allowed. */
  take(bytes: number): void {
    this.#whole?.take(bytes);
    this.#left -= bytes;
    if (this.#left < 0) throw new TooMuch('it unfolds into more than any page needs');
  }
}
