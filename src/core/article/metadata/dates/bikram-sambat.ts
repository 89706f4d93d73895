import { dayOfNumber, type CalendarDay } from './calendar-day.ts';

const FIRST_YEAR = 2050;
/** Day number (days since 1 January 1970) of 1 Baisakh of the first year, 13 April 1993. */
const FIRST_DAY = 8_503;
const SHORTEST_MONTH = 29;

/**
 * How many days beyond 29 each month of the years from 2050 to 2086 has, as Nepal's almanac
 * committee set them: the calendar follows the sun through the zodiac, by no rule of arithmetic.
 */
const LENGTHS = (
  '232321110102 222322101011 223222101011 232321110011 232321110102 223222101011 223231101011 ' +
  '232321110012 132321110102 223222101011 223321101011 232321110012 132322010102 223222101011 ' +
  '223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 ' +
  '223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 ' +
  '222322101011 223222101011 232321110011 232321110102 223222101011 223222101011 232321110012 ' +
  '132321110102 223222101011'
).split(' ');

const monthLengths = (lengths: string): readonly number[] =>
  Array.from(lengths, (days) => SHORTEST_MONTH + Number(days));

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The day number of the day before each year, first year first. */
const DAYS_BEFORE: readonly number[] = LENGTHS.reduce<readonly number[]>(
  (days, lengths) => [...days, (days.at(-1) ?? 0) + sum(monthLengths(lengths))],
  [FIRST_DAY - 1],
);

/** A day of the calendar of Nepal. */
export function fromBikramSambat(year: number, month: number, day: number): CalendarDay | null {
  const lengths = monthLengths(LENGTHS[year - FIRST_YEAR] ?? '');
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  return dayOfNumber(
    (DAYS_BEFORE[year - FIRST_YEAR] ?? 0) + sum(lengths.slice(0, month - 1)) + day,
  );
}
