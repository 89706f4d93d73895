import { isElement } from '../../dom.ts';
import { hasName } from './blocks/names.ts';
import { headingRank, type Block, type Place } from './blocks/segment.ts';

/** Why a block is no running text whatever else speaks for it. */
export type Rule =
  | 'hidden'
  | 'navigation'
  | 'caption'
  | 'read-also'
  | 'lone-link'
  | 'link-row'
  | 'page-numbers'
  | 'box';

const LONGEST_POINTER = 300;
const LONGEST_ROW = 120;
const MOST_BESIDE_NUMBERS = 3;

/**
 * What conventions of the press decide alone: a caption is not running text, nor is a line that
 * points to another story. Null: no rule applies.
 */
export function ruleOn(block: Block): Rule | null {
  if (block.place.hidden) return 'hidden';
  if (isNavigation(block.place)) return 'navigation';
  if (isWithinFigure(block.place) || block.wording.isCaption) return 'caption';
  if (pointsElsewhere(block)) return 'read-also';
  if (isLoneLink(block)) return 'lone-link';
  if (isLinkRow(block)) return 'link-row';
  if (isPageNumbers(block)) return 'page-numbers';
  if (isInBox(block)) return 'box';
  return null;
}

/** What says of itself that it leads around the site; one around most of a page is but miswritten. */
function isNavigation(place: Place): boolean {
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (at.name === 'nav') return isMinor(at);
  }
  return false;
}

const HOLDS_TEXT: ReadonlySet<string> = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);

/** A figure holds pictures and their words; one without, set around a table or a list, does not count. */
function isWithinFigure(place: Place): boolean {
  for (let at: Place | null = place, step = 0; at && step < 6; at = at.parent, step += 1) {
    if (at.name === 'figcaption') return true;
    if (at.name === 'figure') return at.blocks <= 3 || at.pictures > 0;
    if (HOLDS_TEXT.has(at.name)) return false;
  }
  return false;
}

/** `Read also: …` with its link. */
function pointsElsewhere({ text, linkChars, wording }: Block): boolean {
  if (text.length > LONGEST_POINTER || linkChars < text.length * 0.4) return false;
  return wording.furniture.has('readAlso');
}

/** A paragraph or heading that is but a link: another story, between two paragraphs of this one. */
function isLoneLink(block: Block): boolean {
  const { text, linkChars, place } = block;
  if (linkChars < text.length * 0.9 || text.split(/\s+/).length < 4) return false;
  if (headingRank(place) > 0) return isInTeaser(place) && leadsElsewhere(block);
  return place.name === 'p' || place.name === 'div';
}

/** Several links side by side and not a word between them: a menu, a row of topics. */
function isLinkRow({ text, linkChars, links }: Block): boolean {
  if (links < 2 || text.length > LONGEST_ROW) return false;
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  return linkChars >= letters && !/[.!?。！？।]$/.test(text);
}

/** `1 2 3 Next`: the pages of an article, with links to the others. */
function isPageNumbers({ text, links }: Block): boolean {
  if (links === 0 || text.length > LONGEST_ROW / 2) return false;
  const words = text.split(/[\s|·•/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const numbers = words.filter((word) => /^\p{Nd}{1,3}$/u.test(word));
  return numbers.length >= 2 && words.length - numbers.length <= MOST_BESIDE_NUMBERS;
}

/** Headings over the parts of an article may be links too, to what they speak of. */
function isInTeaser(place: Place): boolean {
  for (let at: Place | null = place, step = 0; at && step < 4; at = at.parent, step += 1) {
    if (at.blocks > 4 || at.holdsHeadline) return false;
    if (hasName(at.names, 'teaser') || hasName(at.names, 'related')) return true;
  }
  return false;
}

/** A heading may link to itself, for those who cite it. */
function leadsElsewhere({ texts }: Block): boolean {
  for (let at = texts[0]?.parentNode ?? null; at && isElement(at); at = at.parentNode) {
    if (at.localName === 'a') return !/^[^?]*#/.test(at.getAttribute('href') ?? '#');
  }
  return false;
}

/** A box that asks to subscribe, tells of the author, holds comments or other stories, by its name. */
function isInBox({ place, wording }: Block): boolean {
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (at.name === 'body') return false;
    if (hasName(at.names, 'subscribe') || hasName(at.names, 'authorBox')) return true;
    if (hasName(at.names, 'paywall') && wording.furniture.has('subscribe')) return true;
    if (hasName(at.names, 'comments') && isMinor(at)) return true;
    if (hasName(at.names, 'related') && at.linkChars > at.chars / 2 && isMinor(at)) return true;
  }
  return false;
}

/** A name on what holds most of a page speaks of the page: `with-comments`, `related-left`. */
function isMinor(place: Place): boolean {
  let root = place;
  while (root.parent) root = root.parent;
  return place.chars < root.chars * MOST_OF_PAGE;
}

const MOST_OF_PAGE = 0.6;
