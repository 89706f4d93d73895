import { found, type Found } from './found.ts';
import { linkedTexts, statedBy, type PageFacts } from './page-facts.ts';
import { parseDate, readingOf } from './dates/index.ts';
import { oneLine } from '../cues/fold.ts';
import type { FieldSource } from '../types.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'date',
  'last-published',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

/** Short visible texts near the headline that hold a date, by the names sites give them. */
const DATED =
  'time[datetime], time, [class*=date], [class*=Date], [id*=date], [class*=publish], [class*=time], [class*=info], [class*=meta], [class*=byline], [class*=source]';
const LONGEST_DATED = 160;
const MOST_DATED = 60;

export interface Publication {
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
}

/** When a page was published and changed: as stated, else as shown, else as its address says. */
export function readPublication(
  facts: PageFacts,
  lines: readonly string[],
  url: string | null,
): Publication {
  const reading = readingOf(languageTag(facts), url);
  const first = (source: FieldSource, texts: readonly (string | null)[]): Found<string> | null => {
    for (const text of texts) {
      const date = text === null ? null : parseDate(text, reading);
      if (text !== null && date !== null) return found(date, source, text);
    }
    return null;
  };
  const metas = (names: readonly string[]) => names.map((name) => facts.meta(name));
  return {
    published:
      first('json-ld', linkedTexts(facts, 'datePublished')) ??
      first('meta', metas(PUBLISHED_META)) ??
      first('microdata', statements(facts, '[itemprop=datePublished], time[pubdate]')) ??
      first('markup', shownDates(facts)) ??
      first('printed-line', lines.filter(isDateLine)) ??
      (url === null ? null : publishedByAddress(url)),
    modified:
      first('json-ld', linkedTexts(facts, 'dateModified')) ??
      first('meta', metas(MODIFIED_META)) ??
      first('microdata', statements(facts, '[itemprop=dateModified]')),
  };
}

/** When a page was published as far as its address says. */
export function publishedByAddress(url: string): Found<string> | null {
  const date = dateInAddress(url);
  return date === null ? null : found(date, 'address', url);
}

const statements = (facts: PageFacts, selector: string): readonly string[] =>
  [...facts.document.querySelectorAll(selector)].slice(0, MOST_DATED).map(statedBy);

function shownDates(facts: PageFacts): readonly string[] {
  return [...facts.document.querySelectorAll(DATED)]
    .slice(0, MOST_DATED)
    .map((element) => element.getAttribute('datetime') ?? oneLine(element.textContent))
    .filter((text) => text.length <= LONGEST_DATED);
}

/** A short line that holds a full date and little else. */
const isDateLine = (line: string): boolean => line.length <= 80 && /\d{4}/.test(line);

/** The date in addresses such as `/2025/06/17/…` and `/202506/t20250617_1.html`. */
export function dateInAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/.exec(pathname) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return parseDate(`${year}-${month}-${day}`);
}

const languageTag = (facts: PageFacts): string | null =>
  facts.document.documentElement.getAttribute('lang') ?? facts.meta('og:locale');
