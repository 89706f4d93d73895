import { headingRank, type Block } from '../blocks/segment.ts';
import type { FoldedHints } from './hints.ts';
import type { Row } from './rows.ts';
import { isTitle, SHAPE_FEATURES, titleShareOf } from './shape.ts';
import { endsSentence, linkShareOf, sentencesIn } from './text.ts';

const [WEIGHT, LINK_DENSITY, ENDS, ENDS_SENTENCE, PARAGRAPH, HEADING, CUES, TITLE, IS_TITLE] = [
  'weight',
  'linkDensity',
  'sentenceEnds',
  'endsSentence',
  'tag:p',
  'tag:heading',
  'cues',
  'titleOverlap',
  'isTitle',
].map((name) => SHAPE_FEATURES.indexOf(name)) as [
  ...[number, number, number, number, number, number, number, number, number],
];

/**
 * What the blocks around a block ask of it where a rule has decided on it: no forest judges it, and
 * such blocks are half of a page. `isNear` says that one of its neighbours is judged.
 */
export function writeOutline(row: Row, block: Block, hints: FoldedHints, isNear: boolean): void {
  const { place, wording } = block;
  const isHeading = headingRank(place) > 0;
  row[WEIGHT] = Math.log1p(wording.weight);
  row[LINK_DENSITY] = linkShareOf(block);
  row[ENDS] = sentencesIn(block);
  row[HEADING] = isHeading ? 1 : 0;
  if (isHeading || wording.mayBeLike(hints.titleWords)) {
    row[TITLE] = titleShareOf(wording, hints);
    row[IS_TITLE] = isTitle(wording, hints) ? 1 : 0;
  }
  if (!isNear) return;
  row[ENDS_SENTENCE] = endsSentence(block) ? 1 : 0;
  row[PARAGRAPH] = place.name === 'p' ? 1 : 0;
  row[CUES] = wording.furniture.size;
}
