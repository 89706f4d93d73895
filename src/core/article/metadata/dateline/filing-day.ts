import {
  calendarDay,
  DAY_FIRST,
  dayNumber,
  findDates,
  isoDay,
  readable,
  yearlessDates,
  type CalendarDay,
  type DateReading,
} from '../dates/index.ts';

/**
 * The day that a dateline gives, as ISO 8601. It mostly has no year, at times not even a month, and
 * takes those that bring it nearest to the day of publication.
 */
export function filingDay(
  text: string,
  published: string | null,
  language: string | null = null,
): string | null {
  const reading: DateReading = { ...DAY_FIRST, language };
  const line = readable(text);
  const [whole] = findDates(line, reading);
  if (whole) return isoDay(whole.day);
  const anchor = anchorOf(published);
  if (!anchor) return null;
  const [part] = yearlessDates(line, reading);
  if (part) {
    return nearest(
      anchor,
      [-1, 0, 1].map((years) => calendarDay(anchor.year + years, part.month, part.day)),
    );
  }
  const numeric = /^\s*(\d{1,2})\s?[./-]\s?(\d{1,2})\.?\s*$/.exec(line);
  if (numeric) {
    const [, day, month] = numeric;
    return nearest(
      anchor,
      [-1, 0, 1].map((years) => calendarDay(anchor.year + years, Number(month), Number(day))),
    );
  }
  const lone = /^\s*(\d{1,2})\s?[日일号號]?\s*$/u.exec(line)?.[1];
  if (lone === undefined) return null;
  return nearest(
    anchor,
    [-1, 0, 1].map((months) => dayInMonth(anchor, months, Number(lone))),
  );
}

function anchorOf(published: string | null): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '') ?? [];
  return year === undefined ? null : calendarDay(Number(year), Number(month), Number(day));
}

function dayInMonth(anchor: CalendarDay, months: number, day: number): CalendarDay | null {
  const month = anchor.month - 1 + months;
  return calendarDay(anchor.year + Math.floor(month / 12), ((month + 12) % 12) + 1, day);
}

function nearest(anchor: CalendarDay, days: readonly (CalendarDay | null)[]): string | null {
  const distance = (day: CalendarDay) => Math.abs(dayNumber(day) - dayNumber(anchor));
  const [best] = days.filter((day) => day !== null).sort((a, b) => distance(a) - distance(b));
  return best ? isoDay(best) : null;
}
