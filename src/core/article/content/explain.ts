import { excerptOf } from './blocks/excerpt.ts';
import type { Decision, Ground } from './decision.ts';
import { ALL_FEATURES } from './features/index.ts';
import { contributions } from './model/forest.ts';
import { SECOND } from './model/trained.ts';

const MOST_REASONS = 4;

/** Why a block of a page was kept or left. */
export interface BlockReport {
  readonly text: string;
  readonly element: string;
  readonly kept: boolean;
  /** The probability that it is running text of the article, 0 to 1. */
  readonly likely: number;
  readonly ground: Ground;
  /** The rule that left it, or what weighed most: `holderProse +1.2` speaks for it. */
  readonly reasons: readonly string[];
}

/** Reports on each block of a page, in order. */
export function explainBlocks(decisions: readonly Decision[]): readonly BlockReport[] {
  return decisions.map(({ read, isKept, ground }) => ({
    text: excerptOf(read.block),
    element: read.block.place.name,
    kept: isKept,
    likely: Math.round(read.likely * 1_000) / 1_000,
    ground,
    reasons: read.rule ? [read.rule] : reasonsOf(read.measures),
  }));
}

const reasonsOf = (measures: ArrayLike<number>): readonly string[] =>
  contributions(SECOND, measures)
    .slice(0, MOST_REASONS)
    .map(({ feature, weight }) => {
      const sign = weight < 0 ? '−' : '+';
      return `${ALL_FEATURES[feature] ?? '?'} ${sign}${Math.abs(weight).toFixed(1)}`;
    });
