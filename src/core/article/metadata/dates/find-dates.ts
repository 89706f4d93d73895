import { roleBefore } from '../../cues/date-labels.ts';
import { asciiDigits, oneLine, withoutInvisible } from '../../cues/fold.ts';
import { placeClockBefore } from '../../cues/zone-places.ts';
import { datesOfAssumedYear, type YearOf } from './assumed-years.ts';
import { clocksIn, type Clock } from './clock.ts';
import type { Moment } from './moment.ts';
import { namedDates } from './named-dates.ts';
import { numericDates } from './numeric-dates.ts';
import type { DateMatch, DateReading } from './reading.ts';

const LONGEST_TEXT = 300;
/** How far, and over how many words, a time of day may stand from its date. */
const FARTHEST_AFTER = 48;
const FARTHEST_BEFORE = 48;
const WIDEST_GAP = 26;
const MOST_WORDS_AFTER = 3;
const MOST_WORDS_BEFORE = 2;
/** A date with its year has three digits at least: `令和7年6月1日`, `1 juin ’25`. */
const FEWEST_DIGITS = /\p{Nd}\P{Nd}*\p{Nd}\P{Nd}*\p{Nd}/u;
const HAN_NUMERAL = /[〇零○一二三四五六七八九十廿卅元]/;

/** A date that a text states, with the time that stands with it. */
export interface FoundDate extends Moment {
  /** In the text as `readable` gives it; `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
}

/** A text as its dates are searched: on one line, with ASCII digits, without invisible characters. */
export const readable = (text: string): string =>
  asciiDigits(oneLine(withoutInvisible(text.slice(0, LONGEST_TEXT)))).replace(
    /[／．：－]/g,
    (mark) => ({ '／': '/', '．': '.', '：': ':', '－': '-' })[mark] ?? mark,
  );

/** Whether a text, readable or as it is, has what a date with its year is made of. */
export const mayHoldDate = (text: string): boolean =>
  FEWEST_DIGITS.test(text) || HAN_NUMERAL.test(text);

/**
 * The dates that a readable text states in full, in order; those without a year too, where it can
 * be told.
 */
export function findDates(
  text: string,
  reading: DateReading,
  yearOf: YearOf | null = null,
): readonly FoundDate[] {
  if (!mayHoldDate(text)) return [];
  const inFull = [...numericDates(text, reading), ...namedDates(text, reading)];
  const matches = withoutOverlaps(
    yearOf && inFull.length === 0 ? datesOfAssumedYear(text, reading, yearOf) : inFull,
  );
  const dates: FoundDate[] = [];
  for (const [index, match] of matches.entries()) {
    // The clock of the date before is its own: `4 березня 2024, 10:20 | Оновлено: 06.03.2024`.
    const from = dates.at(-1)?.end ?? 0;
    const to = matches[index + 1]?.start ?? text.length;
    const clock = clockWith(text, match, from, to, reading);
    const start = Math.min(match.start, clock?.start ?? match.start);
    dates.push({
      ...match,
      start,
      end: Math.max(match.end, clock?.end ?? match.end),
      time: clock?.time ?? null,
      offset: clock ? (clock.offset ?? placeClockBefore(text.slice(from, start), match.day)) : null,
    });
    dates.push(...changeOfDay(text, dates.at(-1), matches[index + 1] ?? null, reading));
  }
  return dates;
}

/** `3 hrs` is how long ago something was. */
const WITH_MINUTES = /\d\D\s?\d{2}/;

/** The time at which an article was changed on the day before it: `14 March 2024, 10:20. Updated 18:22`. */
function changeOfDay(
  text: string,
  published: FoundDate | undefined,
  next: DateMatch | null,
  reading: DateReading,
): readonly FoundDate[] {
  if (!published) return [];
  const { end, day, time } = published;
  const behind = text.slice(end, next?.start ?? end + FARTHEST_AFTER);
  const [clock] = clocksIn(behind, day, reading);
  if (!clock || !WITH_MINUTES.test(behind.slice(clock.start, clock.end))) return [];
  if (roleBefore(behind.slice(0, clock.start)) !== 'modified') return [];
  if (next && isNear(behind.slice(clock.end), 0)) return [];
  if (clock.time < (time ?? '')) return [];
  return [
    { ...published, ...clock, start: clock.start + end, end: clock.end + end, otherwise: null },
  ];
}

function withoutOverlaps(matches: readonly DateMatch[]): readonly DateMatch[] {
  const kept: DateMatch[] = [];
  // The certain and the longer first: `17-06-2025` is not `17-06-20`.
  const ranked = [...matches].sort(
    (a, b) => Number(b.certain) - Number(a.certain) || b.end - b.start - (a.end - a.start),
  );
  for (const match of ranked) {
    if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** `2026م`: a year of the Common Era, not the second half of the day that follows. */
const ERA_BEHIND = /^\s?(?:م|هـ)(?![\p{L}\p{M}])/u;

/** The time of day next to a date: behind it, else before it. */
function clockWith(
  text: string,
  { start, end: endOfDay, day }: DateMatch,
  from: number,
  to: number,
  reading: DateReading,
): Clock | null {
  const end = endOfDay + (ERA_BEHIND.exec(text.slice(endOfDay))?.[0].length ?? 0);
  const behind = text.slice(end, Math.min(to, end + FARTHEST_AFTER));
  const [next] = clocksIn(behind, day, reading);
  // A time that is labelled as that of a change is another's.
  const gap = behind.slice(0, next?.start ?? 0);
  if (next && isNear(gap, MOST_WORDS_AFTER) && roleBefore(gap) !== 'modified') {
    return { ...next, start: next.start + end, end: next.end + end };
  }
  const base = Math.max(from, start - FARTHEST_BEFORE);
  const ahead = text.slice(base, start);
  const last = clocksIn(ahead, day, reading).at(-1);
  if (last && isNear(ahead.slice(last.end), MOST_WORDS_BEFORE)) {
    return { ...last, start: last.start + base, end: last.end + base };
  }
  return null;
}

function isNear(gap: string, mostWords: number): boolean {
  if (gap.length > WIDEST_GAP || /\d/.test(gap)) return false;
  return (gap.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= mostWords;
}
