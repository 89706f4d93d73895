import { roleOfDate } from '../../cues/date-labels.ts';
import type { FieldSource } from '../../types.ts';
import {
  dayNumber,
  findDates,
  readable,
  readMoment,
  type DateReading,
  type FoundDate,
} from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import { landmarksOf, type Landmarks } from './landmarks.ts';
import type { DateWitness, Occasion } from './witness.ts';

const LONGEST_LINE = 220;
/** Of running text, so much of the beginning may hold the date of its filing. */
const LONGEST_OPENING = 90;
/** A summary and a caption may stand before the line that opens with the date. */
const OPENING_LINES = 4;
const LONGEST_LABEL = 40;
/** A page that dates more lines than this is a list; the rest adds nothing. */
const MOST_DATES = 300;

/** A date that a page shows, and where. */
interface ShownDate extends FoundDate {
  /** The line it stands in, counted from the page's first. */
  readonly line: number;
  readonly element: PageElement | null;
  readonly source: FieldSource;
  readonly role: Occasion | 'elsewhere' | null;
  /** Letters of its line that are not its own. */
  readonly company: number;
  readonly words: string;
}

/** What a page shows its readers of when its article was published and changed. */
export function shownWitnesses(
  facts: PageFacts,
  reading: DateReading,
  title: string | null,
): readonly DateWitness[] {
  const landmarks = landmarksOf(facts, title);
  const dates = [...datesInLines(facts, reading, landmarks), ...datesInElements(facts, reading)];
  const lists = listsAmong(facts, dates);
  return dates.flatMap((date) => {
    const trust = trustIn(facts, date, landmarks, lists);
    if (trust <= 0) return [];
    const { day, otherwise, time, offset, source, words } = date;
    const occasion = date.role === 'modified' ? 'modified' : 'published';
    return [{ day, otherwise, time, offset, source, words, occasion, trust }];
  });
}

function datesInLines(
  facts: PageFacts,
  reading: DateReading,
  { headline, proseStart }: Landmarks,
): readonly ShownDate[] {
  const dates: ShownDate[] = [];
  for (const [index, line] of facts.lines.entries()) {
    const isOpening = index > (headline ?? proseStart - 1) && index <= proseStart + OPENING_LINES;
    if (line.length > LONGEST_LINE && !isOpening) continue;
    if (!/\p{Nd}/u.test(line.text)) continue;
    if (dates.length >= MOST_DATES) break;
    const text = readable(line.text + continuation(facts, index));
    const found = findDates(
      line.length > LONGEST_LINE ? text.slice(0, LONGEST_OPENING) : text,
      reading,
    );
    found.forEach((date, position) => {
      const before = text.slice(found[position - 1]?.end ?? 0, date.start);
      const after = text.slice(date.end, found[position + 1]?.start);
      const labelled = before.trim() === '' ? labelAbove(facts, index) : before;
      dates.push({
        ...date,
        line: index,
        element: facts.elements[line.at] ?? null,
        source: 'printed-line',
        role: roleOfDate(labelled.slice(-LONGEST_LABEL), after.slice(0, LONGEST_LABEL)),
        company: lettersIn(text) - lettersIn(text.slice(date.start, date.end)),
        words: line.text,
      });
    });
  }
  return dates;
}

const LONGEST_PART = 24;
const CLOCK_ALONE = /^\D{0,10}\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;

/** What belongs to a date but stands below it: the time of day; month and year below a large day. */
function continuation({ lines }: PageFacts, index: number): string {
  const [own, next, third] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!own || !next || own.length > LONGEST_PART * 2 || next.length > LONGEST_PART) return '';
  if (CLOCK_ALONE.test(next.text)) return ` ${next.text}`;
  if (own.length > LONGEST_PART / 2 || next.length > LONGEST_PART / 2) return '';
  const isYear = third !== undefined && /^\p{Nd}{4}$/u.test(third.text);
  return isYear ? ` ${next.text} ${third.text}` : ` ${next.text}`;
}

/** A label may stand in a line of its own: `Published` above `17 June 2025`. */
function labelAbove({ lines }: PageFacts, index: number): string {
  const line = lines[index - 1];
  return line && line.length <= LONGEST_LABEL ? line.text : '';
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;

/** Microformats: `<abbr class="published" title="2025-06-17T10:30:00Z">`. */
const MICROFORMAT =
  / (?:published|dt published|updated|dt updated|entry date|posted on|timeago|timestamp|date) /;

/** Moments that elements state for machines beside what they show. */
function datesInElements(facts: PageFacts, reading: DateReading): readonly ShownDate[] {
  const dates: ShownDate[] = [];
  for (const entry of facts.elements) {
    const stated = statedMoment(entry);
    const moment = stated === null ? null : readMoment(stated, reading);
    if (stated === null || !moment) continue;
    if (dates.length >= MOST_DATES) break;
    const line = lineAt(facts.lines, entry.index);
    const isMicrodata = /^date/.test(entry.itemprop);
    dates.push({
      ...moment,
      start: 0,
      end: 0,
      certain: true,
      line,
      element: entry,
      source: isMicrodata ? 'microdata' : 'markup',
      role: roleOfElement(facts, entry, line),
      company: 0,
      words: stated,
    });
  }
  return dates;
}

function statedMoment({ element, tag, itemprop, names }: PageElement): string | null {
  if (tag === 'meta') return null;
  const isDated = /^date|^uploaddate/.test(itemprop);
  if (tag === 'time' || isDated) {
    return element.getAttribute('datetime') ?? (isDated ? element.getAttribute('content') : null);
  }
  if (!MICROFORMAT.test(names)) return null;
  for (const name of [
    'title',
    'datetime',
    'data-datetime',
    'data-timestamp',
    'data-time',
    'data-date',
    'data-utime',
  ]) {
    const value = element.getAttribute(name);
    if (value !== null && /\d{4}/.test(value)) return value;
  }
  return null;
}

function roleOfElement(
  facts: PageFacts,
  { itemprop, names, element }: PageElement,
  line: number,
): ShownDate['role'] {
  if (itemprop.startsWith('datemod') || / (?:updated|modified|dt updated) /.test(names)) {
    return / published /.test(names) ? 'published' : 'modified';
  }
  if (itemprop.startsWith('datepub') || element.hasAttribute('pubdate')) return 'published';
  if (/ (?:published|dt published) /.test(names)) return 'published';
  // The words that lead to it, on its own line or the one above.
  const own = readable(facts.lines[line]?.text.slice(0, LONGEST_LINE) ?? '');
  const label = own.split(/\p{Nd}/u, 1)[0] ?? '';
  return roleOfDate(
    (label.trim() === '' ? labelAbove(facts, line) : label).slice(-LONGEST_LABEL),
    '',
  );
}

/** The first line that begins at or after an element. */
function lineAt(lines: readonly PageLine[], element: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < element) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parts alike that show several days: lists of stories, comments. */
function listsAmong(facts: PageFacts, dates: readonly ShownDate[]): ReadonlySet<string> {
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

const DATE_NAMES =
  / (?:dates?|time|timestamp|publish(?:ed)?|published|pubdate|posted|byline|meta|info|dateline|datum|fecha|data|article info|author|details|credits|source) /;
const COPYRIGHT = /©|\(c\)|copyright|all rights reserved|版权|版權/i;

function trustIn(
  facts: PageFacts,
  date: ShownDate,
  landmarks: Landmarks,
  lists: ReadonlySet<string>,
): number {
  const zone = date.element ? facts.zoneOf(date.element) : 'story';
  const isHeading = isBetweenHeadlineAndText(date.line, landmarks);
  if (date.role === 'elsewhere' || COPYRIGHT.test(date.words)) return 0;
  if (zone === 'comments' && !isHeading) return 0;
  const opens = date.company > 60 && date.start <= 2;
  if (opens && date.line <= landmarks.proseStart + OPENING_LINES && zone === 'story') return 0.4;
  const place = trustInPlace(date.line, landmarks);
  // Far above the headline stands the page's clock, whatever it is named.
  if (place <= FAR_ABOVE && date.role === null) return place;
  let trust = place;
  if (date.source === 'microdata') trust += 0.2;
  else if (date.source === 'markup' || isNamedForDates(facts, date.element)) trust += 0.12;
  if (date.role !== null) trust += 0.2;
  if (date.company > 60) trust -= 0.3;
  else if (date.company < 20) trust += 0.06;
  if (!date.certain) trust -= 0.15;
  if (zone !== 'story') trust *= isHeading ? 0.75 : zone === 'furniture' && date.role ? 0.6 : 0.3;
  if (isWithinLink(facts, date.element)) trust *= 0.4;
  if (!isHeading && lists.has(likenessOf(facts, date.element) ?? '')) trust *= 0.35;
  return Math.max(0, Math.min(0.9, trust));
}

const FAR_ABOVE = 0.04;
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

const isBetweenHeadlineAndText = (line: number, { headline, proseStart }: Landmarks): boolean =>
  headline !== null &&
  line >= headline &&
  line - headline <= FARTHEST_BELOW_HEADLINE &&
  (line <= proseStart + 1 || line - headline <= 4);

function isNamedForDates(facts: PageFacts, element: PageElement | null): boolean {
  if (!element) return false;
  if (element.tag === 'time' || DATE_NAMES.test(element.names)) return true;
  return DATE_NAMES.test(facts.elements[element.parent]?.names ?? '');
}

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
