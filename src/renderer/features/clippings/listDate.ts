import type { Clipping } from '../../../core/library/entities.ts';
import { publishedMoment, type PublishedMoment } from '../../../core/library/publishedMoment.ts';

/**
 * The date a row shows: when it was published, else saved, else imported, in the reader's locale;
 * the year only where it is not this one. The day of publication is the one that the paper printed,
 * in every time zone; the others are the reader's own.
 */
export function listDate(
  clipping: Pick<Clipping, 'published' | 'savedAt' | 'importedAt'>,
  locale: string,
  now: Date,
): string {
  const { published, savedAt, importedAt } = clipping;
  const day = published === null ? dayHere(savedAt ?? importedAt) : publishedMoment(published);
  if (day === null) return published ?? savedAt ?? importedAt;
  const isThisYear = day.year === now.getFullYear() && day.month !== undefined;
  return new Intl.DateTimeFormat(locale, {
    ...(day.day === undefined ? {} : { day: 'numeric' }),
    ...(day.month === undefined ? {} : { month: 'short' }),
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(day.year, (day.month ?? 1) - 1, day.day ?? 1));
}

/** The day of a moment where the reader is; null where it is no moment. */
function dayHere(moment: string): PublishedMoment | null {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
