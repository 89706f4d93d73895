import { headingRank, type Place } from '../blocks/segment.ts';
import { NAME_KINDS } from '../blocks/names.ts';
import type { RowWriter } from './rows.ts';

/** How far up names and elements count as a block's own. */
const NEAR = 2;
/** Without a headline, names of an element that holds more of the page speak of the page. */
const MOST_OF_PAGE = 0.9;

const TAGS = ['p', 'div', 'li', 'td', 'dd', 'blockquote', 'figcaption', 'section', 'article'];

const MARKS = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'list',
  'table',
  'blockquote',
  'body-mark',
] as const;

export const SURROUNDING_FEATURES: readonly string[] = [
  ...TAGS.map((tag) => `tag:${tag}`),
  'tag:heading',
  'headingRank',
  ...MARKS.map((mark) => `in:${mark}`),
  'hidden',
  'depth',
  ...NAME_KINDS.map((kind) => `near:${kind}`),
  ...NAME_KINDS.map((kind) => `far:${kind}`),
];

const BODY_MARK = MARKS.indexOf('body-mark');
/** Elements by the mark that they are. */
const MARK_OF: ReadonlyMap<string, number> = new Map(
  [
    ...MARKS.map((mark) => [mark, mark] as const),
    ['figcaption', 'figure'] as const,
    ['ul', 'list'] as const,
    ['ol', 'list'] as const,
  ].map(([name, mark]) => [name, MARKS.indexOf(mark)]),
);

/** The element of a block, and the elements around it: what they are and what they are called. */
export function writeSurroundings(row: RowWriter, place: Place, total: Place): void {
  const heading = headingRank(place);
  const within = MARKS.map(() => 0);
  let near = 0;
  let far = 0;
  let step = 0;
  for (let at: Place | null = place; at && at.name !== 'body'; at = at.parent, step += 1) {
    if (step < NEAR) near |= at.names;
    else if (!speaksOfPage(at, total)) far |= at.names;
    const mark = MARK_OF.get(at.name);
    if (mark !== undefined) within[mark] ||= step + 1;
    if ((at.names & BODY_BIT) !== 0) within[BODY_MARK] ||= step + 1;
  }
  row.addChoice(TAGS.indexOf(place.name), TAGS.length);
  row.addFlag(heading > 0);
  row.add(heading);
  for (const steps of within) row.add(steps);
  row.addFlag(place.hidden);
  row.add(Math.min(40, place.depth));
  row.addBits(near, NAME_KINDS.length);
  row.addBits(far, NAME_KINDS.length);
}

const speaksOfPage = (place: Place, total: Place): boolean =>
  place.holdsHeadline || (!total.holdsHeadline && place.chars > total.chars * MOST_OF_PAGE);

const BODY_BIT = 1 << NAME_KINDS.indexOf('body');
