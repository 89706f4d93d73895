import type { DomElement } from '../../../dom.ts';
import { segment, type Block, type Segmentation } from '../blocks/segment.ts';
import { rulesOn, type Rule } from '../rules/index.ts';
import { AGREEMENT_FEATURES } from './agreement.ts';
import { CONTEXT_FEATURES, writeContexts } from './context.ts';
import { markHeadline } from './headline.ts';
import { foldHints, type FoldedHints, type PageHints } from './hints.ts';
import { emptyRows, type Row } from './rows.ts';
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
  /** One row for each block, in the order of `ALL_FEATURES`; what the first reading says is nought yet. */
  readonly rows: readonly Row[];
}

/** Parts a page's body into blocks and measures each. The tree is only read. */
export function measurePage(body: DomElement, hints: PageHints): MeasuredPage {
  const segmentation = segment(body);
  const folded = foldHints(hints);
  markHeadline(segmentation.blocks, folded);
  const rules = rulesOn(segmentation.blocks);
  return { segmentation, rules, rows: measure(segmentation, folded) };
}

function measure({ blocks, root }: Segmentation, folded: FoldedHints): readonly Row[] {
  const repeats = countRepeats(blocks);
  const rows = emptyRows(blocks.length, ALL_FEATURES.length);
  rows.forEach((row, index) => {
    const block = blocks[index];
    if (block) writeShape(row, block, folded, root, repeats);
  });
  writeContexts(rows, blocks, root);
  return rows;
}

function countRepeats(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
