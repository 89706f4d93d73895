/** What a page says of the moment it was published, by the paper's own calendar and clock. */
export interface PublishedMoment {
  readonly year: number;
  /** From 1; absent where the page gives the year alone. */
  readonly month?: number;
  readonly day?: number;
  readonly time?: { readonly hour: number; readonly minute: number; readonly zone: string | null };
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Reads a clipping's `published` or `modified`: ISO 8601, as full as the page gives it. The parts
 * are not converted to any other zone, where they could name another day than the paper printed.
 * Null for what is not ISO 8601.
 */
export function publishedMoment(value: string): PublishedMoment | null {
  const [, year, month, day, hour, minute, zone] = ISO.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(hour === undefined
      ? {}
      : { time: { hour: Number(hour), minute: Number(minute), zone: zone ?? null } }),
  };
}

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

/** When a page was changed, to be shown beside its publication: null where both would read the same. */
export function shownChange(
  { published, modified }: { readonly published: string | null; readonly modified: string | null },
  locale?: string,
): string | null {
  if (published === null || modified === null) return modified;
  return formatPublished(modified, locale) === formatPublished(published, locale) ? null : modified;
}

function zoneName(zone: string): string {
  if (zone === 'Z') return 'UTC';
  const digits = zone.replace(':', '');
  return `UTC${digits.slice(0, 3)}:${digits.slice(3)}`.replace('-', '−');
}
