import { fold, oneLine } from '../cues/fold.ts';
import { confirmedBy, found, type Found } from './found.ts';
import {
  CONVINCING,
  headlineCandidates,
  type Candidate,
  type StatedHeadline,
} from './headline-candidates.ts';
import { namesAmong } from './names-pattern.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';
import { isNamedAs, namesOfHost, SEPARATOR, splitSiteName, titleParts } from './site-name.ts';

export { splitSiteName } from './site-name.ts';

const LONGEST_TITLE = 400;
const SHARED_TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'hdl',
  'title',
];

/** A page's headline, the element that shows it, and the name of its site as far as `title` tells. */
export interface Headline {
  readonly title: Found<string> | null;
  /** -1 where it is not shown. */
  readonly at: number;
  readonly siteName: string | null;
}

/**
 * The headline in the page's own form: the shown one that `title`, Open Graph or JSON-LD confirms,
 * or that is plainly the page's main heading; else what these state, without the site's name.
 */
export function readHeadline(facts: PageFacts): Headline {
  const outlets = [...statedOutlets(facts), ...namesOfHost(facts.url)];
  const { title: titled, siteName } = splitSiteName(facts.documentTitle, outlets);
  const shared = SHARED_TITLES.map((name) => facts.meta(name)).filter((text) => text !== null);
  const stated: readonly Found<string>[] = [
    ...linkedTexts(facts, 'headline').map((text) => found(text, 'json-ld', text)),
    ...shared.map((text) => found(splitSiteName(text, outlets).title, 'meta', text)),
    found(titled, 'document-title', facts.documentTitle),
  ].filter(({ value }) => value !== '' && !outlets.some((outlet) => isNamedAs(value, outlet)));
  const names = siteName === null ? outlets : [...outlets, siteName];
  const candidates = headlineCandidates(facts, statements(facts, stated, siteName), names);
  const [shown] = candidates;
  const convinces = shown && shown.score >= (stated.length === 0 ? 1 : CONVINCING);
  const title = convinces ? shownHeadline(facts, shown, stated, names) : (stated[0] ?? null);
  const witnesses = stated
    .filter(({ value, evidence }) => {
      return evidence.source !== title?.evidence.source && fold(value) === fold(title?.value ?? '');
    })
    .map(({ evidence }) => evidence.source);
  return {
    title: title && confirmedBy({ ...title, value: shorten(title.value) }, [...new Set(witnesses)]),
    at: convinces ? shown.at : -1,
    siteName,
  };
}

/** What shown headlines are compared with: the statements, then each part of the page's title. */
function statements(
  facts: PageFacts,
  stated: readonly Found<string>[],
  siteName: string | null,
): readonly StatedHeadline[] {
  const { documentTitle } = facts;
  const weightOf = (part: string, index: number): number => {
    if (siteName !== null && isNamedAs(part, siteName)) return 0.3;
    if (index < 2) return 0.95;
    // What stands between site and headline is rather the section.
    return documentTitle.startsWith(part) || documentTitle.endsWith(part) ? 0.8 : 0.65;
  };
  return [
    ...stated.map(({ value }) => ({ text: value, weight: 1 })),
    ...titleParts(documentTitle).map((text, index) => ({ text, weight: weightOf(text, index) })),
  ];
}

/** Names by which the page itself calls its site. */
export function statedOutlets(facts: PageFacts): readonly string[] {
  const stated = [
    facts.meta('og:site_name'),
    facts.meta('application-name'),
    facts.meta('apple-mobile-web-app-title'),
    facts.meta('twitter:site')?.replace(/^@/, '') ?? null,
    ...facts.linked
      .ofType(/(?:WebSite|NewsMediaOrganization|Organization)$/)
      .slice(0, 4)
      .map((site) => {
        const name = site['name'];
        return typeof name === 'string' ? name : null;
      }),
  ];
  return stated.filter((name) => name !== null).map(oneLine);
}

/** Parts of a headline's element that are not the headline. */
const BESIDE = namesAmong(
  'kicker|overline|over title|pre ?title|pre ?headline|super ?title|topline|top line|roofline|dachzeile|spitzmarke|eyebrow|rubric|rubrik|category|section|label|badge|tag|date|time|sub ?title|sub ?headline|subline|subheading|sub heading|standfirst|antetitulo|occhiello|occhietto|volada|cintillo|surtitre|sr only|screen reader text|visually hidden|visuallyhidden|icon|permalink|anchor|headerlink|comments?|meta|premium|paid|plus',
);

/** The words of a shown headline without kickers, anchors and the site's name. */
function shownHeadline(
  facts: PageFacts,
  { text, at }: Candidate,
  stated: readonly Found<string>[],
  outlets: readonly string[],
): Found<string> {
  const element = facts.elements[at];
  const own =
    element && facts.textOf(element, LONGEST_TITLE) === text ? withoutBeside(facts, at) : text;
  const said = confirmedPart(facts, at, text, stated) ?? (own === '' ? text : own);
  return found(withoutSite(said, outlets).replace(/\s*[¶#§]$/, ''), 'markup', text);
}

function withoutBeside(facts: PageFacts, at: number): string {
  const element = facts.elements[at];
  if (!element) return '';
  const beside = facts.elements
    .slice(at + 1, element.end)
    .filter(({ names, tag }) => BESIDE.test(names) || tag === 'small' || tag === 'time');
  if (beside.length === 0) return facts.textOf(element, LONGEST_TITLE);
  const kept = facts.textExcept(element, beside);
  return kept.length >= 8 ? kept : facts.textOf(element, LONGEST_TITLE);
}

/** Several pieces of the element that together are what the page states: the rest is a kicker. */
function confirmedPart(
  facts: PageFacts,
  at: number,
  text: string,
  stated: readonly Found<string>[],
): string | null {
  const element = facts.elements[at];
  const pieces = element ? facts.piecesOf(element, LONGEST_TITLE) : null;
  if (pieces === null || pieces.length < 2 || pieces.length > 8) return null;
  const wanted = new Set(stated.map(({ value }) => fold(value)));
  if (wanted.has(fold(text))) return null;
  for (let start = 0; start < pieces.length; start += 1) {
    for (let end = pieces.length; end > start; end -= 1) {
      const part = pieces
        .slice(start, end)
        .join(' ')
        .replace(/^[:|–—-]\s+/, '');
      if (wanted.has(fold(part))) return part;
    }
  }
  return null;
}

function withoutSite(text: string, outlets: readonly string[]): string {
  const [head = '', ...tails] = text.split(SEPARATOR);
  const last = tails.at(-1);
  if (last === undefined || head === '') return text;
  if (outlets.some((outlet) => isNamedAs(last, outlet))) {
    return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·•:-]+$/u, '');
  }
  return text;
}

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}
