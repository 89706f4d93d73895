import { FURNITURE_KINDS } from '../../cues/furniture.ts';
import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { NAME_KINDS } from '../blocks/names.ts';
import type { Wording } from '../blocks/wording.ts';
import { countCharacters } from './census.ts';
import { lettersOf, type FoldedHints } from './hints.ts';

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const THAI = /\p{Script=Thai}/gu;

/** Characters of Latin text that say as much as one ideograph. */
const IDEOGRAPH_WORTH = 2.5;

/** The length of a text in characters of an alphabet, so that scripts compare. */
export function weightOf(text: string): number {
  const code = text.charCodeAt(Math.min(3, text.length - 1));
  if (code < 0x0e00 && text.charCodeAt(0) < 0x0e00) return text.length;
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  return text.length + ideographs * (IDEOGRAPH_WORTH - 1) + (text.match(THAI)?.length ?? 0) * 0;
}

/** How far up names and elements count as a block's own. */
const NEAR = 2;
/** Without a headline, names of an element that holds more of the page speak of the page. */
const MOST_OF_PAGE = 0.9;

const TAGS = ['p', 'div', 'li', 'td', 'dd', 'blockquote', 'figcaption', 'section', 'article'];

const log = (value: number): number => Math.log1p(value);

export const SHAPE_FEATURES: readonly string[] = [
  'weight',
  'words',
  'meanWord',
  'linkDensity',
  'links',
  'strongShare',
  'sentenceEnds',
  'commas',
  'endsSentence',
  'endsColon',
  'endsEllipsis',
  'startsLower',
  'startsQuote',
  'capitals',
  'digits',
  'upper',
  'isLink',
  'isCaption',
  'isCredit',
  'hasUrl',
  'hasEmail',
  'hasYear',
  'hasClock',
  'bars',
  'bracketed',
  'startsSign',
  'secondPerson',
  ...TAGS.map((tag) => `tag:${tag}`),
  'tag:heading',
  'headingRank',
  'in:article',
  'in:main',
  'in:aside',
  'in:nav',
  'in:header',
  'in:footer',
  'in:form',
  'in:figure',
  'in:list',
  'in:table',
  'in:blockquote',
  'in:body-mark',
  'hidden',
  'depth',
  ...NAME_KINDS.map((kind) => `near:${kind}`),
  ...NAME_KINDS.map((kind) => `far:${kind}`),
  ...FURNITURE_KINDS.map((kind) => `cue:${kind}`),
  'cues',
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

/** What a block says of itself: its text, its element, and what it stands in. */
export function shapeFeatures(
  block: Block,
  hints: FoldedHints,
  total: Place,
  repeats: ReadonlyMap<string, number>,
): number[] {
  const { text, place, wording } = block;
  const weight = weightOf(text);
  const length = text.length;
  const words = countOf(text, /\s+/g) + 1;
  const around = surroundings(place, total);
  const { folded, furniture: cues } = wording;
  const census = countCharacters(text);
  const parent = holderOf(place);
  const grand = parent.parent ?? parent;
  return [
    log(weight),
    log(words),
    Math.min(30, length / words),
    length === 0 ? 0 : Math.min(1, block.linkChars / length),
    log(block.links),
    Math.min(1, block.strongChars / Math.max(1, length)),
    countOf(text, /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？।؟۔]/g),
    countOf(text, /[,;，、；،]/g) / Math.max(1, weight / 100),
    /[.!?。！？।؟۔…]["'”’»)\]）」』]*$/.test(text) ? 1 : 0,
    /[:：]$/.test(text) ? 1 : 0,
    /(?:\.\.\.|…|\[…\]|»|>|›|→)$/.test(text) ? 1 : 0,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /^["'“‘«„「『]/.test(text) ? 1 : 0,
    census.openingCapitals / words,
    census.digits / Math.max(1, length),
    census.capitals / Math.max(1, length),
    block.linkChars >= length * 0.9 ? 1 : 0,
    wording.isCaption ? 1 : 0,
    wording.isCredit ? 1 : 0,
    /https?:|www\.|\.com\b/.test(text) ? 1 : 0,
    /\S@\S+\.\S/.test(text) ? 1 : 0,
    /\b(?:19|20)\d\d\b/.test(text) ? 1 : 0,
    /\b\d{1,2}[:.h]\d\d\b/.test(text) ? 1 : 0,
    countOf(text, /[|•·»›>/]/g),
    /^[([（【].*[)\]）】]\.?$/.test(text) ? 1 : 0,
    /^[^\p{L}\p{N}"'“‘«„「『(（¿¡]/u.test(text) ? 1 : 0,
    /\b(?:you|your|you're|sie|ihr|ihre|ihnen|du|dein|vous|votre|vos|usted|tu|você|uw|je|dig|din|вы|ваш|вас)\b/i.test(
      text,
    )
      ? 1
      : 0,
    ...TAGS.map((tag) => (place.name === tag ? 1 : 0)),
    around.heading > 0 ? 1 : 0,
    around.heading,
    ...around.within,
    place.hidden ? 1 : 0,
    Math.min(40, place.depth),
    ...bits(around.near),
    ...bits(around.far),
    ...(cues.size === 0 ? NO_CUES : FURNITURE_KINDS.map((kind) => (cues.has(kind) ? 1 : 0))),
    cues.size,
    overlap(wording, hints.titleWords),
    hints.title !== '' && folded === hints.title ? 1 : 0,
    describes(folded, hints.description),
    namesAuthor(folded, hints.authors),
    statedIn(text, hints.statedBody),
    Math.min(10, (repeats.get(text) ?? 1) - 1),
    log(block.picturesBefore),
    log(parent.chars),
    parent.chars === 0 ? 0 : parent.linkChars / parent.chars,
    log(parent.blocks),
    parent.chars / Math.max(1, total.chars),
    grand.chars / Math.max(1, total.chars),
    log(parent.chars / Math.max(1, parent.blocks)),
    stepsToHeadline(place),
    ...repetition(place, total),
  ];
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
function repetition(place: Place, total: Place): readonly number[] {
  let best: readonly number[] = [0, 0, 0, 0];
  let step = 0;
  for (
    let at: Place | null = place;
    at.parent && step < FARTHEST_REPETITION;
    at = at.parent, step += 1
  ) {
    if (at.blocks < 2) continue;
    const { alike, blocks, chars } = at.family;
    if (alike > 1 && Math.log1p(alike) > (best[0] ?? 0)) {
      best = [log(alike), log(blocks / alike), chars / Math.max(1, total.chars), step];
    }
  }
  return best;
}

const FARTHEST_REPETITION = 10;

interface Surroundings {
  readonly near: number;
  readonly far: number;
  /** 1 to 6 within a heading, else 0. */
  readonly heading: number;
  readonly within: readonly number[];
}

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

function surroundings(place: Place, total: Place): Surroundings {
  let near = 0;
  let far = 0;
  const heading = headingRank(place);
  const within = MARKS.map(() => 0);
  let step = 0;
  for (let at: Place | null = place; at && at.name !== 'body'; at = at.parent, step += 1) {
    if (step < NEAR) near |= at.names;
    else if (!speaksOfPage(at, total)) far |= at.names;
    const mark = MARK_OF.get(at.name);
    if (mark !== undefined) within[mark] ||= step + 1;
    if ((at.names & BODY_BIT) !== 0) within[BODY_MARK] ||= step + 1;
  }
  return { near, far, heading, within };
}

const speaksOfPage = (place: Place, total: Place): boolean =>
  place.holdsHeadline || (!total.holdsHeadline && place.chars > total.chars * MOST_OF_PAGE);

const BODY_BIT = 1 << NAME_KINDS.indexOf('body');

const BITS = new Map<number, readonly number[]>();
const MOST_BITS = 20_000;

/** A set of names as a measure each; pages repeat their sets, so they are kept. */
function bits(names: number): readonly number[] {
  const known = BITS.get(names);
  if (known) return known;
  if (BITS.size >= MOST_BITS) BITS.clear();
  const row = NAME_KINDS.map((_, bit) => ((names & (1 << bit)) === 0 ? 0 : 1));
  BITS.set(names, row);
  return row;
}

const NO_CUES: readonly number[] = FURNITURE_KINDS.map(() => 0);

/** How often a global pattern matches, without keeping what it matched. */
function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

function overlap({ folded, words }: Wording, titleWords: ReadonlySet<string>): number {
  if (titleWords.size === 0 || folded.length > 250) return 0;
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (titleWords.has(word)) shared += 1;
  return shared / Math.max(words.size, titleWords.size);
}

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
  const letters = lettersOf(text);
  if (letters === '') return 0;
  return statedBody.includes(letters.slice(0, MOST_COMPARED)) ? 1 : 0;
}
