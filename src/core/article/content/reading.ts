import type { Block, Segmentation } from './blocks/segment.ts';
import { writeAgreement } from './features/agreement.ts';
import { measurePage, type PageHints } from './features/index.ts';
import { probability, type CompiledForest } from './model/compiled.ts';
import { TRAINED, type Judges } from './model/trained.ts';
import type { Rule } from './rules/index.ts';
import type { DomElement } from '../../dom.ts';

/** What a rule leaves of a block's probability. */
export const RULED_OUT = 0.02;

/** How a block of a page was read. */
export interface ReadBlock {
  readonly block: Block;
  /** The probability that it is the article's running text, 0 to 1. */
  readonly likely: number;
  readonly rule: Rule | null;
  /** What the second reading saw, in the order of `ALL_FEATURES`. */
  readonly measures: ArrayLike<number>;
}

export interface PageReading {
  readonly segmentation: Segmentation;
  readonly blocks: readonly ReadBlock[];
}

/**
 * Reads a page's body twice: first each block by its own measures and those of its neighbours, then
 * again with what the first reading says of the page as a whole. The tree is only read.
 */
export function readBlocks(
  body: DomElement,
  hints: PageHints,
  judges: Judges = TRAINED,
): PageReading {
  const { segmentation, rules, rows } = measurePage(body, hints);
  const { blocks } = segmentation;
  const judge = (forest: CompiledForest): readonly number[] =>
    rows.map((row, index) => (rules[index] ? RULED_OUT : probability(forest, row)));
  writeAgreement(rows, blocks, judge(judges.first), (index) => rules[index] !== null);
  const likely = judge(judges.second);
  return {
    segmentation,
    blocks: blocks.map((block, index) => ({
      block,
      rule: rules[index] ?? null,
      measures: rows[index] ?? [],
      likely: likely[index] ?? 0,
    })),
  };
}
