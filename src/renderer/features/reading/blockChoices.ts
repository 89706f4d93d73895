import type { BlockReport } from '../../../core/article/index.ts';
import type { BlockChoice } from '../../../core/article/types.ts';

/** A block of a page, told from others that begin with the same words. */
export interface NumberedBlock extends BlockReport {
  readonly nth: number;
}

/** The blocks of a page, each with its number among equal ones. */
export function numbered(blocks: readonly BlockReport[]): NumberedBlock[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const nth = seen.get(block.text) ?? 0;
    seen.set(block.text, nth + 1);
    return { ...block, nth };
  });
}

/**
 * The choices with this block on the other side. A choice that is taken back is none: the extractor
 * decides again.
 */
export function toggled(choices: readonly BlockChoice[], block: NumberedBlock): BlockChoice[] {
  const { text, nth, kept, ground } = block;
  const others = choices.filter((choice) => choice.text !== text || choice.nth !== nth);
  return ground === 'person' ? others : [...others, { text, nth, kept: !kept }];
}
