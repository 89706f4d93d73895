import type { Clipping } from '../../../core/library/entities.ts';

/**
 * The date a row shows: when it was published, else saved, else imported, in the reader's locale;
 * the year only where it is not this one. A bare date stays that day in every time zone.
 */
export function listDate(
  clipping: Pick<Clipping, 'published' | 'savedAt' | 'importedAt'>,
  locale: string,
  now: Date,
): string {
  const written = clipping.published ?? clipping.savedAt ?? clipping.importedAt;
  const date = new Date(written);
  if (Number.isNaN(date.getTime())) return written;
  const isBareDate = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const zone = isBareDate ? { timeZone: 'UTC' } : {};
  const year = isBareDate ? date.getUTCFullYear() : date.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(year === now.getFullYear() ? {} : { year: 'numeric' }),
    ...zone,
  }).format(date);
}
