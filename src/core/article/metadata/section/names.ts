import { beginsSmall, fold, lettersOf } from '../../cues/fold.ts';
import { monthNumber } from '../../cues/months.ts';
import { isNoSection } from '../../cues/not-sections.ts';
import { parseDate } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { namedAs, namesOfHost } from '../site-name.ts';

/** The longest name of a section that a page shows. */
export const LONGEST_SECTION = 40;

const ARROW = /\s*[>›»→]$/;

/** A name with letters in it, and no date: `Archive › 2022 › May` leads to none. */
export const isSection = (step: string): boolean =>
  /[\p{L}\p{M}]{2}|\p{Script=Han}/u.test(step) &&
  !isNoSection(step.replace(/\s*[:：]$/, '')) &&
  !beginsSmall(step) &&
  !/^\P{L}|[,.:]$/u.test(step) &&
  !isMonth(step) &&
  parseDate(step) === null;

/** `December`, `Mai 2022`. */
const isMonth = (step: string): boolean =>
  step.split(/\s+/).every((word) => monthNumber(word) !== null || /^\p{Nd}+$/u.test(word));

/** Tells the site's own names, and what they begin with: the logo of `Post News Online` is `Post News`. */
export function isSiteNamed(facts: PageFacts, outlet: string | null): (name: string) => boolean {
  const names = [facts.meta('og:site_name') ?? '', outlet ?? ''];
  const isSite = namedAs([...namesOfHost(facts.url), ...names]);
  const openings = names.map((name) => `${fold(name)} `);
  return (name) =>
    isSite(name) ||
    (name.includes(' ') && openings.some((opening) => opening.startsWith(`${fold(name)} `)));
}

/** A link's words, without the arrow that some end in. */
export const wordsOfLink = (facts: PageFacts, link: PageElement): string =>
  facts.textOf(link, LONGEST_SECTION).replace(ARROW, '');

export const leadsHome = (link: PageElement): boolean =>
  /^(?:https?:\/\/[^/]+)?\/?$/.test(link.element.getAttribute('href') ?? '');

/** A link of these words that does not lead to the site's front page. */
export const isLinkOf = (facts: PageFacts, link: PageElement, words: string): boolean =>
  link.tag === 'a' && !leadsHome(link) && wordsOfLink(facts, link) === words;

/** Whether another link has the same words, as a section's has in the menus. */
export const isInMenu = (facts: PageFacts, own: PageElement, words: string): boolean =>
  facts.elements.some((link) => link !== own && isLinkOf(facts, link, words));

const FEWEST_WORDS = 3;

/**
 * Tells the names that a page has for itself beside its headline: the same words in another order,
 * the headline with an addition, or what its address is made of.
 */
export function isPageNamed(facts: PageFacts, title: string | null): (name: string) => boolean {
  const headline = fold(title ?? '');
  const words = new Set(wordsIn(headline));
  const address = ownAddress(facts.url);
  return (name) => {
    const folded = fold(name);
    const own = wordsIn(folded);
    if (own.length < FEWEST_WORDS) return false;
    return (
      (own.length === words.size && own.every((word) => words.has(word))) ||
      (words.size >= FEWEST_WORDS && folded.startsWith(headline)) ||
      (address !== '' && addressOf(folded) === address)
    );
  };
}

const wordsIn = (folded: string): readonly string[] =>
  folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

/** The last part of an address in letters alone, without its number and ending. */
function ownAddress(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  return addressOf(last.replace(/\.\w{2,5}$/, ''));
}

/** German addresses write `ü` as `ue`. */
const addressOf = (folded: string): string =>
  lettersOf(folded.replace(/([aou])e/g, '$1')).replace(/\d+$/, '');
