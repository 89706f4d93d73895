const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Writes a page's own date for a reader of `locale`: on the paper's clock, not the reader's, with
 * the zone where the page gives one. A time converted to the reader's zone could name another day
 * than the one the paper printed. What is not ISO 8601 is shown as it is.
 */
export function formatPublished(value: string, locale?: string): string {
  const parts = ISO.exec(value.trim());
  if (parts === null) return value;
  const [, year, month, day, hour, minute, zone] = parts;
  const instant = Date.UTC(
    Number(year),
    Number(month ?? 1) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
  );
  if (Number.isNaN(instant)) return value;
  const text = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(hour === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
  }).format(instant);
  return hour === undefined || zone === undefined ? text : `${text} (${zoneName(zone)})`;
}

function zoneName(zone: string): string {
  if (zone === 'Z') return 'UTC';
  const digits = zone.replace(':', '');
  return `UTC${digits.slice(0, 3)}:${digits.slice(3)}`.replace('-', '−');
}
