import { calendarDay, isoDay, type CalendarDay } from '../dates/index.ts';

/** `/2025/06/17/`, `/2025-06-17`, `/20250617`, `/202506/t20250617_1.html`. */
const DAY = /(?<!\d)((?:19|20)\d{2})([/_.-]?)(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** `/2025-06/17/`, `/2025/0617/`, as Chinese papers have it. */
const MONTH_AND_DAY = /(?<!\d)((?:19|20)\d{2})[/-](\d{2})[/-]?(\d{2})(?!\d)/;
/** `/17-06-2025`, `/17_6_2025`. */
const DAY_LAST = /(?<!\d)(\d{1,2})([/_.-])(\d{1,2})\2(20\d{2})(?!\d)/;
/** `/17062025-harbour`. */
const DAY_LAST_COMPACT = /(?<!\d)(\d{2})()(\d{2})(20\d{2})(?!\d)/;
/** `/2025/jun/17/`. */
const NAMED_MONTH = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i;
const MONTH = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?=[/_-])/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that an address holds, or null. */
export function dayInAddress(url: string): CalendarDay | null {
  const path = pathOf(url);
  if (path === null) return null;
  for (const [, year, separator, month, day] of path.matchAll(DAY)) {
    // Without a mark between them, months and days have two digits each.
    if (separator === '' && (month?.length !== 2 || day?.length !== 2)) continue;
    const found = calendarDay(Number(year), Number(month), Number(day));
    if (found) return found;
  }
  const [, year, month, day] = MONTH_AND_DAY.exec(path) ?? [];
  if (year !== undefined) return calendarDay(Number(year), Number(month), Number(day));
  const named = NAMED_MONTH.exec(path);
  if (named) {
    const [, namedYear, name = '', namedDay] = named;
    return calendarDay(Number(namedYear), MONTHS.indexOf(name.toLowerCase()) + 1, Number(namedDay));
  }
  const [, lastDay, , lastMonth, lastYear] =
    DAY_LAST.exec(path) ?? DAY_LAST_COMPACT.exec(path) ?? [];
  return calendarDay(Number(lastYear), Number(lastMonth), Number(lastDay));
}

/** The day that an address holds, as ISO 8601. */
export function dateInAddress(url: string): string | null {
  const day = dayInAddress(url);
  return day && isoDay(day);
}

/** The month that an address holds, where it holds no day: `/2025/06/harbour`. */
export function monthInAddress(
  url: string,
): { readonly year: number; readonly month: number } | null {
  const [, year, month] = MONTH.exec(pathOf(url) ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) };
}

function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  // An archive's address begins with the moment of its capture.
  return `${pathname}${search}`.replace(/^\/web\/\d{14}(?:[a-z]{2}_)?\//, '/');
}
