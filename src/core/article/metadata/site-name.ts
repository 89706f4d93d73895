import { beginsSmall, betweenWords, fold } from '../cues/fold.ts';
import { remembered } from '../remembered.ts';

/** What stands between a headline and the site's name in a page's `title`. */
export const SEPARATOR =
  /\s+(?:--|::|\/\/|[-–—|·•»«›‹:/\\~*→⋆★])\s+|\s*[|｜│¦]\s*|\s+::\s*|_+(?=\S)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{P}])\s?[-–—]+\s?(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}])|\s*[【［](?=[^】］]{2,20}[】］]$)|\s+[-–—](?=\S)|(?<=\S)[–—|]\s+/u;
const SEPARATORS = new RegExp(SEPARATOR, 'gu');
/** A colon parts a site's name from a headline only where that name is known. */
const WITH_COLONS = new RegExp(String.raw`${SEPARATOR.source}|\s*：\s*|(?<=\S):\s+`, 'gu');

const LONGEST_SITE_NAME = 45;
const LONGEST_NAME = 80;
/** What is shorter, and goes before a colon, is rather the beginning of a headline. */
const SHORTEST_BEFORE_COLON = 8;

export interface SplitTitle {
  readonly title: string;
  readonly siteName: string | null;
}

/** Parts a page title from the site's name at its end (or, where it is known, at its start). */
export function splitSiteName(title: string, outlets: readonly string[]): SplitTitle {
  const isKnown = namedAs(outlets);
  const marks = [...title.matchAll(WITH_COLONS)];
  const [first] = marks;
  const head = title.slice(0, first?.index ?? 0).trim();
  if (first && isKnown(head)) {
    return { title: title.slice(first.index + first[0].length).trim(), siteName: head };
  }
  // From the left, so that a site's name with its motto or section goes as a whole.
  for (const separator of marks) {
    const tail = title.slice(separator.index + separator[0].length).trim();
    const [tailName = ''] = tail.split(SEPARATOR);
    const headline = title.slice(0, separator.index).trim();
    const isColon = /^[:：]/.test(separator[0]);
    if (isColon && headline.length < SHORTEST_BEFORE_COLON) continue;
    if (isKnown(tail) || isKnown(tailName)) {
      return { title: headline, siteName: trimmed(tail) };
    }
  }
  const last = [...title.matchAll(SEPARATORS)].at(-1);
  if (!last) return { title, siteName: null };
  const before = title.slice(0, last.index).trim();
  const after = trimmed(title.slice(last.index + last[0].length));
  if (before === '' || !looksLikeSiteName(after, before, last[0])) return { title, siteName: null };
  return { title: splitSiteName(before, outlets).title, siteName: after };
}

/** The parts of a page title, of which one is mostly the headline: whole, then from each end. */
export function titleParts(title: string): readonly string[] {
  const separators = [...title.matchAll(SEPARATORS)].slice(0, 12);
  const parts = separators.flatMap((separator) => [
    title.slice(0, separator.index),
    title.slice(separator.index + separator[0].length),
  ]);
  const single = title.split(SEPARATOR);
  return [...new Set([title, ...parts, ...single].map((part) => part.trim()))].filter(
    (part) => part !== '',
  );
}

const trimmed = (name: string): string => name.trim().replace(/[】］]$/, '');

const compact = remembered((name) => {
  const folded = fold(name);
  return folded.replace(betweenWords(folded), '').replace(/^the/, '');
});

/** Tells whether a text is one of these names: `BBC News`, `bbcnews` and `BBC-News` are one. */
export function namedAs(outlets: readonly string[]): (text: string) => boolean {
  const names = new Set(outlets.map(compact).filter((name) => name !== ''));
  return (text) => text.length <= LONGEST_NAME && names.has(compact(text));
}

/** Whether a text is this outlet’s name, in whatever spelling. */
export const isNamedAs = (name: string, outlet: string): boolean => namedAs([outlet])(name);

/** The forms in which a page's host may be its site's name: `paper.example`, `paper`. */
export function namesOfHost(url: string | null): readonly string[] {
  if (url === null || !URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
  const labels = host.split('.');
  // `paper.co.uk`, `paper.com.br`
  const suffix =
    labels.length > 2 && /^(?:com?|org|net|gov|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  const name = labels.at(-1 - suffix);
  const site = labels.slice(-1 - suffix).join('.');
  return [host, site, name ?? ''].filter((text) => text.length > 2);
}

/** A short name without a sentence's marks, much shorter than the headline before it. */
function looksLikeSiteName(name: string, headline: string, separator: string): boolean {
  if (name === '' || name.length > LONGEST_SITE_NAME || /[?!.…]$|^["“«„\d]/u.test(name))
    return false;
  const mark = separator.trim();
  if (mark === ':' || mark === '/' || mark === '*') return /\.\w{2,4}$/.test(name);
  if (/\.\w{2,4}$/.test(name)) return true;
  const words = name.split(/\s+/).length;
  return words <= 5 && name.length < headline.length && !beginsSmall(name);
}
