import { findDates, readable } from './find-dates.ts';
import { machineDate } from './machine-dates.ts';
import { isoOf, type Moment } from './moment.ts';
import { DAY_FIRST, type DateReading } from './reading.ts';

export type { YearOf } from './assumed-years.ts';
export { findDates, mayHoldDate, readable, type FoundDate } from './find-dates.ts';
export { isoOf, type Moment } from './moment.ts';
export { yearlessDates, type DayOfMonth } from './named-dates.ts';
export { DAY_FIRST, readingOf, type DateReading } from './reading.ts';
export { weekdayNamed, weekdayOf } from './weekday.ts';
export {
  calendarDay,
  dayNumber,
  dayOfNumber,
  isoDay,
  sameDay,
  type CalendarDay,
} from './calendar-day.ts';

/**
 * The first date in a text. Reads the forms of newspapers in the languages whose months are known,
 * in any digits, the Solar Hijri, Islamic and Buddhist calendars and East Asian eras, and what
 * machines state. Null where there is none.
 */
export function readMoment(text: string, reading: DateReading): Moment | null {
  const machine = machineDate(text);
  if (machine !== null) return machine;
  const dates = findDates(readable(text), reading);
  return dates.find(({ certain }) => certain) ?? dates[0] ?? null;
}

/** The first date in a text as ISO 8601: a bare date, or with the time and zone beside it. */
export function parseDate(text: string, reading: DateReading = DAY_FIRST): string | null {
  const moment = readMoment(text, reading);
  return moment && isoOf(moment);
}
