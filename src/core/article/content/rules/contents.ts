import { isElement, type DomElement } from '../../../dom.ts';
import { elementsWithin } from '../../../dom-search.ts';
import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { askedOnce } from './asked-once.ts';
import { linkAround } from './link-around.ts';

const LONGEST_ITEM = 200;
const LONGEST_WAY_BACK = 60;
const ALL_IN_LINKS = 0.8;
const FEWEST_ITEMS = 3;
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/** A line of a table of contents, or a way back to it: a link to another part of the same page. */
export function isJump(block: Block): boolean {
  const { text, linkChars, place } = block;
  if (text.length > LONGEST_ITEM || linkChars < text.length * ALL_IN_LINKS * ALL_IN_LINKS)
    return false;
  if (headingRank(place) > 0) return false;
  const list = outermostList(place);
  return list === null ? isWayBack(block) : isContents(list);
}

function outermostList(place: Place): Place | null {
  let list: Place | null = null;
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent)
    if (LISTS.has(at.name)) list = at;
    else if (at.name === 'table') return list;
  return list;
}

/** A list of links that all lead to parts of one page. */
const isContents = askedOnce(leadsWithin);

function leadsWithin({ element, blocks, chars, linkChars }: Place): boolean {
  if (blocks < FEWEST_ITEMS || linkChars < chars * ALL_IN_LINKS) return false;
  // Most lists lead elsewhere, which their first link shows.
  const all = elementsWithin(element, 'a');
  const first = all.find(isWorded);
  const page = first ? pageOf(first) : null;
  if (page === null) return false;
  const links = all.filter(isWorded);
  return links.length >= FEWEST_ITEMS && links.every((link) => pageOf(link) === page);
}

const isWorded = (link: DomElement): boolean => (link.textContent ?? '') !== '';

/** `Back to the contents`, `↑ Nach oben`, below each part of a long text. */
function isWayBack({ text, texts, place }: Block): boolean {
  if (text.length > LONGEST_WAY_BACK || /[.?!？。]$/u.test(text) || place.name === 'td')
    return false;
  const link = linkAround(texts.find(({ data }) => data.trim() !== '') ?? null);
  return link !== null && pageOf(link) === '';
}

/** The address of the page to a part of which a link leads; null where it leads to no part. */
function pageOf(link: DomElement): string | null {
  if (
    opensSomething(link) ||
    (link.parentNode && isElement(link.parentNode) && opensSomething(link.parentNode))
  )
    return null;
  const address = link.getAttribute('href') ?? '';
  const at = address.indexOf('#');
  const part = address.slice(at + 1);
  // `#!` and `#/` are addresses of pages that a script shows; `#` alone is a button.
  return at === -1 || part === '' || /^[!/]/.test(part) ? null : address.slice(0, at);
}

const OPENERS = ['data-toggle', 'data-bs-toggle', 'aria-expanded', 'aria-controls'];

/** What unfolds an answer below it, or shows another tab, is a heading of what it opens. */
const opensSomething = (element: DomElement): boolean =>
  element.hasAttributes() &&
  (OPENERS.some((name) => element.hasAttribute(name)) ||
    /^(?:button|tab)$/.test(element.getAttribute('role') ?? ''));
