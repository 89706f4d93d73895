/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EARLIEST_YEAR = 1700;
const LATEST_YEAR = 2200;

/** A day that exists, of a time that has newspapers; else null. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysOfMonth ? { year, month, day } : null;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2025-06-17`. */
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${year}-${pad(month)}-${pad(day)}`;

export const sameDay = (one: CalendarDay, other: CalendarDay): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970. */
export const dayNumber = ({ year, month, day }: CalendarDay): number =>
  Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);

export function dayOfNumber(number: number): CalendarDay | null {
  const date = new Date(number * MS_PER_DAY);
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
