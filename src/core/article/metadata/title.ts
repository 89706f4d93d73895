import { fold, oneLine } from '../cues/fold.ts';
import { confirmedBy, found, type Found } from './found.ts';
import {
  CONVINCING,
  HEADLINE_NAMES,
  headlineCandidates,
  holdsHeadings,
  type Candidate,
  type StatedHeadline,
} from './headline-candidates.ts';
import { objectsOf } from './json-ld.ts';
import { namesAmong } from './names-pattern.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';
import type { PageElement } from './page-walk.ts';
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
  const shared = SHARED_TITLES.map((name) => facts.meta(name))
    .filter((text) => text !== null)
    .map(withoutMarkup);
  const stated: readonly Found<string>[] = [
    ...linkedTexts(facts, 'headline').map((text) => found(text, 'json-ld', text)),
    ...shared.map((text) => found(splitSiteName(text, outlets).title, 'meta', text)),
    found(titled, 'document-title', facts.documentTitle),
  ].filter(({ value }) => value !== '' && !outlets.some((outlet) => isNamedAs(value, outlet)));
  const names = siteName === null ? outlets : [...outlets, siteName];
  const candidates = headlineCandidates(facts, statements(facts, stated, siteName), names);
  const [shown] = candidates;
  const convinces = shown && shown.score >= neededOf(facts, stated);
  const title = convinces ? shownHeadline(facts, shown, stated, outlets) : (stated[0] ?? null);
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

const LONGEST_NAME = 24;
/** What a headline by its name and its place alone scores. */
const NAMED = 0.85;

/**
 * The score that a shown text must reach: less in a page without headings that states but a few
 * words, its site's name.
 */
function neededOf(facts: PageFacts, stated: readonly Found<string>[]): number {
  if (stated.length === 0) return 1;
  if (holdsHeadings(facts)) return CONVINCING;
  const isSite = stated.every(
    ({ value, evidence }) => evidence.source === 'document-title' && value.length <= LONGEST_NAME,
  );
  return isSite ? NAMED : CONVINCING;
}

const withoutMarkup = (text: string): string =>
  oneLine(text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''));

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
  const { article, ofType, resolve } = facts.linked;
  const authors = new Set(['author', 'creator'].flatMap((name) => objectsOf(article?.[name])));
  const publishers = objectsOf(article?.['publisher']).map(resolve);
  const sites = ofType(/(?:WebSite|NewsMediaOrganization|Organization)$/).filter(
    (site) => !authors.has(site),
  );
  const stated = [
    facts.meta('og:site_name'),
    facts.meta('application-name'),
    facts.meta('apple-mobile-web-app-title'),
    facts.meta('twitter:site')?.replace(/^@/, '') ?? null,
    ...[...publishers, ...sites.slice(0, 4)].map((site) => {
      const name = site['name'];
      return typeof name === 'string' ? name : null;
    }),
  ];
  return stated.filter((name) => name !== null).map(oneLine);
}

/** Parts of a headline's element that are not the headline. */
const BESIDE = namesAmong(
  'kicker|overline|over title|pre ?title|pre ?headline|super ?title|topline|top line|roofline|dachzeile|spitzmarke|eyebrow|rubric|rubrik|category|section|label|badge|tag|date|time|sub ?title|sub ?headline|subline|subheading|sub heading|standfirst|antetitulo|occhiello|occhietto|volada|cintillo|surtitre|sr only|screen reader text|visually hidden|visuallyhidden|hide|hidden|icon|permalink|anchor|headerlink|comments?|meta|premium|paid|plus',
);

/** Labels that are told from a headline of such a name by their length. */
const BADGES = namesAmong('live|breaking|exclusive|flag|urgent|update');
const LONGEST_BADGE = 16;

/** The words of a shown headline without kickers, anchors and the site's name. */
function shownHeadline(
  facts: PageFacts,
  { text, at }: Candidate,
  stated: readonly Found<string>[],
  outlets: readonly string[],
): Found<string> {
  const element = facts.elements[at];
  const isWhole = element !== undefined && facts.textOf(element, LONGEST_TITLE) === text;
  const isStated = stated.some(({ value }) => fold(value) === fold(text));
  const beside = isWhole ? besideHeadline(facts, element, isStated) : [];
  const own = isWhole ? facts.textExcept(element, beside) : text;
  const wanted = stated.map(({ value }) => fold(value));
  // Where what is left is stated nowhere, its name misleads about what is beside it.
  const left = isKnown(own, wanted) ? beside : [];
  const part = element === undefined ? null : confirmedPart(facts, element, left, own, wanted);
  const said = part ?? (own === '' ? text : own);
  const bare = said.replace(/^[\s:|·–—-]+(?=\S)/u, '').replace(/\s*[¶#§]$/, '');
  return found(withoutSite(bare, outlets), 'markup', text);
}

/** A text that is part of a statement, or holds one. */
const isKnown = (text: string, wanted: readonly string[]): boolean =>
  wanted.some((one) => one.includes(fold(text)) || fold(text).includes(one));

const SHORTEST_HEADLINE = 8;

/** The elements within a headline's that are not the headline: by their names, or by its own name. */
function besideHeadline(
  facts: PageFacts,
  element: PageElement,
  isStated: boolean,
): readonly PageElement[] {
  const within = facts.elements.slice(element.index + 1, element.end);
  const named = within.filter(
    (part) =>
      BESIDE.test(part) ||
      part.tag === 'small' ||
      part.tag === 'time' ||
      (BADGES.test(part) && facts.textOf(part, LONGEST_BADGE) !== ''),
  );
  const isKept = (beside: readonly PageElement[]): boolean =>
    facts.textExcept(element, beside).length >= SHORTEST_HEADLINE;
  if (named.length > 0 && isKept(named)) return named;
  // Below a kicker stands what is named as the headline: the longer and the last of the parts.
  const headline = within.findLast((part) => HEADLINE_NAMES.test(part));
  if (isStated || !headline || headline.endPiece < element.endPiece) return [];
  const others = within.filter(({ end }) => end <= headline.index);
  const length = facts.textOf(headline, LONGEST_TITLE).length;
  const isLonger = length > facts.textOf(element, LONGEST_TITLE).length - length;
  return isLonger && facts.textExcept(element, others).length - length < 3 ? others : [];
}

/** Several pieces of the element that together are what the page states: the rest is a kicker. */
function confirmedPart(
  facts: PageFacts,
  element: PageElement,
  beside: readonly PageElement[],
  own: string,
  wanted: readonly string[],
): string | null {
  const pieces = facts.piecesOf(element, LONGEST_TITLE)?.filter((_, offset) => {
    const at = element.firstPiece + offset;
    return !beside.some(({ firstPiece, endPiece }) => at >= firstPiece && at < endPiece);
  });
  if (!pieces || pieces.length < 2 || pieces.length > 8) return null;
  if (wanted.includes(fold(own))) return null;
  for (let start = 0; start < pieces.length; start += 1) {
    for (let end = pieces.length; end > start; end -= 1) {
      const part = pieces
        .slice(start, end)
        .join(' ')
        .replace(/^[:|–—-]\s+/, '');
      if (wanted.includes(fold(part))) return part;
    }
  }
  return headlineBelowKicker(pieces, wanted);
}

/** `Opinion | Market reopens`: how statements set a kicker before the headline. */
const BEHIND_KICKER = [': ', ' : ', ' | ', ' – ', ' - ', '. '];

/**
 * `Storm over the quay` above `Market reopens`, which is stated as `Nordkai: Market reopens`, or
 * with the very kicker that the page sets apart.
 */
function headlineBelowKicker(pieces: readonly string[], wanted: readonly string[]): string | null {
  const parts = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const [kicker = '', headline = ''] = parts;
  if (parts.length !== 2 || headline.length <= kicker.length) return null;
  const [above, below] = [fold(kicker), fold(headline)];
  const isStated = wanted.some(
    (text) =>
      BEHIND_KICKER.some((mark) => text === `${above}${mark}${below}`) ||
      (text.endsWith(`: ${below}`) && !text.includes(above)),
  );
  return isStated ? headline : null;
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
