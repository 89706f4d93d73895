import { dayNumber } from '../dates/index.ts';
import { namesAmong, namesPattern, type NamesPattern } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import type { Landmarks } from './landmarks.ts';
import { MUCH_COMPANY, OPENING_LINES, type ShownDate } from './shown-date.ts';

/** Parts alike that show several days: lists of stories, comments. */
export function listsAmong(facts: PageFacts, dates: readonly ShownDate[]): ReadonlySet<string> {
  const days = new Map<string, Set<number>>();
  for (const { element, day } of dates) {
    const key = likenessOf(facts, element);
    if (key === null) continue;
    days.set(key, (days.get(key) ?? new Set()).add(dayNumber(day)));
  }
  return new Set([...days].filter(([, { size }]) => size >= 3).map(([key]) => key));
}

/** What two parts of one list have in common: the names of an element and the one around it. */
function likenessOf(facts: PageFacts, element: PageElement | null): string | null {
  if (!element) return null;
  const around = facts.elements[element.parent];
  return `${around?.tag ?? ''}.${around?.names ?? ''}>${element.tag}.${element.names}`;
}

const DATE_NAMES = namesAmong(
  'dates?|time|timestamp|publish|published|published|pubdate|posted|byline|meta|info|dateline|datum|fecha|data|article info|author|details|credits|source',
);
export const COPYRIGHT = /©|\(c\)|copyright|all rights reserved|版权|版權/i;

/** How far a shown date is to be believed to be the article's, by where and how it stands. */
export function trustIn(
  facts: PageFacts,
  date: ShownDate,
  landmarks: Landmarks,
  lists: ReadonlySet<string>,
): number {
  const zone = date.element ? facts.zoneOf(date.element) : 'story';
  const isHeading = isBetweenHeadlineAndText(date.line, landmarks);
  if (date.role === 'elsewhere' || COPYRIGHT.test(date.words)) return 0;
  if (zone === 'comments' && !isHeading) return 0;
  if (date.isSentence && date.role === null) return 0;
  if (isWithin(facts, date.element, NOTES) || NOTE_MARK.test(date.words)) return 0;
  const opens = date.company > MUCH_COMPANY && date.start <= 2;
  if (opens && date.line <= landmarks.proseStart + OPENING_LINES && zone === 'story') return 0.4;
  if (date.role === null && isWithin(facts, date.element, isHeading ? TODAYS : CLOCKS)) return 0;
  const isBelow = date.line > landmarks.proseEnd;
  if (zone === 'related' && !isHeading && date.role === null) {
    if (isBelow || isInItem(facts, date.element)) return 0;
  }
  // What a caption tells of a day is when the picture was taken.
  if (zone === 'picture' && date.role === null && date.company > 0) return 0;
  const place = date.isFiling
    ? PUT_UP
    : isInPageHeader(facts, date.element, landmarks)
      ? FAR_ABOVE
      : trustInPlace(date.line, landmarks);
  // Far above the headline stands the page's clock, whatever it is named, or when the site changed.
  if (place <= FAR_ABOVE && date.role !== 'published') return place;
  let trust = place;
  if (date.source === 'microdata') trust += 0.2;
  else if (date.source === 'markup' || isNamedForDates(facts, date.element)) trust += 0.12;
  if (date.role !== null) trust += 0.2;
  if (date.company > MUCH_COMPANY) trust -= 0.3;
  else if (date.company < 20) trust += 0.06;
  if (!date.certain) trust -= 0.15;
  if (zone !== 'story' && !date.isFiling)
    trust *= isHeading ? 0.75 : zone === 'furniture' && date.role ? 0.6 : 0.3;
  if (isWithinLink(facts, date.element)) trust *= 0.4;
  if (!isHeading && lists.has(likenessOf(facts, date.element) ?? '')) trust *= 0.35;
  return Math.max(0, Math.min(0.9, trust));
}

const NOTES = namesPattern(
  / (?:footnotes?|foot notes?|endnotes?|end notes?|reflist|references|bibliography|cite note|fu(?:ss|ß)noten?|fn ?\d+|noten|noter) /,
);
/** Parts that tell readers which day it is, wherever they stand. */
const TODAYS = namesAmong('today|current date|currentdate|date today|server time|servertime');
/** Parts that do so in a page's head; a story's has its own day, `article-header__date`, and icons. */
const CLOCKS = namesAmong(
  'clock|today|current date|currentdate|date today|server time|servertime|header date|top date|topdate|now',
);
/** `[1] Jane Doe, …`, `¹ The Post, …`. */
const NOTE_MARK = /^(?:\[\d{1,3}\]|[¹²³⁴-⁹]+|[*†‡]{1,3}(?=\s?\p{Lu}))/u;

/** Whether an element or one of those around it has one of these names. */
function isWithin(facts: PageFacts, element: PageElement | null, names: NamesPattern): boolean {
  let entry = element ?? undefined;
  for (let steps = 0; entry && steps < 4; steps += 1) {
    if (names.test(entry)) return true;
    entry = facts.elements[entry.parent];
  }
  return false;
}

const ITEMS: ReadonlySet<string> = new Set(['li', 'article']);

/** Whether an element stands in an item of a list. */
function isInItem(facts: PageFacts, element: PageElement | null): boolean {
  let entry = element ?? undefined;
  for (let steps = 0; entry && steps < 6; steps += 1) {
    if (ITEMS.has(entry.tag)) return true;
    entry = facts.elements[entry.parent];
  }
  return false;
}

const STORIES: ReadonlySet<string> = new Set(['article', 'main']);
const PAGE_HEADER = / (?:header|head|masthead|top ?bar|top|navbar) /;

/** Whether an element stands in the head of the page as a whole, which ends before the headline. */
function isInPageHeader(
  facts: PageFacts,
  element: PageElement | null,
  { headline }: Landmarks,
): boolean {
  const headlineAt = headline === null ? -1 : (facts.lines[headline]?.at ?? -1);
  let entry = element ?? undefined;
  let isInHeader = false;
  while (entry) {
    if (STORIES.has(entry.tag)) return false;
    isInHeader ||=
      entry.end <= headlineAt &&
      (entry.tag === 'header' || (PAGE_HEADER.test(entry.names) && holdsWayHome(facts, entry)));
    entry = facts.elements[entry.parent];
  }
  return isInHeader;
}

/** Whether a link to the site's front page stands in it: its logo. */
const holdsWayHome = ({ elements }: PageFacts, { index, end }: PageElement): boolean =>
  elements
    .slice(index, end)
    .some(
      ({ tag, element }) =>
        tag === 'a' && /^(?:https?:\/\/[^/]+)?\/?$/.test(element.getAttribute('href') ?? '#'),
    );

const FAR_ABOVE = 0.04;
/** A theme's own line on when an entry was put up. */
const PUT_UP = 0.5;
const FARTHEST_BELOW_HEADLINE = 25;

/** How likely a date is the article's by where it stands: near the headline, above the text. */
function trustInPlace(line: number, landmarks: Landmarks): number {
  const { headline, proseStart, proseEnd } = landmarks;
  if (headline === null) return line <= proseStart ? 0.3 : line <= proseEnd ? 0.2 : 0.25;
  const below = line - headline;
  if (isBetweenHeadlineAndText(line, landmarks)) return 0.6 - below * 0.008;
  if (below < 0) return below >= -8 ? 0.48 + below * 0.02 : FAR_ABOVE;
  if (line > proseEnd && line <= proseEnd + 10) return 0.25;
  return line <= proseEnd ? 0.15 : 0.06;
}

export const isBetweenHeadlineAndText = (
  line: number,
  { headline, proseStart, proseEnd }: Landmarks,
): boolean =>
  headline !== null &&
  line >= headline &&
  line - headline <= FARTHEST_BELOW_HEADLINE &&
  (line <= proseStart + 1 || (line - headline <= 4 && line <= proseEnd));

function isNamedForDates(facts: PageFacts, element: PageElement | null): boolean {
  if (!element) return false;
  if (isOfDates(element)) return true;
  const around = facts.elements[element.parent];
  return around !== undefined && DATE_NAMES.test(around);
}

/** Whether an element is there for a date, or for what is said of a story beside it. */
export const isOfDates = (element: PageElement): boolean =>
  element.tag === 'time' || DATE_NAMES.test(element);

const LONGEST_DATED_LINK = 40;

/** A date that a link leads with to elsewhere is of the story behind it. */
function isWithinLink(facts: PageFacts, element: PageElement | null): boolean {
  let entry = element ?? undefined;
  for (let steps = 0; entry && steps < 4; steps += 1) {
    if (entry.tag === 'a' && entry.element.hasAttribute('href')) {
      return facts.textOf(entry, LONGEST_DATED_LINK) === '';
    }
    entry = facts.elements[entry.parent];
  }
  return false;
}
