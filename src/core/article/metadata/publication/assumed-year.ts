import {
  calendarDay,
  dayNumber,
  type CalendarDay,
  type DateReading,
  weekdayNamed,
  weekdayOf,
  type YearOf,
} from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import { dayInAddress, monthInAddress } from './address.ts';
import { COPYRIGHT } from './shown-trust.ts';
import type { DateWitness } from './witness.ts';

const MS_PER_DAY = 86_400_000;
/** So far from a stated moment a line may tell of the same story. */
const MOST_DAYS_APART = 31;
const LAST_LINES = 30;
/** So far back a day of the week tells the year. */
const MOST_YEARS_BACK = 4;

/**
 * Tells the year of a day that is printed without one: by what the page states to machines, by its
 * address, by the year of its copyright, which is that of its visit, and by the day of the week.
 */
export function yearTeller(
  facts: PageFacts,
  reading: DateReading,
  stated: readonly DateWitness[],
  now: number,
): YearOf {
  const address = facts.url === null ? null : dayInAddress(facts.url);
  const days = [...stated.map(({ day }) => day), ...(address ? [address] : [])];
  const held = facts.url === null ? null : monthInAddress(facts.url);
  return (month, day, line) => {
    const near = days.map(({ year }) => year).find((year) => isNear(year, month, day, days));
    if (near !== undefined) return near;
    if (held?.month === month) return held.year;
    if (days.length > 0) return null;
    const year = copyrightYear(facts);
    return year === null ? null : yearOfVisit(year, month, day, line, reading, now);
  };
}

function isNear(year: number, month: number, day: number, days: readonly CalendarDay[]): boolean {
  const found = calendarDay(year, month, day);
  if (!found) return false;
  const number = dayNumber(found);
  return days.some((other) => Math.abs(dayNumber(other) - number) <= MOST_DAYS_APART);
}

/** The latest year that the page's foot claims its rights for. */
function copyrightYear({ lines }: PageFacts): number | null {
  const years = lines
    .slice(-LAST_LINES)
    .filter(({ text }) => COPYRIGHT.test(text))
    .flatMap(({ text }) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])
    .map(Number);
  return years.length === 0 ? null : Math.max(...years);
}

/** The last such day of a year or those before it, on the day of the week that its line names. */
function yearOfVisit(
  latest: number,
  month: number,
  day: number,
  line: string,
  { language }: DateReading,
  now: number,
): number | null {
  const today = Math.floor(now / MS_PER_DAY) + 1;
  const named = weekdayNamed(line, language);
  const span = named === null ? 1 : MOST_YEARS_BACK;
  for (let year = latest; year >= latest - span; year -= 1) {
    const found = calendarDay(year, month, day);
    if (!found || dayNumber(found) > today) continue;
    if (named === null || weekdayOf(found) === named) return year;
  }
  return null;
}
