import type { ReadBlock } from '../reading.ts';
import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { hasName, type NameKind } from '../blocks/names.ts';
import { lettersOf } from '../../cues/fold.ts';
import type { FurnitureKind } from '../../cues/furniture.ts';
import { isDesk } from '../../cues/desks.ts';
import { isBylineWord } from '../../cues/bylines.ts';
import { opensAsByline } from '../../cues/labels.ts';
import { monthNumber } from '../../cues/months.ts';
import { isRole } from '../../cues/roles.ts';
import { isOtherHand, splitBeforeOtherHands } from '../../cues/other-hands.ts';
import { leave } from './leave.ts';
import type { Decision } from '../decision.ts';

/** A kicker before the headline, in the same element. */
const LONGEST_KICKER = 40;
/** What is above the headline goes only where this many times as much stands below it. */
const MOST_OF_ARTICLE = 3;
const MOST_LINES = 8;
const LONGEST_LINE = 120;
const LONGEST_ROLE = 40;
/** What lines about an article begin with, and what their elements are called. */
const FURNITURE: readonly FurnitureKind[] = [
  ...([
    'byline',
    'published',
    'share',
    'credit',
    'topics',
    'navigate',
    'subscribe',
    'comments',
  ] as const),
];
const NAMES: readonly NameKind[] = ['byline', 'date', 'share', 'tools', 'tags', 'breadcrumb'];
const CLOCK_OR_DAY = /\d{1,2}[:.]\d{2}|(?:19|20|25)\d\d|1[34]\d\d/u;
/** `2 min di lettura`, `読了時間 3分`. */
const READING_TIME =
  /^\D{0,24}\d{1,3}\s?(?:['’′]|min|мин|хв|dakika|dk|phút|دقيق|دقائق|دقیقه|דק|मिनट|মিনিট|นาที|分|분).{0,24}$/iu;
const PARTED = /\s[·•|/]\s/u;
const SHORTEST_OPENING = 60;
/** Scripts in which no sign ends a sentence. */
const WITHOUT_STOPS = /[\p{Script=Thai}\p{Script=Lao}]$/u;
const STANDS_APART: ReadonlySet<string> = new Set([
  ...['li', 'dt', 'dd', 'td', 'th', 'pre', 'blockquote', 'q'],
]);
/** A sentence, a question, a colon before what is said, a dash behind a place, a smile. */
const ENDS_SENTENCE = /[.!?…。！？।؟۔:：–—-]["'”’»)\]）」』]*$|\p{Extended_Pictographic}\ufe0f?$/u;

/** `Lesezeit: 3 Min.`, `10:30 น.` */
const ENDS_ABBREVIATED = /^.{8,}[\d\s](?:min|mins|std|hrs?|uhr|น|чел)\.$/iu;

/** The headline is a field of its own, not the body's first line; with its kicker neither. */
export function leaveHeadline(decisions: Decision[], title: string | null): void {
  if (title === null) return;
  const letters = lettersOf(title);
  const first = decisions.findIndex(({ isKept }) => isKept);
  for (let index = Math.max(0, first); index < Math.min(decisions.length, first + 3); index += 1) {
    const { isKept, read } = decisions[index] ?? {};
    if (isKept && read && repeats(read, letters)) leave(decisions, index, 'headline');
  }
}

function repeats({ block }: ReadBlock, title: string): boolean {
  const letters = lettersOf(block.text);
  if (letters === title) return true;
  const more = letters.length - title.length;
  if (more > 0 && opensWithHeadline(block, title)) return true;
  return (
    headingRank(block.place) > 0 && more > 0 && more <= LONGEST_KICKER && letters.endsWith(title)
  );
}

/** The headline with the byline below it, parted by a line break alone. */
function opensWithHeadline({ texts, text }: Block, title: string): boolean {
  const [first, ...others] = texts.map(({ data }) => data.trim()).filter((line) => line !== '');
  if (first === undefined || lettersOf(first) !== title) return false;
  const below = others.join(' ');
  return below.length <= LONGEST_LINE && opensAsByline(below) && !ENDS_SENTENCE.test(text);
}

/**
 * Leaves out what is no running text by where it stands: above the headline, or between it and the
 * first paragraph on lines that are no sentences, as dates, bylines and buttons are.
 */
export function leaveAroundHeadline(decisions: Decision[]): void {
  const headline = headlineOf(decisions);
  if (headline === null) return;
  const weigh = (some: readonly Decision[]): number =>
    some.reduce((sum, { isKept, read }) => sum + (isKept ? read.block.wording.weight : 0), 0);
  const above = weigh(decisions.slice(0, headline));
  if (above > 0 && weigh(decisions.slice(headline)) >= above * MOST_OF_ARTICLE) {
    for (let index = 0; index < headline; index += 1) leave(decisions, index, 'above');
  }
  leaveLines(decisions, headline);
}

/** The index of the block that is the headline; null where the page prints none. */
function headlineOf(decisions: readonly Decision[]): number | null {
  let found: number | null = null;
  let depth = -1;
  decisions.forEach(({ read }, index) => {
    const { place } = read.block;
    if (place.holdsHeadline && place.depth > depth) {
      found = index;
      depth = place.depth;
    }
  });
  return found;
}

function leaveLines(decisions: Decision[], headline: number): void {
  const lines: number[] = [];
  for (let index = headline + 1; index < decisions.length; index += 1) {
    const { isKept, read } = decisions[index] ?? {};
    if (!isKept || !read) continue;
    if (isOpening(read)) {
      for (const line of lines) leave(decisions, line, 'head');
      leaveLinesBelowStandfirst(decisions, index);
      return;
    }
    if (isLine(read)) lines.push(index);
    if (lines.length > MOST_LINES) return;
  }
}

/** What opens a body may be its standfirst, with byline and date below. */
function leaveLinesBelowStandfirst(decisions: Decision[], standfirst: number): void {
  for (let index = standfirst + 1; index < decisions.length; index += 1) {
    const { isKept, read } = decisions[index] ?? {};
    if (!isKept || !read) continue;
    const { furniture } = read.block.wording;
    const isAbout =
      furniture.has('published') ||
      furniture.has('byline') ||
      isWhen(read) ||
      READING_TIME.test(read.block.text);
    if (!isLine(read) || !isAbout) return;
    leave(decisions, index, 'head');
  }
}

const isOpening = ({ block }: ReadBlock): boolean => {
  const { text, wording } = block;
  if (wording.weight >= LONGEST_LINE && WITHOUT_STOPS.test(text)) return true;
  return wording.weight >= SHORTEST_OPENING && ENDS_SENTENCE.test(text) && !tellsWhen(block);
};

function isLine({ block }: ReadBlock): boolean {
  const { text, place, wording } = block;
  if (wording.weight >= LONGEST_LINE) return false;
  if (wording.weight >= SHORTEST_OPENING && WITHOUT_STOPS.test(text)) return false;
  if (ENDS_SENTENCE.test(text) && !ENDS_ABBREVIATED.test(text)) return tellsWhen(block);
  if (headingRank(place) > 0 || STANDS_APART.has(place.name)) return false;
  if (text.length <= LONGEST_DAY && (!/\p{L}/u.test(text) || namesDesk(text))) return true;
  return (
    CLOCK_OR_DAY.test(text) ||
    isDay(text) ||
    READING_TIME.test(text) ||
    PARTED.test(text) ||
    (text.length <= LONGEST_ROLE && isRole(text)) ||
    block.texts.some(({ data }) => isLabelBeside(data.trim())) ||
    splitBeforeOtherHands(text).length > 1 ||
    FURNITURE.some((kind) => wording.furniture.has(kind)) ||
    isNamedLine(place)
  );
}

const LONGEST_DAY = 40;

/** `News Desk, Harbour Post`: a desk, and whose or where it is. */
const namesDesk = (text: string): boolean => isDesk(text.split(/[,،、|]/u)[0]?.trim() ?? '');

/** `Fri 15 Nov` */
const isDay = (text: string): boolean =>
  text.length <= LONGEST_DAY &&
  /\d/.test(text) &&
  text.split(/[\s.,]+/u).some((word) => monthNumber(word.toLowerCase()) !== null);

/** Nothing but when it was printed and changed. */
const isWhen = ({ block: { text } }: ReadBlock): boolean =>
  (CLOCK_OR_DAY.test(text) || isDay(text)) && text.replace(/\P{L}/gu, '').length <= LONGEST_DAY;

const DAY_OR_HOUR = /\d{1,2}[.:/hH]\s?\d{2}|\d{1,2}\P{L}{1,3}\p{L}+\P{L}{1,3}(?:19|20)\d\d/u;

/** `Published on 2 September 2024 at 9:44. Updated on 3 September at 11:20.` */
const tellsWhen = ({ text, wording }: Block): boolean =>
  wording.furniture.has('published') &&
  DAY_OR_HOUR.test(text) &&
  text.replace(/\P{L}/gu, '').length <= LONGEST_DAY;

const MOST_IN_HEAD = 4;

/** In a small part of the page that is called a byline, a date and the like. */
function isNamedLine(place: Place): boolean {
  for (let at: Place | null = place; at && at.blocks <= MOST_IN_HEAD; at = at.parent) {
    const { names } = at;
    if (at.holdsHeadline) return false;
    if (NAMES.some((kind) => hasName(names, kind))) return true;
  }
  return false;
}

/** `Text`, `Foto` in an element of its own, beside whose they are. */
const isLabelBeside = (text: string): boolean =>
  !/[:：]$/u.test(text) && (isBylineWord(text) || isOtherHand(text));
