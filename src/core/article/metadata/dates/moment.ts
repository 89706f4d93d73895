import { isoDay, type CalendarDay } from './calendar-day.ts';
import { isoOffset } from './clock.ts';

/** A day, and the time of day as far as a text gives it. */
export interface Moment {
  readonly day: CalendarDay;
  /** The other day that the same numbers could mean: `10/11/2025`. */
  readonly otherwise: CalendarDay | null;
  /** `10:30:00`, or null. */
  readonly time: string | null;
  /** Minutes ahead of UTC, or null where the text does not say. */
  readonly offset: number | null;
}

/** ISO 8601: a bare date, or with the time and zone that are known. */
export const isoOf = ({ day, time, offset }: Pick<Moment, 'day' | 'time' | 'offset'>): string =>
  time === null ? isoDay(day) : `${isoDay(day)}T${time}${isoOffset(offset)}`;
