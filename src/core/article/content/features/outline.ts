import { headingRank, type Block } from '../blocks/segment.ts';
import type { FoldedHints } from './hints.ts';
import type { Row } from './rows.ts';
import { isTitle, SHAPE_AT, titleShareOf } from './shape.ts';
import { endsSentence, linkShareOf, sentencesIn } from './text.ts';

/**
 * What the blocks around a block ask of it where a rule has decided on it: no forest judges it, and
 * such blocks are half of a page. `isNear` says that one of its neighbours is judged.
 */
export function writeOutline(row: Row, block: Block, hints: FoldedHints, isNear: boolean): void {
  const { place, wording } = block;
  const isHeading = headingRank(place) > 0;
  row[SHAPE_AT.weight] = Math.log1p(wording.weight);
  row[SHAPE_AT.linkDensity] = linkShareOf(block);
  row[SHAPE_AT.sentenceEnds] = sentencesIn(block);
  row[SHAPE_AT.heading] = isHeading ? 1 : 0;
  if (isHeading || wording.mayBeLike(hints.titleWords)) {
    row[SHAPE_AT.titleOverlap] = titleShareOf(wording, hints);
    row[SHAPE_AT.isTitle] = isTitle(wording, hints) ? 1 : 0;
  }
  if (!isNear) return;
  row[SHAPE_AT.endsSentence] = endsSentence(block) ? 1 : 0;
  row[SHAPE_AT.paragraph] = place.name === 'p' ? 1 : 0;
  row[SHAPE_AT.cues] = wording.furniture.size;
}
