import { betweenWords, fold } from '../cues/fold.ts';
import { opensAsByline } from '../cues/labels.ts';
import { namesAmong } from './names-pattern.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageElement } from './page-walk.ts';
import { namedAs } from './site-name.ts';

const LONGEST_HEADLINE = 400;
const MOST_CANDIDATES = 400;

/** What the page says that its headline is, and how far that is to be trusted, 0 to 1. */
export interface StatedHeadline {
  readonly text: string;
  readonly weight: number;
}

/** A text that the page shows and that may be its headline. */
export interface Candidate {
  readonly text: string;
  readonly at: number;
  readonly score: number;
}

const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 0.4],
  ['h3', 0.3],
  ['h4', 0.1],
]);
/** Names of elements that are a headline. */
export const HEADLINE_NAMES = namesAmong(
  'headline|entry title|post title|article title|story title|news title|page title|main title|single title|titre|titulo|titel|titolo|title|heading|tit|biaoti|bt|judul|baslik|nagłówek|tytul|otsikko|rubrik|overskrift|hed',
);
const SITE = namesAmong(
  'site title|site name|site branding|logo|brand|blog title|masthead|branding|sitename|site logo',
);
const SUMMARY = namesAmong(
  'sub ?title|sub ?headline|subheading|teaser|kicker|overline|standfirst|caption|related|meta',
);
/** What is set for machines, beside a headline that readers see. */
const UNSEEN = namesAmong('hidden|visually hidden|visuallyhidden|sr only|screen reader text');
const CRUMBS = namesAmong('breadcrumbs?');
const PROSE_SOON = 40;

const SHORTEST_OPENING = 20;

/** The least that a shown text must score to be taken for the headline. */
export const CONVINCING = 1.8;

/**
 * What the page shows as its headline, best first: by the element's kind and name, its place before
 * the text, and above all its agreement with what the page states.
 */
export function headlineCandidates(
  facts: PageFacts,
  stated: readonly StatedHeadline[],
  outlets: readonly string[],
): readonly Candidate[] {
  const wanted = stated.map(({ text, weight }) => ({ weight, ...comparable(text) }));
  const isOutlet = namedAs(outlets);
  const mainHeadings = facts.elements.filter(({ tag }) => tag === 'h1');
  const onlyMainHeading = mainHeadings.length === 1 ? mainHeadings[0] : null;
  const score = (element: PageElement, text: string): number => {
    const { tag, itemprop } = element;
    const zone = facts.zoneOf(element);
    const shown = comparable(text);
    const agreement = wanted.map((one) => one.weight * similarity(shown, one));
    const isSite = SITE.test(element) || isOutlet(text);
    const place = zone === 'story' || zone === 'picture' ? 0 : zone === 'comments' ? -3 : -1.5;
    return (
      3 * Math.max(0, ...agreement) +
      (HEADINGS.get(tag) ?? 0) +
      (element === onlyMainHeading ? 0.4 : 0) +
      (itemprop === 'headline' ? 1 : itemprop === 'name' ? 0.2 : 0) +
      (HEADLINE_NAMES.test(element) ? 0.4 : 0) +
      (isProseSoon(facts, element.end) ? 0.5 : 0) +
      (isInLargeType(element) ? 0.4 + (isSigned(facts, element) ? 1 : 0) : 0) +
      place -
      (isSite ? 2.5 : 0) -
      (leadsHome(facts, element) ? 1.5 : 0) -
      (UNSEEN.test(element) ? 0.6 : 0) -
      (CRUMBS.test(element) && !HEADINGS.has(tag) ? 1 : 0) -
      (SUMMARY.test(element) ? 0.5 : 0)
    );
  };

  const candidates: Candidate[] = [];
  const seen = new Map<string, number>();
  const isPlain = !holdsHeadings(facts);
  for (const element of facts.elements) {
    if (candidates.length >= MOST_CANDIDATES) break;
    if (!isHeading(element) && !(isPlain && isInLargeType(element))) continue;
    const text = facts.textOf(element, LONGEST_HEADLINE) || pictureText(facts, element);
    if (text.length < 2) continue;
    // The same words again are an anchor, a crumb or a share button.
    const times = seen.get(text) ?? 0;
    seen.set(text, times + 1);
    candidates.push({ text, at: element.index, score: score(element, text) - times * 0.1 });
  }
  candidates.push(
    ...plainLines(facts, wanted).filter(({ text }) => !seen.has(text) && !isOutlet(text)),
  );
  candidates.sort((a, b) => b.score - a.score);
  return onlyMainHeading
    ? fullerFirst(candidates, onlyMainHeading)
    : statedFirst(facts, candidates, stated);
}

/** What a page states stands above its several main headings, of which one may share its words. */
function statedFirst(
  facts: PageFacts,
  candidates: readonly Candidate[],
  stated: readonly StatedHeadline[],
): readonly Candidate[] {
  const [best] = candidates;
  const isStated = (words: string): boolean =>
    stated.some(({ text, weight }) => weight === 1 && fold(text) === fold(words));
  if (!best || isStated(best.text)) return candidates;
  const above = candidates.find(
    ({ text, at, score }) =>
      at < best.at && score > 3 && facts.elements[at]?.tag === 'h2' && isStated(text),
  );
  return above ? [above, ...candidates] : candidates;
}

/** A page that is stated, and listed, by the beginning of its headline still prints it whole. */
function fullerFirst(
  candidates: readonly Candidate[],
  { index }: PageElement,
): readonly Candidate[] {
  const [best] = candidates;
  const main = candidates.find(({ at }) => at === index);
  if (!best || !main || main === best || main.at > best.at) return candidates;
  const opening = `${bareWords(best.text)} `;
  const isFuller = opening.length > SHORTEST_OPENING && bareWords(main.text).startsWith(opening);
  return isFuller && main.score >= CONVINCING ? [main, ...candidates] : candidates;
}

/** Lines that say just what the page states, where no markup makes them a heading. */
function plainLines(facts: PageFacts, wanted: readonly Wanted[]): readonly Candidate[] {
  const lengths = wanted.map(({ folded }) => folded.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const candidates: Candidate[] = [];
  for (const line of facts.lines) {
    // Folding takes marks away, and seldom adds letters.
    const isOfLength = line.length >= Math.max(5, shortest) && line.length <= longest * 1.5 + 10;
    if (!isOfLength || facts.zoneOf(line) !== 'story') continue;
    const folded = bareWords(line.text);
    const weight = Math.max(0, ...wanted.map((one) => (one.folded === folded ? one.weight : 0)));
    if (weight > 0) candidates.push({ text: line.text, at: line.at, score: 3 * weight });
  }
  return candidates;
}

const isHeading = (element: PageElement): boolean =>
  HEADINGS.has(element.tag) || element.itemprop === 'headline' || HEADLINE_NAMES.test(element);

const MAIN_HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);

/** Whether a page has headings by their kind. */
export const holdsHeadings = ({ elements }: PageFacts): boolean =>
  elements.some(({ tag }) => MAIN_HEADINGS.has(tag));

/** How pages set their headlines before there were style sheets. */
const isInLargeType = ({ tag, element }: PageElement): boolean =>
  tag === 'font' && /^(?:\+[1-9]|[4-7])$/.test(element.getAttribute('size') ?? '');

/** Whether a byline is the line below. */
function isSigned(facts: PageFacts, { end }: PageElement): boolean {
  const next = facts.lines.find(({ at }) => at >= end);
  return next !== undefined && opensAsByline(next.text);
}

/** Old pages set their headlines as pictures. */
function pictureText(facts: PageFacts, element: PageElement): string {
  if (element.tag !== 'h1' && element.tag !== 'h2' && !HEADLINE_NAMES.test(element)) return '';
  if (element.end - element.index > 12) return '';
  const picture = facts.elements
    .slice(element.index + 1, element.end)
    .find(({ tag }) => tag === 'img');
  return picture?.element.getAttribute('alt')?.trim().slice(0, LONGEST_HEADLINE) ?? '';
}

/** A heading around or within a link to the site's front page is the site's name. */
function leadsHome(facts: PageFacts, element: PageElement): boolean {
  const parent = facts.elements[element.parent];
  const link =
    parent?.tag === 'a'
      ? parent
      : facts.elements
          .slice(element.index, Math.min(element.end, element.index + 4))
          .find(({ tag }) => tag === 'a');
  const href = link?.element.getAttribute('href')?.trim();
  if (href === undefined) return false;
  // An archive's copy of a page links to its copies of others.
  const own = href.replace(/^(?:https?:\/\/[^/]+)?\/web\/\d{14}\w*\/(?=https?:)/, '');
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(own);
}

const isProseSoon = (facts: PageFacts, index: number): boolean =>
  facts.proseBefore(index + PROSE_SOON) > facts.proseBefore(index);

interface Wanted extends Comparable {
  readonly weight: number;
}

interface Comparable {
  readonly folded: string;
  readonly tokens: ReadonlySet<string>;
}

function bareWords(text: string): string {
  const folded = fold(text);
  return folded.replace(betweenWords(folded), ' ').trim();
}

function comparable(text: string): Comparable {
  const folded = bareWords(text);
  return { folded, tokens: new Set(tokensOf(folded)) };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words; where a script sets none apart, pairs of characters. */
function tokensOf(folded: string): readonly string[] {
  const words = folded.split(' ');
  if (!UNSPACED.test(folded)) return words;
  return words.flatMap((word) => {
    if (!UNSPACED.test(word)) return [word];
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, index) =>
      word.slice(index, index + 2),
    );
  });
}

/** 1 for the same words, less for a text that holds the other, or shares words with it. */
function similarity(shown: Comparable, stated: Comparable): number {
  if (shown.folded === '' || stated.folded === '') return 0;
  if (shown.folded === stated.folded) return 1;
  const [short, long] =
    shown.folded.length < stated.folded.length
      ? [shown.folded, stated.folded]
      : [stated.folded, shown.folded];
  const share = short.length / long.length;
  if (short.length >= 8 && long.includes(short) && share >= 0.4) return 0.6 + 0.35 * share;
  let common = 0;
  for (const token of shown.tokens) if (stated.tokens.has(token)) common += 1;
  const overlap = (2 * common) / (shown.tokens.size + stated.tokens.size);
  return shown.tokens.size < 3 ? 0 : overlap * 0.85;
}
