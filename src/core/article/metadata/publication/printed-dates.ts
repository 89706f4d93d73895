import { roleAfter, roleBefore, type DateRole } from '../../cues/date-labels.ts';
import { tellsWhenPutUp } from '../../cues/filings.ts';
import {
  findDates,
  mayHoldDate,
  readable,
  type DateReading,
  type FoundDate,
  type YearOf,
} from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import type { Landmarks } from './landmarks.ts';
import { isBetweenHeadlineAndText, isOfDates } from './shown-trust.ts';
import {
  labelAbove,
  lettersIn,
  LONGEST_LINE,
  MOST_DATES,
  MUCH_COMPANY,
  OPENING_LINES,
  type ShownDate,
} from './shown-date.ts';

/** Of running text, so much of the beginning may hold the date of its filing. */
const LONGEST_OPENING = 90;

/** The dates in the lines that a page shows: short ones, and the beginning of its text. */
export function datesInLines(
  facts: PageFacts,
  reading: DateReading,
  landmarks: Landmarks,
  yearOf: YearOf,
): readonly ShownDate[] {
  const { headline, proseStart } = landmarks;
  const dates: ShownDate[] = [];
  for (const [index, line] of facts.lines.entries()) {
    const isOpening = index > (headline ?? proseStart - 1) && index <= proseStart + OPENING_LINES;
    if (line.length > LONGEST_LINE && !isOpening && !tellsWhenPutUp(line.text)) continue;
    if (!/[\p{Nd}年]/u.test(line.text)) continue;
    if (dates.length >= MOST_DATES) break;
    const raw = line.text + continuation(facts, index);
    if (!mayHoldDate(raw)) continue;
    const text = readable(raw);
    const isAtHeadline = isBetweenHeadlineAndText(index, landmarks);
    const found =
      line.length > LONGEST_LINE
        ? findDates(text.slice(0, LONGEST_OPENING), reading)
        : findDates(text, reading, isAtHeadline ? yearOf : null);
    if (found.length === 0) continue;
    const putUp = filedOn(text, found, line, index, facts);
    if (putUp) dates.push(putUp);
    if (putUp || (line.length > LONGEST_LINE && !isOpening)) continue;
    for (const { date, role } of withRoles(text, found, labelAbove(facts, index))) {
      const own = text.slice(date.start, date.end);
      const company = lettersIn(text) - lettersIn(own);
      const isOfFacts = company > MUCH_COMPANY && !/[.!?。！？]$/u.test(text);
      const part = isOfFacts ? partOf(own, index, facts) : null;
      dates.push({
        ...date,
        line: index,
        element: part ?? facts.elements[line.at] ?? null,
        source: 'printed-line',
        role,
        company: part ? 0 : company,
        isSentence:
          !part && (isWithinSentence(text, date) || OPENED_SPAN.test(text.slice(0, date.start))),
        words: line.text,
      });
    }
  }
  return dates;
}

/** The date of `This entry was posted on 3 May 2024 by Jane Doe and is filed under Local.` */
function filedOn(
  text: string,
  [first]: readonly FoundDate[],
  line: PageLine,
  index: number,
  facts: PageFacts,
): ShownDate | null {
  if (!first || first.start > LONGEST_OPENING || !tellsWhenPutUp(text)) return null;
  return {
    ...first,
    line: index,
    element: facts.elements[line.at] ?? null,
    source: 'printed-line',
    role: 'published',
    company: 0,
    isSentence: false,
    words: line.text,
    isFiling: true,
  };
}

/** So many elements may one line hold that are looked at. */
const MOST_PARTS = 60;
const LONGEST_DATED_PART = 50;

/**
 * The element that holds a date alone within a line of many facts: `Jane Doe · Local · 3 May 2024 ·
 * ferry, quay · 2 comments`.
 */
function partOf(
  date: string,
  index: number,
  { lines, elements, textOf }: PageFacts,
): PageElement | null {
  const from = lines[index]?.at ?? 0;
  const end = Math.min(lines[index + 1]?.at ?? elements.length, from + MOST_PARTS);
  for (const element of elements.slice(from, end)) {
    if (!isOfDates(element)) continue;
    const text = textOf(element, LONGEST_DATED_PART);
    if (text !== '' && lettersIn(text) - lettersIn(date) <= 12 && readable(text).includes(date))
      return element;
  }
  return null;
}

/** A date, and what its line says happened then. */
export interface DatedRole {
  readonly date: FoundDate;
  readonly role: DateRole | null;
}

/** The dates of a line and what it says of each; `above` may hold the label of the first. */
export function datedRoles(
  line: string,
  reading: DateReading,
  above: string,
): readonly DatedRole[] {
  const text = readable(line);
  return withRoles(text, findDates(text, reading), above);
}

/** What a line says of each of its dates, by words that lead to them or else that follow them. */
function withRoles(text: string, dates: readonly FoundDate[], above: string): readonly DatedRole[] {
  const before = dates.map(({ start }, index) => text.slice(dates[index - 1]?.end ?? 0, start));
  const after = dates.map(({ end }, index) => text.slice(end, dates[index + 1]?.start));
  const leading = before.map((words, index) =>
    roleBefore(index === 0 && words.trim() === '' ? above : words),
  );
  const following = after.map(roleAfter);
  const doFollow = leading[0] === null && following.at(-1) !== null;
  return dates.map((date, index) => ({
    date,
    role: (doFollow ? following : leading)[index] ?? null,
  }));
}

/** `20–22 May 2024`, `del 20 al 22 de mayo de 2024`: how long something goes on. */
const OPENED_SPAN = /(?<!\d[:.,/]?)\d{1,2}\.?(?:[–—-]|\s(?:al?|bis|to|au|tot|till|do|до|по)\s)$/u;

const MOST_WORDS_AHEAD = 4;

/** A date that a sentence tells, not one that is set before it or beside it. */
function isWithinSentence(text: string, { start, end }: FoundDate): boolean {
  if (lettersIn(text) - lettersIn(text.slice(start, end)) <= MUCH_COMPANY) return false;
  const words = text.slice(0, start).match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return words > MOST_WORDS_AHEAD || (words > 0 && !/^\s?[)|:–—.-]/.test(text.slice(end)));
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
