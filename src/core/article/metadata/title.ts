import type { DomDocument } from '../../dom.ts';
import { fold, oneLine } from '../cues/fold.ts';
import { confirmedBy, found, type Found } from './found.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';

const LONGEST_TITLE = 400;
const MOST_BLOCKS = 400;

/** What stands between a headline and the site's name in a page's `title`. */
const SEPARATOR =
  /\s+(?:--|[-–—|·•»›:/\\~])\s+|\s*[|｜]\s*|\s+::\s+|_+(?=\S)|(?<=\p{Script=Han})[-—–]+(?=\p{Script=Han})/u;

/** A page's headline and the name of its site, as far as `title` tells them apart. */
export interface Headline {
  readonly title: Found<string> | null;
  readonly siteName: string | null;
}

/**
 * The headline in the page's own form: the visible one that `title`, Open Graph or JSON-LD confirms;
 * else what these state, without the site's name.
 */
export function readHeadline(facts: PageFacts): Headline {
  const outlets = knownOutlets(facts);
  const { title: titled, siteName } = splitSiteName(facts.documentTitle, outlets);
  const shared = facts.meta(
    'og:title',
    'twitter:title',
    'dc.title',
    'parsely-title',
    'sailthru.title',
  );
  const stated: readonly Found<string>[] = [
    ...linkedTexts(facts, 'headline').map((text) => found(text, 'json-ld', text)),
    ...(shared === null ? [] : [found(splitSiteName(shared, outlets).title, 'meta', shared)]),
    found(titled, 'document-title', facts.documentTitle),
  ].filter(({ value }) => value !== '');
  const texts = [...stated.map(({ value }) => value), facts.documentTitle];
  const visible = visibleHeadline(facts.document, texts);
  const lone = visible ?? (stated.length === 0 ? onlyHeading(facts.document) : null);
  const title = lone === null ? (stated[0] ?? null) : found(lone, 'markup', lone);
  const witnesses = stated
    .filter(({ value, evidence }) => {
      return evidence.source !== title?.evidence.source && fold(value) === fold(title?.value ?? '');
    })
    .map(({ evidence }) => evidence.source);
  return {
    title: title && confirmedBy({ ...title, value: shorten(title.value) }, witnesses),
    siteName,
  };
}

/** Names by which the page itself calls its site. */
function knownOutlets(facts: PageFacts): readonly string[] {
  return [facts.meta('og:site_name'), facts.meta('application-name'), facts.meta('twitter:site')]
    .filter((name) => name !== null)
    .map((name) => fold(name).replace(/^@/, ''));
}

/** Parts a page title from the site's name at its end (or, where it is known, at its start). */
export function splitSiteName(
  title: string,
  outlets: readonly string[],
): { readonly title: string; readonly siteName: string | null } {
  const separators = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const last = separators.at(-1);
  const first = separators[0];
  if (!first || !last) return { title, siteName: null };

  const isKnown = (name: string) => outlets.some((outlet) => sameName(outlet, fold(name)));
  const head = title.slice(0, first.index).trim();
  if (isKnown(head)) {
    return { title: title.slice(first.index + first[0].length).trim(), siteName: head };
  }
  // From the left, so that a site's name with its motto or section goes as a whole.
  for (const separator of separators) {
    const tail = title.slice(separator.index + separator[0].length).trim();
    const [tailName = ''] = tail.split(SEPARATOR);
    if (isKnown(tail) || isKnown(tailName)) {
      return { title: title.slice(0, separator.index).trim(), siteName: tail };
    }
  }
  const before = title.slice(0, last.index).trim();
  const after = title.slice(last.index + last[0].length).trim();
  if (before === '' || !looksLikeSiteName(after, before, last[0])) return { title, siteName: null };
  return { title: splitSiteName(before, outlets).title, siteName: after };
}

const sameName = (outlet: string, name: string): boolean =>
  outlet !== '' && (outlet === name || outlet.replace(/\W/g, '') === name.replace(/\W/g, ''));

/** A short name without a sentence's marks, much shorter than the headline before it. */
function looksLikeSiteName(name: string, headline: string, separator: string): boolean {
  if (name === '' || name.length > 40 || /[?!.…]$|^["“«„\d]/.test(name)) return false;
  if (separator.trim() === ':') return false;
  const words = name.split(/\s+/).length;
  return words <= 5 && name.length < headline.length && !/^\p{Ll}/u.test(name)
    ? true
    : /\.\w{2,4}$/.test(name);
}

/** The visible element that says what the page's statements say: an h1, or a title-like block. */
function visibleHeadline(document: DomDocument, stated: readonly string[]): string | null {
  const wanted = stated.map(fold).filter((title) => title !== '');
  const confirms = (text: string): boolean => {
    const folded = fold(text);
    return folded.length >= 4 && wanted.some((title) => agrees(folded, title));
  };
  for (const selector of [
    'h1',
    'h2, [itemprop=headline], [class*=title], [class*=headline], [id*=title]',
  ]) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST_BLOCKS)) {
      const text = oneLine(element.textContent?.slice(0, LONGEST_TITLE * 2));
      if (text.length <= LONGEST_TITLE && confirms(text)) return text;
    }
  }
  return null;
}

/** A visible headline may be fuller than the stated one, or stated with the site's name. */
function agrees(visible: string, stated: string): boolean {
  if (visible === stated) return true;
  const [short, long] = visible.length < stated.length ? [visible, stated] : [stated, visible];
  return long.includes(short) && short.length >= long.length * 0.55;
}

function onlyHeading(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => oneLine(heading.textContent))
    .filter((text) => text !== '');
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}
