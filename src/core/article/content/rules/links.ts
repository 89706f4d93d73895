import { isElement, isText, type DomElement } from '../../../dom.ts';
import { elementsWithin, firstWithin } from '../../../dom-search.ts';
import { textOf } from '../../../text/index.ts';
import { isDataTable } from '../../clean/tables.ts';
import { leadsToNetwork } from '../../cues/appeals.ts';
import { countWords, oneLine } from '../../cues/fold.ts';
import { furnitureOf, isFurnitureLabel, type FurnitureKind } from '../../cues/furniture.ts';
import { hasName } from '../blocks/names.ts';
import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { askedOnce } from './asked-once.ts';
import { linkAround } from './link-around.ts';
import { isMinor } from './minor.ts';
import {
  citesSource,
  isCellOfData,
  isInListOfItems,
  isNestedItem,
  leadsToFile,
  printsAddress,
} from './own-links.ts';
import { mayNameThings } from './things.ts';

const LONGEST_POINTER = 300;
const LONGEST_ROW = 120;
const MOST_BESIDE_NUMBERS = 3;

/** `Read also: …` with its link. */
export function pointsElsewhere({ text, texts, linkChars, wording }: Block): boolean {
  if (text.length > LONGEST_POINTER || linkChars < text.length * 0.4) return false;
  // A label in an element of its own is set apart by style alone: `Read alsoA bridge for …`.
  const label = texts[0]?.data.trim() ?? '';
  if (wording.furniture.has('readAlso')) return true;
  return label !== text && furnitureOf(label).has('readAlso');
}

/** `Read more` or `Trending`, and nothing else: what it was over is not the article's. */
export const isLabelAlone = ({ text, place }: Block): boolean =>
  isFurnitureLabel(text) && !mayNameThings(place);

const CUT = /(?:\.{3}|…|\[…\])$/;

/** In a list: another story's headline, with its link, and the beginning of its text, cut off. */
export function isCutTeaser(block: Block): boolean {
  const { text, texts, place } = block;
  if (!CUT.test(text)) return false;
  if (place.name !== 'li') return isBelowLinkedHeading(place);
  const link = linkAround(texts[0] ?? null);
  return link !== null && countWords(link.textContent ?? '') >= FEWEST_WORDS && leadsAway(link);
}

const LONGEST_CUT = 400;

/** In a small box with a heading that is but a link. */
function isBelowLinkedHeading(place: Place): boolean {
  for (let at: Place | null = place; at && at.blocks <= MOST_IN_TEASER; at = at.parent) {
    if (at.holdsHeadline || at.chars > LONGEST_CUT || hasName(at.names, 'body')) return false;
    if (at.blocks > 1 && headsWithLink(at)) return true;
  }
  return false;
}

/** A paragraph or heading that is but a link: another story, between two paragraphs of this one. */
export function isLoneLink(block: Block): boolean {
  const { text, linkChars, place, wording } = block;
  if (wording.wordCount < 4 || !isAllLink(text, linkChars)) return false;
  if (citesSource(block) || leadsToFile(block)) return false;
  if (headingRank(place) > 0)
    return (isInTeaser(place) || isLinked(place)) && leadsElsewhere(block);
  if (place.name === 'li')
    return (isLoneItem(place) && (asks(block) || isStrongHeadline(block))) || isOfLinkList(place);
  // `View this post on Instagram`, in the place of the post.
  if (place.name === 'blockquote') return hasName(place.names, 'embed');
  if (place.name === 'td') return isAloneInTable(place) || isInLayout(place);
  if (place.name === 'p' && isInPost(place)) return false;
  // A span is a block of its own where it is a box over a name.
  return LONE.has(place.name) && !isInListOfItems(place) && !isSentence(block);
}

/** What a post says, which networks set in a link to it as a whole. */
function isInPost(place: Place): boolean {
  for (let at = place.parent, step = 0; at && step < 4; at = at.parent, step += 1)
    if (at.name === 'blockquote') return hasName(at.names, 'embed');
  return false;
}

/** `More on this will be found shortly on the website of the association.`: no headline ends so. */
const isSentence = ({ text, wording }: Block): boolean =>
  wording.wordCount >= FEWEST_OF_SENTENCE &&
  text.length <= LONGEST_SENTENCE &&
  /^[^.!?。！？।]+[.。।]$/u.test(text);

const FEWEST_OF_SENTENCE = 5;
const LONGEST_SENTENCE = 150;

/** A table that holds a picture and one link lays out a teaser. */
function isAloneInTable(place: Place): boolean {
  let at: Place | null = place;
  while (at && at.name !== 'table') at = at.parent;
  return at !== null && at.blocks === 1 && at.pictures > 0;
}

const SHORTEST_LAID_OUT = 500;

/** A cell of a table that parts a page, as those of older papers do, and holds no data. */
function isInLayout(place: Place): boolean {
  let at: Place | null = place;
  while (at && at.name !== 'table') at = at.parent;
  return at !== null && at.chars >= SHORTEST_LAID_OUT && laysOut(at);
}

/** Asked for each link of a table, which may hold thousands. */
const laysOut = askedOnce(({ element }: Place): boolean => !isDataTable(element));

/** But for marks around it: `+++ Read it all in the live blog +++`. */
const isAllLink = (text: string, linkChars: number): boolean =>
  linkChars >= text.length * 0.9 ||
  (linkChars >= text.length * 0.6 && linkChars >= text.replace(MARKS_AROUND, '').length * 0.9);

const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const LONE: ReadonlySet<string> = new Set(['p', 'div', 'span', 'section', 'aside', 'article']);

const MOST_IN_TEASER = 4;
const LONGEST_TEASER = 250;
const MOST_ALIKE = 2;
/** How much of a teaser its link is, where its text begins is told below. */
const SHARE_OF_LINK = 0.25;

/**
 * A small box of another story: a heading that is but a link, with a kicker or a byline, or a link
 * in a box alone with the first words of where it leads. Many such boxes are what an article lists.
 */
export function isInBareTeaser({ place }: Block): boolean {
  for (let at: Place | null = place; at && at.blocks <= MOST_IN_TEASER; at = at.parent) {
    if (at.holdsHeadline || at.chars > LONGEST_TEASER || hasName(at.names, 'body')) return false;
    if (at.blocks < 2 || at.linkChars < at.chars * SHARE_OF_LINK) continue;
    if (at.linkChars >= at.chars / 2 && headsWithLink(at)) return true;
    if (at.name === 'div' && at.family.alike <= MOST_ALIKE && opensWithLink(at.element))
      return true;
  }
  return false;
}

const LONGEST_CARD = 500;

/** An `article` of its own, in which a heading leads to the whole of it: a grid of other stories. */
export function isInCard({ place }: Block): boolean {
  for (let at: Place | null = place; at && at.chars <= LONGEST_CARD; at = at.parent) {
    if (at.holdsHeadline) return false;
    if (at.name === 'article') return headsWithLink(at) && isMinor(at);
  }
  return false;
}

/** Whether the first child of a box is a link of as many words as a headline. */
function opensWithLink(box: DomElement): boolean {
  const link = [...box.childNodes].find((node) => !isText(node) || node.data.trim() !== '');
  if (!link || !isElement(link) || link.localName !== 'a') return false;
  return leadsAway(link) && countWords(link.textContent ?? '') >= FEWEST_WORDS;
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Whether a place holds a heading that is a link as a whole, of as many words as a headline. */
const headsWithLink = askedOnce(({ element }: Place): boolean => {
  const heading = headingWithin(element);
  const link = heading ? firstWithin(heading, 'a') : null;
  if (!heading || !link || !leadsAway(link)) return false;
  const words = oneLine(link.textContent);
  return countWords(words) >= FEWEST_WORDS && words === oneLine(heading.textContent);
});

/** The first heading below the page's own of the highest rank that an element holds. */
function headingWithin(element: DomElement): DomElement | null {
  let highest: DomElement | null = null;
  for (const heading of elementsWithin(element, ...HEADINGS))
    if (highest === null || heading.localName < highest.localName) highest = heading;
  return highest;
}

/** A list of one item is a paragraph with a bullet. */
const isLoneItem = ({ parent }: Place): boolean =>
  (parent?.name === 'ul' || parent?.name === 'ol') && parent.blocks === 1;

/** A headline has so many words. */
const FEWEST_WORDS = 5;

/** `• **Storm cleanup could take years**`: another story, set to be seen. */
const isStrongHeadline = ({ text, strongChars, wording }: Block): boolean =>
  wording.wordCount >= FEWEST_WORDS && strongChars >= text.length * 0.9;

const MOST_ITEMS = 6;

/** A few headlines, all of them links: other stories, between two paragraphs of this one. */
const isOfLinkList = ({ parent }: Place): boolean =>
  parent?.name === 'ul' &&
  !isNestedItem(parent) &&
  parent.blocks > 1 &&
  parent.blocks <= MOST_ITEMS &&
  parent.linkChars >= parent.chars * 0.95 &&
  !PRICE.test(textOf(parent.element));

/** Where to buy what an article is about is a part of it. */
const PRICE = /[$€£¥₹]\s?\d|\d\s?[€₽]/u;

const ASKING: readonly FurnitureKind[] = ['readAlso', 'share', 'subscribe'];

const asks = ({ wording }: Block): boolean =>
  leadsToNetwork(wording.words) || ASKING.some((kind) => wording.furniture.has(kind));

/** Several links side by side and not a word between them: a menu, a row of topics. */
export function isLinkRow(block: Block): boolean {
  const { text, linkChars, links } = block;
  if (links < 2 || text.length > LONGEST_ROW) return false;
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  if (linkChars < letters || /[.!?。！？।]$/.test(text)) return false;
  return linksAway(block) > 1 && !citesSource(block) && !isCellOfData(block.place);
}

/** A picture and its name in two links, or a name with its note, are no row. */
function linksAway({ texts }: Block): number {
  const links = new Set<DomElement>();
  for (const text of texts) {
    const link = /[\p{L}\p{N}]/u.test(text.data) ? linkAround(text) : null;
    if (link && !/^#./.test(link.getAttribute('href') ?? '')) links.add(link);
  }
  return links.size;
}

/** `Halaman 2 dari 2`, `Page 1 of 3`. */
const PAGE_OF = /^\p{L}{4,8}\s\d{1,2}\s\p{L}{2,5}\s\d{1,2}$/u;

/** `1 2 3 Next`: the pages of an article, with links to the others. */
export function isPageNumbers({ text, links }: Block): boolean {
  if (PAGE_OF.test(text)) return true;
  if (links === 0 || text.length > LONGEST_ROW / 2 || printsAddress(text)) return false;
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

/** A link around a heading, with what else it shows of another story; one within links but words. */
const isLinked = ({ element: { parentNode } }: Place): boolean =>
  parentNode !== null && isElement(parentNode) && parentNode.localName === 'a';

/** A heading may link to itself, for those who cite it. */
function leadsElsewhere({ texts }: Block): boolean {
  const link = linkAround(texts[0] ?? null);
  return link !== null && leadsAway(link);
}

const leadsAway = (link: DomElement): boolean => !/^[^?]*#/.test(link.getAttribute('href') ?? '#');
