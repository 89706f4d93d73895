import { agencyAmong, agencyNamed } from '../cues/agencies.ts';
import { fold, oneLine } from '../cues/fold.ts';
import { opensAsByline, withoutBylineLabel } from '../cues/labels.ts';
import type { FieldSource } from '../types.ts';
import { found, type Found } from './found.ts';
import { objectsOf, textOfProperty, textsOf } from './json-ld.ts';
import { statedBy, type PageFacts } from './page-facts.ts';

const AUTHOR_META = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
];
const SHOWN = [
  '[itemprop=author] [itemprop=name], [itemprop=author]',
  '[rel=author]',
  '[class*=byline], [class*=Byline], [class*=author-name], [class*=authorName], [class*=author_name]',
  '[class*=author], [class*=Author], [class*=autor]',
];
const LONGEST_BYLINE = 160;
const LONGEST_NAME = 60;
const BETWEEN_NAMES =
  /\s*(?:[,;/|、，；]|(?<=\s)(?:&|and|und|et|y|e|en|och|og|i|a|dan|ve|и|та|и|و)(?=\s))\s*/iu;

export interface Authorship {
  readonly byline: string | null;
  readonly authors: readonly string[];
  /** An agency that stands where an author would. */
  readonly agency: string | null;
}

/** Who wrote an article: as stated, else as the page shows. */
export function readAuthors(facts: PageFacts, outlet: string | null): Found<Authorship> | null {
  for (const { source, line } of bylines(facts)) {
    const authorship = authorsOf(line, outlet);
    if (authorship.authors.length > 0 || authorship.agency !== null) {
      return found(authorship, source, line);
    }
  }
  return null;
}

interface Byline {
  readonly source: FieldSource;
  readonly line: string;
}

function* bylines(facts: PageFacts): Generator<Byline> {
  const { article } = facts.linked;
  const linked = objectsOf(article?.['author'])
    .map((author) => textOfProperty(author, 'name'))
    .filter((name) => name !== null);
  const names = linked.length > 0 ? linked : textsOf(article?.['author']);
  if (names.length > 0) yield { source: 'json-ld', line: names.join(', ') };
  for (const name of AUTHOR_META) {
    const values = facts.metaAll(name);
    if (values.length > 0) yield { source: 'meta', line: [...new Set(values)].join(', ') };
  }
  for (const selector of SHOWN) {
    const shown = [...facts.document.querySelectorAll(selector)]
      .filter((element) => !element.closest('[class*=comment], aside, footer, nav'))
      .map(statedBy)
      .filter((text) => text.length <= LONGEST_BYLINE && text !== '');
    const [first] = shown;
    if (first !== undefined) yield { source: 'markup', line: first };
  }
}

/** Reads a line that names authors: `By Jane Doe and John Roe`, `Von Anna Berg, dpa`. */
export function authorsOf(line: string, outlet: string | null): Authorship {
  const byline = trimByline(oneLine(line));
  const parts = byline.split(BETWEEN_NAMES).map((part) => withoutBylineLabel(part.trim()));
  const agency = parts.map(agencyNamed).find((name) => name !== null) ?? null;
  const authors = [
    ...new Set(parts.filter((part) => looksLikeName(part) && !isOutlet(part, outlet))),
  ].filter((name) => agencyNamed(name) === null);
  return { byline: authors.length > 0 ? byline : null, authors, agency };
}

/** Drops `By` before the names and what often follows them: a date, a role, an address. */
function trimByline(line: string): string {
  return withoutBylineLabel(line)
    .replace(/\s*[|•·–—]\s.*$/, '')
    .replace(/\s*\(?\S+@\S+\)?/g, '')
    .replace(/[,\s]+(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}).*$/, '')
    .slice(0, LONGEST_BYLINE)
    .replace(/[\s,;.:]+$/, '');
}

function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  if (/\d|https?:|www\.|[@#<>{}]/.test(text) || opensAsByline(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  const cased = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const hasCase = /[\p{Lu}\p{Ll}]/u.test(text);
  return !hasCase || cased >= Math.max(1, words.length / 2);
}

const isOutlet = (name: string, outlet: string | null): boolean =>
  outlet !== null && fold(name) === fold(outlet);

/** The agency that an article's end names: `… said. (AFP)`, `– dpa`. */
export function closingAgency(text: string): Found<string> | null {
  const end = text.trimEnd().slice(-60);
  const [, bracketed, dashed] =
    /(?:[(（[]([^()（）[\]]{2,30})[)）\]]|[–—-]\s*([^–—-]{2,30}))\.?$/u.exec(end) ?? [];
  const named = bracketed ?? dashed;
  const agency = named === undefined ? null : agencyAmong(named);
  return agency === null ? null : found(agency, 'last-words', end);
}
