import { firstWithin } from '../../dom-search.ts';
import { classOf, isElement } from '../../dom.ts';
import { textOf } from '../../text/index.ts';
import { APPEAL_KINDS, leadsToNetwork } from '../cues/appeals.ts';
import { isBracketed } from '../cues/credits.ts';
import { furnitureOf, type FurnitureKind } from '../cues/furniture.ts';
import { isContinuation, speaksOfConsent } from '../cues/interruptions.ts';
import { hasName } from './blocks/names.ts';
import { headingRank, type Block, type Place } from './blocks/segment.ts';

/** Why a block is no running text whatever else speaks for it. */
export type Rule =
  | 'hidden'
  | 'navigation'
  | 'other-article'
  | 'caption'
  | 'player'
  | 'interruption'
  | 'read-also'
  | 'lone-link'
  | 'link-row'
  | 'page-numbers'
  | 'footer'
  | 'appeal'
  | 'box';

const LONGEST_POINTER = 300;
const LONGEST_ROW = 120;
const MOST_BESIDE_NUMBERS = 3;

const LONGEST_CAPTION_LINE = 200;

/** What rules say of each block of a page: also of a caption's lines above its credit. */
export function rulesOn(blocks: readonly Block[]): readonly (Rule | null)[] {
  const rules = blocks.map(ruleOn);
  return rules.map((rule, index) => {
    const [block, below] = blocks.slice(index, index + 2);
    const isAboveCredit =
      rule === null &&
      rules[index + 1] === 'caption' &&
      block?.place === below?.place &&
      (block?.picturesBefore ?? 0) > 0 &&
      (block?.text.length ?? 0) <= LONGEST_CAPTION_LINE;
    return isAboveCredit ? 'caption' : rule;
  });
}

/**
 * What conventions of the press decide alone: a caption is not running text, nor is a line that
 * points to another story. Null: no rule applies.
 */
export function ruleOn(block: Block): Rule | null {
  if (block.place.hidden && isMinor(hiddenBox(block.place))) return 'hidden';
  if (isNavigation(block.place)) return 'navigation';
  if (isInOtherArticle(block.place)) return 'other-article';
  if (isWithinFigure(block.place) || isCaption(block) || isNamedCaption(block.place)) {
    return 'caption';
  }
  if (isInPlayer(block)) return 'player';
  if (isContinuation(block.text) || isInGate(block)) return 'interruption';
  if (isInFooter(block.place)) return 'footer';
  if (pointsElsewhere(block)) return 'read-also';
  if (isLoneLink(block)) return 'lone-link';
  if (isLinkRow(block)) return 'link-row';
  if (isPageNumbers(block)) return 'page-numbers';
  if (isInBox(block)) return 'box';
  if (isAppeal(block)) return 'appeal';
  return null;
}

/**
 * What is hidden as a whole. One that holds most of the page is shown by a script, once its reader
 * has agreed to something or its fonts are there.
 */
function hiddenBox(place: Place): Place {
  let box = place;
  while (box.parent?.hidden) box = box.parent;
  return box;
}

/** What says of itself that it leads around the site; one around most of a page is but miswritten. */
function isNavigation(place: Place): boolean {
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (at.name === 'nav') return isMinor(at);
  }
  return false;
}

function isInOtherArticle(place: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (at.isOtherArticle) return true;
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

/** A line that credits somebody, or that stands in brackets below a picture. */
const isCaption = ({ text, wording, picturesBefore }: Block): boolean =>
  wording.isCaption || (picturesBefore > 0 && isBracketed(text));

const MOST_CAPTIONS = 4;

/** What the page itself calls a caption, beside a picture. */
function isNamedCaption(place: Place): boolean {
  let isNamed = false;
  for (let at: Place | null = place, step = 0; at && step < 4; at = at.parent, step += 1) {
    if (at.blocks > MOST_CAPTIONS) return false;
    isNamed ||= hasName(at.names, 'caption');
    if (isNamed && at.pictures > 0) return true;
  }
  return false;
}

const MOST_IN_GATE = 6;
const LONGEST_IN_GATE = 800;

/** A box that would load a film or a post once its reader consents to it, by a button. */
function isInGate({ place, text }: Block): boolean {
  if (text.length > LONGEST_IN_GATE) return false;
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.holdsHeadline || at.blocks > MOST_IN_GATE || at.chars > LONGEST_IN_GATE) return false;
    if (firstWithin(at.element, 'button') !== null) return speaksOfConsent(textOf(at.element));
  }
  return false;
}

const PLAYER = /(?:^|[\s_-])(?:video|player|audio|podcast|vid)(?:$|[\s_-])/iu;
const LONGEST_IN_PLAYER = 200;
const MOST_IN_PLAYER = 3;

/** What is left of a film or a recording that a page would play: its name, `Play video`. */
function isInPlayer({ place, wording }: Block): boolean {
  if (wording.weight > LONGEST_IN_PLAYER) return false;
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.holdsHeadline || at.blocks > MOST_IN_PLAYER || at.chars > LONGEST_IN_PLAYER)
      return false;
    if (hasName(at.names, 'media') && PLAYER.test(classOf(at.element))) return true;
  }
  return false;
}

/** The foot of the page or of the article; that of a quotation names who is quoted. */
function isInFooter(place: Place): boolean {
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (at.name === 'footer') return at.parent?.name !== 'blockquote' && isMinor(at);
  }
  return false;
}

/** `Read also: …` with its link. */
function pointsElsewhere({ text, texts, linkChars, wording }: Block): boolean {
  if (text.length > LONGEST_POINTER || linkChars < text.length * 0.4) return false;
  // A label in an element of its own is set apart by style alone: `Read alsoA bridge for …`.
  const label = texts[0]?.data.trim() ?? '';
  return wording.furniture.has('readAlso') || furnitureOf(label).has('readAlso');
}

/** A paragraph or heading that is but a link: another story, between two paragraphs of this one. */
function isLoneLink(block: Block): boolean {
  const { text, linkChars, place, wording } = block;
  if (linkChars < text.length * 0.9 || wording.wordCount < 4) return false;
  if (headingRank(place) > 0) return isInTeaser(place) && leadsElsewhere(block);
  if (place.name === 'li') return isLoneItem(place) && asks(block);
  // A span is a block of its own where it is a box over a name.
  return ['p', 'div', 'span'].includes(place.name);
}

/** A list of one item is a paragraph with a bullet. */
const isLoneItem = ({ parent }: Place): boolean =>
  (parent?.name === 'ul' || parent?.name === 'ol') && parent.blocks === 1;

const ASKING: readonly FurnitureKind[] = ['readAlso', 'share', 'subscribe'];

const asks = ({ wording }: Block): boolean =>
  leadsToNetwork(wording.words) || ASKING.some((kind) => wording.furniture.has(kind));

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

const LONGEST_APPEAL = 250;
const SUBSCRIBE = 1 << APPEAL_KINDS.indexOf('subscribe');
/** To join a channel on a network is to subscribe and to follow. */
const JOINING = SUBSCRIBE | (1 << APPEAL_KINDS.indexOf('follow'));
const SHARE_OF_APPEAL = 0.25;

/** A line with a link that begins as an invitation and says to what: a newsletter, a channel. */
function isAppeal({ text, links, linkChars, wording }: Block): boolean {
  if (links === 0 || text.length > LONGEST_APPEAL) return false;
  if (linkChars >= text.length * SHARE_OF_APPEAL && (wording.appeals & JOINING) === JOINING) {
    return true;
  }
  if (wording.furniture.has('share')) return leadsToNetwork(wording.words);
  return wording.furniture.has('subscribe') && (wording.appeals & SUBSCRIBE) !== 0;
}

/** Of what stands aside a smaller share is in links where it is the author's, an explanation. */
const SHARE_OF_TEASER = 0.25;

/** A box that asks to subscribe, tells of the author, holds comments or other stories, by its name. */
function isInBox({ place, wording }: Block): boolean {
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (at.name === 'body') return false;
    const isAside = hasName(at.names, 'subscribe') || hasName(at.names, 'authorBox');
    if (isAside && isMinor(at)) return true;
    const isGate = hasName(at.names, 'paywall') || hasName(at.names, 'notice');
    if (isGate && wording.furniture.has('subscribe')) return true;
    if (at.name === 'aside' && isMinor(at)) {
      if (at.linkChars > at.chars * SHARE_OF_TEASER || asksForInput(at)) return true;
    }
    if (at.name === 'form' && at.chars < MOST_OF_FORM && isMinor(at)) return true;
    if (hasName(at.names, 'comments') && isMinor(at)) return true;
    if (hasName(at.names, 'related') && at.linkChars > at.chars / 2 && isMinor(at)) return true;
  }
  return false;
}

/** What is set around a whole page to carry its state is no form that a reader fills in. */
const MOST_OF_FORM = 1_500;

const asksForInput = ({ element }: Place): boolean =>
  element.getElementsByTagName('form').length > 0 ||
  element.getElementsByTagName('input').length > 0;

/** A name on what holds most of a page speaks of the page: `with-comments`, `related-left`. */
function isMinor(place: Place): boolean {
  let root = place;
  while (root.parent) root = root.parent;
  return place.chars < root.chars * MOST_OF_PAGE;
}

const MOST_OF_PAGE = 0.6;
