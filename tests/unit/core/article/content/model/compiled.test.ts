import { describe, expect, it } from 'vitest';
import {
  compileForest,
  probability,
} from '../../../../../../src/core/article/content/model/compiled.ts';
import {
  contributions,
  type Forest,
  type Tree,
} from '../../../../../../src/core/article/content/model/forest.ts';

const ROOT_ONLY: Tree = { feature: [-1], threshold: [0], left: [0], right: [0], value: [0.5] };
/** Asks whether measure 0 is up to 10, and if so whether measure 2 is up to 0. */
const TWO_QUESTIONS: Tree = {
  feature: [0, 2, -1, -1, -1],
  threshold: [10, 0, 0, 0, 0],
  left: [1, 3, 0, 0, 0],
  right: [2, 4, 0, 0, 0],
  value: [0, 0.4, -2, 1, 0.1],
};
const FOREST: Forest = { base: -1, trees: [ROOT_ONLY, TWO_QUESTIONS] };

const oddsOf = (row: readonly number[]): number => {
  const p = probability(compileForest(FOREST), row);
  return Math.log(p / (1 - p));
};

describe('a forest laid out for many rows', () => {
  it.each([
    [[11, 0, 0], -2.5],
    [[10, 0, 0], 0.5],
    [[10, 0, 1], -0.4],
  ])('adds up the answers of its trees to %j', (row, odds) => {
    expect(oddsOf(row)).toBeCloseTo(odds, 9);
  });

  it('takes a measure that a row lacks for zero', () => {
    expect(oddsOf([])).toBeCloseTo(0.5, 9);
  });

  it('gives what its contributions add up to, besides the roots’ own values', () => {
    const row = [10, 0, 1];
    const sum = contributions(FOREST, row).reduce((total, { weight }) => total + weight, 0);
    expect(oddsOf(row)).toBeCloseTo(FOREST.base + 0.5 + sum, 9);
  });
});
