import { isElement, isText, type DomDocument, type DomElement, type DomNode } from '../../dom.ts';
import { closestOf } from '../../dom-search.ts';
import { PAGE_BLOCKS } from '../../page-blocks.ts';
import { linkAddress } from './addresses.ts';
import { isEmblem, pictographOf } from './emblems.ts';
import { fragmentOf, linkedPlaces, settleNotes } from './notes.ts';
import { captionsTable, isCaptionBox, isPullOut } from './named-parts.ts';
import { isDecoration, pictureCandidates, pictureSource, pixels } from './pictures.ts';
import { captionOf, cellsOf, isDataTable, isHeadRow, rowsOf } from './tables.ts';
import { TreeBuilder } from './tree-builder.ts';
import {
  CONTAINERS,
  DROPPED_ELEMENTS,
  HEADINGS,
  INLINE_ELEMENTS,
  TEXT_CONTAINERS,
} from './vocabulary.ts';

export interface CleanOptions {
  /** What relative references start from; null where it is not known. */
  readonly base: string | null;
  readonly resolvePicture?: ((candidates: readonly string[]) => string | null) | undefined;
  /** The text nodes and pictures that stay; left out: all. Elements that hold none of them go. */
  readonly kept?: ReadonlySet<DomNode> | undefined;
}

/** A part of a page, in the vocabulary of clean HTML. */
export interface CleanTree {
  readonly document: DomDocument;
  readonly body: DomElement;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;
const LARGEST_SPAN = 1_000;

/**
 * Builds the clean tree of a part of a page, from scratch, out of the vocabulary's elements and
 * attributes alone. The page's tree is only read.
 */
export function cleanTree(source: DomElement | DomDocument, options: CleanOptions): CleanTree {
  const walk = new CleaningWalk(source, options);
  walk.children(source);
  walk.builder.endLine();
  const { document, body } = walk.builder;
  settleNotes(body);
  return { document, body };
}

class CleaningWalk {
  readonly builder = new TreeBuilder();
  readonly #options: CleanOptions;
  /** Everything that holds something that stays; undefined: all stays. */
  #holders: ReadonlySet<DomNode> | undefined;
  /** The names of elements that the part's own links lead to. */
  readonly #places: ReadonlyMap<DomElement, string>;
  readonly #placeNames: ReadonlySet<string>;
  /** Within an element that holds a single line, blocks are but words of it. */
  #inLine = false;
  #inPre = false;
  #inLink = false;

  constructor(source: DomElement | DomDocument, options: CleanOptions) {
    const holders = options.kept && holdersOf(options.kept, source);
    this.#options = options;
    this.#holders = holders;
    this.#places = linkedPlaces(source, holders, options.base);
    this.#placeNames = new Set(this.#places.values());
  }

  children(node: DomNode): void {
    for (let child = node.firstChild; child; child = child.nextSibling) this.#visit(child);
  }

  #visit(node: DomNode): void {
    if (this.#isLeft(node)) return;
    if (isText(node)) {
      if (this.#inPre) this.builder.verbatim(node.data);
      else this.builder.text(node.data);
    } else if (isElement(node)) {
      this.#element(node, node.localName.toLowerCase());
    }
  }

  /** What is left out still parts the lines around it. */
  #isLeft(node: DomNode): boolean {
    if (!this.#holders || this.#holders.has(node)) return false;
    if (!isElement(node)) return true;
    const name = node.localName.toLowerCase();
    if (name === 'br') return false;
    if (PAGE_BLOCKS.has(name) && !this.#inLine) this.builder.endLine();
    return true;
  }

  #element(element: DomElement, name: string): void {
    if (DROPPED_ELEMENTS.has(name)) return;
    if (!PAGE_BLOCKS.has(name)) this.builder.place(this.#places.get(element));
    if (name === 'img') this.#picture(element);
    else if (name === 'br') this.builder.lineBreak();
    else if (name === 'a') this.#link(element);
    else if (INLINE_ELEMENTS.has(name)) this.#inlineElement(element, name);
    else if (PAGE_BLOCKS.has(name)) this.#block(element, name);
    else if (saysLanguage(element)) this.#inlineElement(element, name);
    else this.children(element);
  }

  #block(element: DomElement, name: string): void {
    if (name === 'figcaption' && captionsTable(element)) return;
    if (this.#inLine) {
      this.builder.text(' ');
      this.children(element);
      this.builder.text(' ');
      return;
    }
    const heading = HEADINGS.get(name);
    if (heading !== undefined) this.#singleLine(this.#create(heading, element), element);
    else if (isCaptionBox(element)) this.#container(element, 'figcaption');
    else if (name === 'p')
      this.builder.line(this.#create('p', element), () => this.children(element));
    else if (name === 'hr') this.builder.rule(this.#create('hr', element));
    else if (name === 'pre') this.#preformatted(element);
    else if (name === 'ul' || name === 'ol') this.#list(element, name);
    else if (name === 'dl') this.#container(element, 'dl', ['dt', 'dd', 'div']);
    else if (name === 'table') this.#table(element);
    else if (CONTAINERS.has(name)) this.#container(element, name);
    else if (TEXT_CONTAINERS.has(name) && this.#belongs(element, name))
      this.#container(element, name);
    else if (isPullOut(element)) this.#container(element, 'blockquote');
    else this.#separate(element);
  }

  /** A block that adds nothing but the break around it. */
  #separate(element: DomElement): void {
    this.builder.endLine();
    this.builder.place(this.#places.get(element));
    this.children(element);
    this.builder.endLine();
  }

  #container(element: DomElement, name: string, only?: readonly string[]): void {
    this.builder.container(this.#create(name, element), () => {
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (!only || (isElement(child) && only.includes(child.localName))) this.#visit(child);
      }
    });
  }

  /** True where the parts of lists, figures and details stand in what they are parts of. */
  #belongs(element: DomElement, name: string): boolean {
    const parent = element.parentElement?.localName;
    if (name === 'figcaption') return closestOf(element, 'figure') !== null;
    if (name === 'dt' || name === 'dd') return closestOf(element, 'dl') !== null;
    return name === 'summary' && parent === 'details';
  }

  #singleLine(line: DomElement, element: DomElement): void {
    this.#inLine = true;
    this.builder.line(line, () => this.children(element));
    this.#inLine = false;
  }

  #preformatted(element: DomElement): void {
    this.#inPre = true;
    this.#singleLine(this.#create('pre', element), element);
    this.#inPre = false;
  }

  /** Whatever stands in a list is an item of it. */
  #list(list: DomElement, name: string): void {
    this.builder.container(this.#create(name, list), () => {
      for (let child = list.firstChild; child; child = child.nextSibling) {
        const node = child;
        if (this.#holders?.has(node) === false) continue;
        const isItem = isElement(node) && node.localName === 'li';
        const item = isItem ? this.#create('li', node) : this.builder.document.createElement('li');
        this.builder.container(item, () => (isItem ? this.children(node) : this.#visit(node)));
      }
    });
  }

  #table(table: DomElement): void {
    if (!isDataTable(table)) {
      this.#separate(table);
      return;
    }
    this.builder.container(this.#create('table', table), () => {
      const caption = captionOf(table);
      if (caption) this.#whole(caption, 'caption');
      const rows = rowsOf(table);
      const heads = rows.findIndex((row) => !isHeadRow(row));
      const split = heads === -1 ? 0 : heads;
      this.#rows('thead', rows.slice(0, split));
      this.#rows('tbody', rows.slice(split));
    });
  }

  /** An element with all its text, whether or not it stays by itself: it belongs to what does. */
  #whole(element: DomElement, name: string): void {
    const holders = this.#holders;
    this.#holders = undefined;
    this.#container(element, name);
    this.#holders = holders;
  }

  #rows(name: string, rows: readonly DomElement[]): void {
    this.builder.container(this.builder.document.createElement(name), () => {
      for (const row of rows) {
        this.builder.container(this.#create('tr', row), () => {
          for (const cell of cellsOf(row)) {
            this.#cell(cell, name === 'thead' ? 'th' : cell.localName);
          }
        });
      }
    });
  }

  #cell(cell: DomElement, name: string): void {
    const clean = this.#create(name, cell);
    for (const side of ['colspan', 'rowspan']) {
      const span = pixels(cell.getAttribute(side));
      if (span !== null && span > 1) clean.setAttribute(side, String(Math.min(span, LARGEST_SPAN)));
    }
    this.builder.container(clean, () => this.children(cell));
  }

  #link(element: DomElement): void {
    const reference = element.getAttribute('href') ?? '';
    const { base } = this.#options;
    const name = fragmentOf(reference, base);
    const isPlace = name !== null && this.#placeNames.has(name);
    const href = isPlace ? `#${name}` : linkAddress(reference, base);
    if (href === null || this.#inLink) {
      this.children(element);
      return;
    }
    const link = this.#create('a', element);
    link.setAttribute('href', href);
    this.#inLink = true;
    this.builder.inline(link, () => this.children(element));
    this.#inLink = false;
  }

  #inlineElement(element: DomElement, name: string): void {
    if (!element.firstChild) return;
    const clean = this.#create(INLINE_ELEMENTS.get(name) ?? 'span', element);
    const title = element.getAttribute('title')?.trim();
    if (clean.localName === 'abbr' && title) clean.setAttribute('title', title);
    this.builder.inline(clean, () => this.children(element));
  }

  #picture(element: DomElement): void {
    const pictograph = pictographOf(element);
    if (pictograph !== null) {
      this.builder.text(pictograph);
      return;
    }
    if (isDecoration(element) || isEmblem(element)) return;
    const { base, resolvePicture } = this.#options;
    const src = pictureSource(pictureCandidates(element), base, resolvePicture);
    if (src === null) return;
    const image = this.#create('img', element);
    image.setAttribute('src', src);
    image.setAttribute('alt', (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
    for (const name of ['width', 'height']) {
      const side = pixels(element.getAttribute(name));
      if (side !== null) image.setAttribute(name, String(side));
    }
    this.builder.picture(image);
  }

  /** A clean element with the page's language and direction, and nothing else of it. */
  #create(name: string, source: DomElement): DomElement {
    const element = this.builder.document.createElement(name);
    const lang = source.getAttribute('lang')?.trim();
    if (lang && LANGUAGE_TAG.test(lang)) element.setAttribute('lang', lang);
    const dir = source.getAttribute('dir')?.trim().toLowerCase();
    if (dir === 'ltr' || dir === 'rtl' || dir === 'auto') element.setAttribute('dir', dir);
    const place = this.#places.get(source);
    if (place !== undefined && PAGE_BLOCKS.has(name)) element.setAttribute('id', place);
    return element;
  }
}

/** True for an inline element that says nothing but what its words are written in. */
const saysLanguage = (element: DomElement): boolean =>
  element.hasAttribute('lang') || element.hasAttribute('dir');

/** Some nodes with all elements around them, up to an outermost one. */
function holdersOf(nodes: ReadonlySet<DomNode>, outermost: DomNode): ReadonlySet<DomNode> {
  const holders = new Set<DomNode>(nodes);
  for (const node of nodes) {
    for (let at = node.parentNode; at && at !== outermost && !holders.has(at); at = at.parentNode) {
      holders.add(at);
    }
  }
  return holders;
}
