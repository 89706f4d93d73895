/** A block's measures, in the order of their names. */
export type Row = Float64Array;

/** A row of noughts for each block, side by side in memory: a forest asks them in any order. */
export function emptyRows(count: number, width: number): readonly Row[] {
  const values = new Float64Array(count * width);
  return Array.from({ length: count }, (_, index) =>
    values.subarray(index * width, (index + 1) * width),
  );
}

/** Writes a row from a place on, measure by measure. */
export class RowWriter {
  readonly #row: Row;
  #at: number;

  constructor(row: Row, at = 0) {
    this.#row = row;
    this.#at = at;
  }

  add(value: number): void {
    this.#row[this.#at] = value;
    this.#at += 1;
  }

  addFlag(isSo: boolean): void {
    this.add(isSo ? 1 : 0);
  }

  /** Of a number of yes-no measures, those that are set as bits. Rows begin as noughts. */
  addBits(bits: number, count: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      this.#row[this.#at + 31 - Math.clz32(rest & -rest)] = 1;
    }
    this.#at += count;
  }

  /** Of a number of yes-no measures, the one that is so; -1: none. */
  addChoice(chosen: number, count: number): void {
    if (chosen !== -1) this.#row[this.#at + chosen] = 1;
    this.#at += count;
  }
}
