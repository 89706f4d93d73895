import { findDates, isoOf, readable } from './find-dates.ts';
import { machineDate } from './machine-dates.ts';
import { DAY_FIRST, type DateReading } from './reading.ts';

export { findDates, isoOf, readable, type FoundDate } from './find-dates.ts';
export { machineDate } from './machine-dates.ts';
export { yearlessDates, type DayOfMonth } from './named-dates.ts';
export { DAY_FIRST, readingOf, type DateReading } from './reading.ts';
export { calendarDay, dayNumber, isoDay, sameDay, type CalendarDay } from './calendar-day.ts';

/**
 * The first date in a text, as ISO 8601: a bare date, or with the time and zone that stand with it.
 * Reads the forms of newspapers in the languages whose months are known, in any digits, and the
 * Solar Hijri, Islamic and Buddhist calendars and East Asian eras. Null where there is none.
 */
export function parseDate(text: string, reading: DateReading = DAY_FIRST): string | null {
  const machine = machineDate(text);
  if (machine !== null) return machine;
  const dates = findDates(readable(text), reading);
  const first = dates.find(({ certain }) => certain) ?? dates[0];
  return first ? isoOf(first) : null;
}
