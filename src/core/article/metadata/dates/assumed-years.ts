import { calendarDay } from './calendar-day.ts';
import { yearlessDates, type DayOfMonth } from './named-dates.ts';
import type { DateMatch, DateReading } from './reading.ts';

/** The year of a day that a line names without one, or null where nothing tells it. */
export type YearOf = (month: number, day: number, line: string) => number | null;

/** `03-12 14:05`, as Chinese pages have it. */
const MONTH_FIRST = /(?<![\d./:-]\s?)(\d{2})[-/](\d{2})(?=\s\d{2}:\d{2})/g;
/** `12.03., 14:05`. */
const DAY_FIRST = /(?<![\d./:-]\s?)(\d{1,2})\.\s?(\d{1,2})\.(?=[\s,|•·–-]{1,4}\d{1,2}[:.]\d{2})/g;

/** The dates of a line that names them without their year, where the year can be told. */
export function datesOfAssumedYear(
  text: string,
  reading: DateReading,
  yearOf: YearOf,
): readonly DateMatch[] {
  const numeric = reading.language === 'zh' ? monthFirst(text) : dayFirst(text);
  return [...yearlessDates(text, reading), ...numeric].flatMap(({ start, end, month, day }) => {
    const year = yearOf(month, day, text);
    const found = year === null ? null : calendarDay(year, month, day);
    return found ? [{ start, end, day: found, otherwise: null, certain: false }] : [];
  });
}

const monthFirst = (text: string): readonly DayOfMonth[] =>
  [...text.matchAll(MONTH_FIRST)].map((match) => inNumbers(match, match[1], match[2]));

const dayFirst = (text: string): readonly DayOfMonth[] =>
  [...text.matchAll(DAY_FIRST)].map((match) => inNumbers(match, match[2], match[1]));

const inNumbers = (
  { index, 0: { length } }: RegExpExecArray,
  month: string | undefined,
  day: string | undefined,
): DayOfMonth => ({ start: index, end: index + length, month: Number(month), day: Number(day) });
