import { publishedMoment } from '../../../core/library/publishedMoment.ts';

/**
 * Writes a page's own date for a reader of `locale`: on the paper's clock, not the reader's, with
 * the zone where the page gives one. What is not ISO 8601 is shown as it is.
 */
export function formatPublished(value: string, locale?: string): string {
  const moment = publishedMoment(value);
  if (moment === null) return value;
  const { year, month, day, time } = moment;
  const text = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(time === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1, time?.hour ?? 0, time?.minute ?? 0));
  return time?.zone ? `${text} (${zoneName(time.zone)})` : text;
}

function zoneName(zone: string): string {
  if (zone === 'Z') return 'UTC';
  const digits = zone.replace(':', '');
  return `UTC${digits.slice(0, 3)}:${digits.slice(3)}`.replace('-', '−');
}
