import { APPEAL_KINDS } from '../../cues/appeals.ts';
import { FURNITURE_KINDS } from '../../cues/furniture.ts';
import type { Block, Place } from '../blocks/segment.ts';
import type { Wording } from '../blocks/wording.ts';
import { lettersOf } from '../../cues/fold.ts';
import type { FoldedHints } from './hints.ts';
import { RowWriter, type Row } from './rows.ts';
import { SURROUNDING_FEATURES, writeSurroundings } from './surroundings.ts';
import { TEXT_FEATURES, writeText } from './text.ts';

export const SHAPE_FEATURES: readonly string[] = [
  ...TEXT_FEATURES,
  ...SURROUNDING_FEATURES,
  ...FURNITURE_KINDS.map((kind) => `cue:${kind}`),
  'cues',
  ...APPEAL_KINDS.map((kind) => `asks:${kind}`),
  'titleOverlap',
  'isTitle',
  'descriptionOverlap',
  'namesAuthor',
  'statedBody',
  'repeated',
  'pictures',
  'parentChars',
  'parentLinks',
  'parentBlocks',
  'parentShare',
  'grandShare',
  'parentMean',
  'toHeadline',
  'alike',
  'alikeBlocks',
  'alikeShare',
  'alikeStep',
];

const at = (name: string): number => SHAPE_FEATURES.indexOf(name);

/** Where a row has what the blocks around a block ask of it. */
export const SHAPE_AT = {
  weight: at('weight'),
  linkDensity: at('linkDensity'),
  sentenceEnds: at('sentenceEnds'),
  endsSentence: at('endsSentence'),
  paragraph: at('tag:p'),
  heading: at('tag:heading'),
  cues: at('cues'),
  titleOverlap: at('titleOverlap'),
  isTitle: at('isTitle'),
} as const;

const LONGEST_TITLE = 250;

/** What a block says of itself: its text, its element, and what it stands in. From the row's start. */
export function writeShape(
  target: Row,
  block: Block,
  hints: FoldedHints,
  total: Place,
  repeats: ReadonlyMap<string, number>,
): void {
  const { text, place, wording } = block;
  const { folded } = wording;
  const row = new RowWriter(target);
  writeText(row, block);
  writeSurroundings(row, place, total);
  writeCues(row, wording);
  row.addBits(wording.appeals, APPEAL_KINDS.length);
  row.add(titleShareOf(wording, hints));
  row.addFlag(isTitle(wording, hints));
  row.add(describes(folded, hints.description));
  row.add(namesAuthor(folded, hints.authors));
  row.add(statedIn(text, hints.statedBody));
  row.add(Math.min(10, (repeats.get(text) ?? 1) - 1));
  row.add(Math.log1p(block.picturesBefore));
  writeHolders(row, place, total);
  row.add(stepsToHeadline(place));
  writeRepetition(row, place, total);
}

/** How much of its words a block shares with the page's title, 0 to 1. */
export const titleShareOf = (wording: Wording, { titleWords }: FoldedHints): number =>
  wording.folded.length > LONGEST_TITLE ? 0 : wording.likenessTo(titleWords);

export const isTitle = ({ folded }: Wording, { title }: FoldedHints): boolean =>
  title !== '' && folded === title;

function writeCues(row: RowWriter, { furniture }: Wording): void {
  let bits = 0;
  for (const kind of furniture) bits |= 1 << FURNITURE_KINDS.indexOf(kind);
  row.addBits(bits, FURNITURE_KINDS.length);
  row.add(furniture.size);
}

/** What the element that holds a block holds beside it. */
function writeHolders(row: RowWriter, place: Place, total: Place): void {
  const parent = holderOf(place);
  const grand = parent.parent ?? parent;
  row.add(Math.log1p(parent.chars));
  row.add(parent.chars === 0 ? 0 : parent.linkChars / parent.chars);
  row.add(Math.log1p(parent.blocks));
  row.add(parent.chars / Math.max(1, total.chars));
  row.add(grand.chars / Math.max(1, total.chars));
  row.add(Math.log1p(parent.chars / Math.max(1, parent.blocks)));
}

/** The element that holds a block among others: what a paragraph's siblings share. */
export function holderOf(place: Place): Place {
  let holder = place;
  while (holder.parent && holder.blocks === 1) holder = holder.parent;
  return holder;
}

/** How many elements up a block has one in common with the headline; -1: the page has none. */
function stepsToHeadline(place: Place): number {
  let step = 0;
  for (let at: Place | null = place; at; at = at.parent, step += 1)
    if (at.holdsHeadline) return step;
  return -1;
}

/** Whether a block stands in one of several parts of the same form: comments, teasers, entries. */
function writeRepetition(row: RowWriter, place: Place, total: Place): void {
  let best: Place | null = null;
  let bestStep = 0;
  let most = 1;
  let step = 0;
  for (
    let at: Place | null = place;
    at.parent && step < FARTHEST_REPETITION;
    at = at.parent, step += 1
  ) {
    if (at.blocks < 2 || at.family.alike <= most) continue;
    best = at;
    bestStep = step;
    most = at.family.alike;
  }
  const { alike, blocks, chars } = best?.family ?? { alike: 0, blocks: 0, chars: 0 };
  row.add(Math.log1p(alike));
  row.add(Math.log1p(best ? blocks / alike : 0));
  row.add(chars / Math.max(1, total.chars));
  row.add(bestStep);
}

const FARTHEST_REPETITION = 10;

function describes(folded: string, description: string): number {
  if (description.length < 20 || folded.length < 20) return 0;
  const start = folded.slice(0, 40);
  if (description.startsWith(start)) return folded.length > description.length * 1.3 ? 0.7 : 1;
  return description.includes(start) ? 0.5 : 0;
}

function namesAuthor(folded: string, authors: readonly string[]): number {
  const named = authors.find((author) => folded.includes(author));
  return named === undefined ? 0 : named.length / folded.length;
}

const MOST_COMPARED = 60;

/** -1: nothing is stated; else 1 where the stated body holds the block's words, 0 where not. */
function statedIn(text: string, statedBody: string): number {
  if (statedBody === '') return -1;
  const letters = openingLetters(text);
  if (letters === '') return 0;
  return statedBody.includes(letters) ? 1 : 0;
}

function openingLetters(text: string): string {
  const letters = lettersOf(text.slice(0, MOST_COMPARED * 4));
  // A text may begin with signs alone.
  const all = letters.length < MOST_COMPARED ? lettersOf(text) : letters;
  return all.slice(0, MOST_COMPARED);
}
