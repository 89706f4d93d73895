import { asciiDigits, oneLine, withoutInvisible } from '../../cues/fold.ts';
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

/** The dates that a readable text states in full, in order. */
export function findDates(text: string, reading: DateReading): readonly FoundDate[] {
  if (!mayHoldDate(text)) return [];
  const matches = withoutOverlaps([...numericDates(text, reading), ...namedDates(text, reading)]);
  const dates: FoundDate[] = [];
  for (const [index, match] of matches.entries()) {
    // The clock of the date before is its own: `4 березня 2024, 10:20 | Оновлено: 06.03.2024`.
    const from = dates.at(-1)?.end ?? 0;
    const clock = clockWith(text, match, from, matches[index + 1]?.start ?? text.length, reading);
    dates.push({
      ...match,
      start: Math.min(match.start, clock?.start ?? match.start),
      end: Math.max(match.end, clock?.end ?? match.end),
      time: clock?.time ?? null,
      offset: clock?.offset ?? null,
    });
  }
  return dates;
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

/** The time of day next to a date: behind it, else before it. */
function clockWith(
  text: string,
  { start, end, day }: DateMatch,
  from: number,
  to: number,
  reading: DateReading,
): Clock | null {
  const behind = text.slice(end, Math.min(to, end + FARTHEST_AFTER));
  const [next] = clocksIn(behind, day, reading);
  if (next && isNear(behind.slice(0, next.start), MOST_WORDS_AFTER)) {
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
