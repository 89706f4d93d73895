import { remembered } from '../remembered.ts';

/** A pattern for the names of a page's parts, which most of its elements share with others. */
export interface NamesPattern {
  readonly test: (names: string) => boolean;
}

export const namesPattern = (pattern: RegExp): NamesPattern => ({
  test: remembered((names) => pattern.test(names)),
});
