import {
  classOf,
  isElement,
  isText,
  type DomElement,
  type DomNode,
  type DomText,
} from '../../../dom.ts';
import { PAGE_BLOCKS } from '../../../page-blocks.ts';
import { DROPPED_ELEMENTS } from '../../clean/vocabulary.ts';
import { oneLine } from '../../cues/fold.ts';
import { isHoverBox } from './hover-box.ts';
import { namesOf, type Names } from './names.ts';
import { endsParagraph } from './lines.ts';
import { Wording } from './wording.ts';

/** An element on the way to a block of text, with what it holds in all. */
export interface Place {
  readonly element: DomElement;
  readonly name: string;
  readonly parent: Place | null;
  readonly depth: number;
  readonly names: Names;
  readonly hidden: boolean;
  /** How much text it holds, in characters of an alphabet; that within links; its blocks. */
  chars: number;
  linkChars: number;
  blocks: number;
  pictures: number;
  buttons: number;
  /** It holds the headline, and so most likely the whole article and more. */
  holdsHeadline: boolean;
  /** An article beside the page's own, with a headline of its own. */
  isOtherArticle: boolean;
  /** Its siblings of the same element and class, itself among them. */
  readonly family: Family;
}

/** Siblings of the same form, with what they hold in all. */
export interface Family {
  alike: number;
  blocks: number;
  chars: number;
}

/** A run of text that stands on lines of its own: what is kept or dropped as one. */
export interface Block {
  readonly index: number;
  readonly place: Place;
  readonly texts: readonly DomText[];
  /** On one line. */
  readonly text: string;
  readonly wording: Wording;
  readonly linkChars: number;
  readonly links: number;
  readonly strongChars: number;
  /** Pictures between the block before and this one. */
  readonly picturesBefore: number;
}

/** A picture, between the blocks. */
export interface Picture {
  readonly element: DomElement;
  readonly place: Place;
  /** The number of blocks before it. */
  readonly after: number;
}

export interface Segmentation {
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  readonly root: Place;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Parts a page's body into its blocks of text, in order. The tree is only read. */
export function segment(body: DomElement): Segmentation {
  const segmenter = new Segmenter(body);
  segmenter.walk();
  const { blocks, pictures, root } = segmenter;
  return { blocks, pictures, root };
}

class Segmenter {
  readonly blocks: Block[] = [];
  readonly pictures: Picture[] = [];
  readonly root: Place;
  readonly #families = new Map<Place, Map<string, Family>>();
  #place: Place;
  #texts: DomText[] = [];
  #chars = 0;
  #linkChars = 0;
  #links = 0;
  #strongChars = 0;
  #breaks = 0;
  #charsAtBreak = 0;
  #pictures = 0;
  #linkDepth = 0;
  #strongDepth = 0;

  constructor(body: DomElement) {
    this.root = placeOf(body, null, { alike: 1, blocks: 0, chars: 0 });
    this.#place = this.root;
  }

  walk(): void {
    this.#children(this.root.element);
    this.#end();
  }

  #children(node: DomNode): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.#text(child);
      else if (isElement(child)) this.#element(child);
    }
  }

  #element(element: DomElement): void {
    const name = element.localName.toLowerCase();
    if (name === 'br') {
      this.#break();
      return;
    }
    if (name === 'img') this.#picture(element);
    if (name === 'button') this.#button();
    if (DROPPED_ELEMENTS.has(name)) return;
    if (name === 'hr') this.#end();
    else if (PAGE_BLOCKS.has(name)) this.#blockElement(element);
    else if (isHoverBox(element, this.#chars > 0)) this.#blockElement(element);
    else this.#inlineElement(element, name);
  }

  #blockElement(element: DomElement): void {
    this.#end();
    const outer = this.#place;
    this.#place = placeOf(element, outer, this.#familyOf(element, outer));
    this.#children(element);
    this.#end();
    this.#place = outer;
  }

  #familyOf(element: DomElement, parent: Place): Family {
    let families = this.#families.get(parent);
    if (!families) this.#families.set(parent, (families = new Map<string, Family>()));
    const form = `${element.localName} ${formOf(element)}`;
    let family = families.get(form);
    if (!family) families.set(form, (family = { alike: 0, blocks: 0, chars: 0 }));
    family.alike += 1;
    return family;
  }

  #inlineElement(element: DomElement, name: string): void {
    const isLink = name === 'a' && element.hasAttribute('href');
    const isStrong = name === 'strong' || name === 'b';
    if (isLink) this.#linkDepth += 1;
    if (isLink) this.#links += 1;
    if (isStrong) this.#strongDepth += 1;
    this.#children(element);
    if (isLink) this.#linkDepth -= 1;
    if (isStrong) this.#strongDepth -= 1;
  }

  #text(node: DomText): void {
    const length = node.data.trim().length;
    if (length === 0) {
      if (this.#texts.length > 0 && node.data !== '') this.#texts.push(node);
      return;
    }
    // Two line breaks end a paragraph, as in the clean tree.
    if (this.#breaks > 1) this.#end();
    this.#breaks = 0;
    this.#texts.push(node);
    this.#chars += length;
    if (this.#linkDepth > 0) this.#linkChars += length;
    if (this.#strongDepth > 0) this.#strongChars += length;
  }

  /** Two breaks end a paragraph; so does one after a sentence, on pages that set paragraphs so. */
  #break(): void {
    this.#breaks += 1;
    const last = this.#texts.at(-1)?.data ?? '';
    if (endsParagraph(last, this.#chars - this.#charsAtBreak)) this.#end();
    else this.#charsAtBreak = this.#chars;
  }

  #picture(element: DomElement): void {
    const isWithinBlock = this.#chars > 0;
    this.pictures.push({
      element,
      place: this.#place,
      after: this.blocks.length + (isWithinBlock ? 1 : 0),
    });
    this.#pictures += 1;
    for (let place: Place | null = this.#place; place; place = place.parent) place.pictures += 1;
  }

  #button(): void {
    for (let place: Place | null = this.#place; place; place = place.parent) place.buttons += 1;
  }

  #end(): void {
    this.#breaks = 0;
    this.#charsAtBreak = 0;
    const links = this.#links;
    this.#links = 0;
    if (this.#chars === 0) return;
    const text = oneLine(this.#texts.map(({ data }) => data).join(''));
    const wording = new Wording(text);
    this.blocks.push({
      index: this.blocks.length,
      place: this.#place,
      texts: this.#texts,
      text,
      wording,
      linkChars: this.#linkChars,
      links: Math.max(links, this.#linkChars > 0 ? 1 : 0),
      strongChars: this.#strongChars,
      picturesBefore: this.#pictures,
    });
    const { weight } = wording;
    const linkWeight = (weight * this.#linkChars) / this.#chars;
    for (let place: Place | null = this.#place; place; place = place.parent) {
      place.chars += weight;
      place.linkChars += linkWeight;
      place.blocks += 1;
      place.family.blocks += 1;
      place.family.chars += weight;
    }
    this.#texts = [];
    this.#chars = 0;
    this.#linkChars = 0;
    this.#strongChars = 0;
    this.#pictures = 0;
  }
}

function placeOf(element: DomElement, parent: Place | null, family: Family): Place {
  return {
    element,
    name: element.localName.toLowerCase(),
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    names: namesOf(element),
    hidden: parent?.hidden === true || isHidden(element),
    chars: 0,
    linkChars: 0,
    blocks: 0,
    pictures: 0,
    buttons: 0,
    holdsHeadline: false,
    isOtherArticle: false,
    family,
  };
}

/** An element's class without numbers, which often count the siblings. */
const formOf = (element: DomElement): string => withoutNumbers(classOf(element));

const withoutNumbers = (names: string): string =>
  /\d/.test(names) ? names.replace(/\d+/g, '').trim() : names.trim();

const isHidden = (element: DomElement): boolean =>
  element.hasAttributes() &&
  (element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? ''));

const RANKS: ReadonlyMap<string, number> = new Map(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, index) => [name, index + 1]),
);

/** 1 to 6 for a block within a heading, else 0. */
export function headingRank(place: Place): number {
  for (let at: Place | null = place, step = 0; at && step < 3; at = at.parent, step += 1) {
    const rank = RANKS.get(at.name);
    if (rank !== undefined) return rank;
  }
  return 0;
}
