import type { DomElement } from '../../../dom.ts';
import { segment, type Block, type Segmentation } from '../blocks/segment.ts';
import { rulesOn, type Rule } from '../rules/index.ts';
import { AGREEMENT_FEATURES } from './agreement.ts';
import { CONTEXT_FEATURES, FARTHEST_NEIGHBOUR, writeContexts } from './context.ts';
import { markHeadline } from './headline.ts';
import { foldHints, type FoldedHints, type PageHints } from './hints.ts';
import { emptyRows, type Row } from './rows.ts';
import { writeOutline } from './outline.ts';
import { SHAPE_FEATURES, writeShape } from './shape.ts';

export type { PageHints } from './hints.ts';
export type { Row } from './rows.ts';

/** The names of what is measured of each block, in the order of its row. */
export const FEATURES: readonly string[] = [...SHAPE_FEATURES, ...CONTEXT_FEATURES];

/** The names of what the second reading sees. */
export const ALL_FEATURES: readonly string[] = [...FEATURES, ...AGREEMENT_FEATURES];

/** What is known of a page's blocks before they are judged. */
export interface MeasuredPage {
  readonly segmentation: Segmentation;
  /** Rules that leave a block out whatever else speaks for it. */
  readonly rules: readonly (Rule | null)[];
  /**
   * One row for each block, in the order of `ALL_FEATURES`; what the first reading says is nought yet.
   * The row of a block that a rule leaves out has only what the blocks around it ask of it.
   */
  readonly rows: readonly Row[];
}

/** Parts a page's body into blocks and measures each. The tree is only read. */
export function measurePage(body: DomElement, hints: PageHints): MeasuredPage {
  const segmentation = segment(body);
  const folded = foldHints(hints);
  markHeadline(segmentation.blocks, folded);
  const rules = rulesOn(segmentation.blocks);
  return { segmentation, rules, rows: measure(segmentation, folded, rules) };
}

function measure(
  { blocks, root }: Segmentation,
  folded: FoldedHints,
  rules: readonly (Rule | null)[],
): readonly Row[] {
  const repeats = countRepeats(blocks);
  const rows = emptyRows(blocks.length, ALL_FEATURES.length);
  rows.forEach((row, index) => {
    const block = blocks[index];
    if (!block) return;
    if (rules[index]) writeOutline(row, block, folded, isNearJudged(rules, index));
    else writeShape(row, block, folded, root, repeats);
  });
  writeContexts(rows, blocks, root, rules);
  return rows;
}

/** Whether a block is a neighbour of one that no rule decides on. */
function isNearJudged(rules: readonly (Rule | null)[], index: number): boolean {
  const end = Math.min(rules.length - 1, index + FARTHEST_NEIGHBOUR);
  for (let at = Math.max(0, index - FARTHEST_NEIGHBOUR); at <= end; at += 1)
    if (rules[at] === null) return true;
  return false;
}

function countRepeats(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
