import type { Block, Segmentation } from './blocks/segment.ts';
import { agreementFeatures } from './features/agreement.ts';
import { measurePage, type PageHints } from './features/index.ts';
import { probability, type CompiledForest } from './model/compiled.ts';
import { TRAINED, type Judges } from './model/trained.ts';
import type { Rule } from './rules.ts';
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
  readonly measures: readonly number[];
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
  const judge = (forest: CompiledForest, row: readonly number[], index: number): number =>
    rules[index] ? RULED_OUT : probability(forest, row);
  const first = rows.map((row, index) => judge(judges.first, row, index));
  const agreement = agreementFeatures(blocks, first);
  return {
    segmentation,
    blocks: blocks.map((block, index) => {
      const measures = (rows[index] ?? []).concat(agreement[index] ?? []);
      return {
        block,
        rule: rules[index] ?? null,
        measures,
        likely: judge(judges.second, measures, index),
      };
    }),
  };
}
