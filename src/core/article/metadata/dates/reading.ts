import type { CalendarDay } from './calendar-day.ts';

/** What is known of a page that decides how its dates are read. */
export interface DateReading {
  /** Primary language subtag, lower case. */
  readonly language: string | null;
  /** ISO 3166 code of the paper's country, lower case. */
  readonly country: string | null;
  /** `10/11/2025` is the 11th of October. */
  readonly monthFirst: boolean;
  /** `25.06.17` is the 17th of June. */
  readonly yearFirst: boolean;
}

export const DAY_FIRST: DateReading = {
  language: null,
  country: null,
  monthFirst: false,
  yearFirst: false,
};

/** A date as it stands in a text, before it is joined to its time of day. */
export interface DateMatch {
  /** In the text searched; `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly day: CalendarDay;
  /** The other day that the same numbers could mean. */
  readonly otherwise: CalendarDay | null;
  /** False where the year has two digits or stands nowhere, so that chance may have made the date. */
  readonly certain: boolean;
}

const MONTH_FIRST_COUNTRIES: ReadonlySet<string> = new Set(['us', 'ph', 'pr', 'gu', 'vi', 'as']);
const DAY_FIRST_GENERIC = /^(?:en-(?!us|ph|ca)[a-z]{2}$)/i;
const YEAR_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'ko', 'zh', 'hu', 'lt', 'mn']);

/** Second-level labels under which countries register: `co.uk`, `com.br`. */
const COUNTRY_OF_TLD: Readonly<Record<string, string>> = { uk: 'gb' };
/** Country-code domains that sites all over the world use. */
const GENERIC_TLDS: ReadonlySet<string> = new Set(['co', 'io', 'me', 'tv', 'ai', 'eu', 'fm', 'ly']);

/** How a page's dates are to be read, from the language it states and its address. */
export function readingOf(tag: string | null, url: string | null): DateReading {
  const [primary = '', ...subtags] = (tag ?? '').trim().replaceAll('_', '-').split('-');
  const language = /^[a-z]{2,3}$/i.test(primary) ? primary.toLowerCase() : null;
  const region = subtags.find((part) => /^[a-z]{2}$/i.test(part))?.toLowerCase() ?? null;
  const country = countryOf(url) ?? region;
  return {
    language,
    country,
    monthFirst: isMonthFirst(language, country, tag ?? ''),
    yearFirst: language !== null && YEAR_FIRST_LANGUAGES.has(language),
  };
}

function isMonthFirst(language: string | null, country: string | null, tag: string): boolean {
  if (country !== null) return MONTH_FIRST_COUNTRIES.has(country);
  return language === 'en' && !DAY_FIRST_GENERIC.test(tag);
}

/** An archive's address ends with that of the page. */
const ARCHIVED = /^https?:\/\/[^?#]*?\/(?=https?:\/\/)/;

function countryOf(address: string | null): string | null {
  const url = address?.replace(ARCHIVED, '') ?? '';
  if (!URL.canParse(url)) return null;
  const tld = new URL(url).hostname.split('.').at(-1)?.toLowerCase() ?? '';
  if (!/^[a-z]{2}$/.test(tld) || GENERIC_TLDS.has(tld)) return null;
  return COUNTRY_OF_TLD[tld] ?? tld;
}
