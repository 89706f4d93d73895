import {
  isElement,
  isText,
  type DomDocument,
  type DomElement,
  type DomNode,
  type DomText,
} from '../../dom.ts';
import { CELL_ELEMENTS } from '../../text/index.ts';
import { createDocument } from '../parse/index.ts';
import { TEXT_CONTAINERS, VOID_ELEMENTS } from './vocabulary.ts';

const SPACES = /[ \t\r\n\f]+/g;
/** Spaces by which a paragraph's first line is set in. */
const INDENT = /^[ \u00a0\u2003\u3000]+/;
/** Characters between two breaks that make a paragraph rather than a verse. */
const LONG_LINE = 120;
const ENDS_SENTENCE = /[.!?:。！？।؟۔…]["'”’»)\]）」』]*\s*$/;

/**
 * Builds a clean tree from the events of a walk through a page: block begins, text, line break…
 * Inline content that stands directly in a container of blocks gets a paragraph of its own; white
 * space is folded as a browser shows it; what turns out empty is not kept.
 */
export class TreeBuilder {
  readonly document: DomDocument = createDocument();
  readonly body: DomElement;
  /** The block that is being filled. */
  #block: DomElement;
  /** The page's inline elements around here: each new line opens them again. */
  readonly #wrappers: DomElement[] = [];
  /** While a line is open: its holder, then each wrapper or a copy, each within the one before. */
  #line: DomElement[] = [];
  #lastText: DomText | null = null;
  #lineHasContent = false;
  #endsInSpace = true;
  #breaks = 0;
  #lengthOfLine = 0;
  #lastData = '';
  #place: string | null = null;

  constructor() {
    this.body = this.document.body ?? this.document.documentElement;
    this.#block = this.body;
  }

  /** Runs `content` within a new block that holds blocks. */
  container(element: DomElement, content: () => void): void {
    this.endLine();
    const outer = this.#block;
    outer.appendChild(element);
    this.#block = element;
    content();
    this.endLine();
    this.#block = outer;
    if (TEXT_CONTAINERS.has(element.localName)) unwrapOnlyParagraph(element);
    if (!element.firstChild && !CELL_ELEMENTS.has(element.localName)) element.remove();
  }

  /** Runs `content` within a new block that holds one line of inline content. */
  line(element: DomElement, content: () => void): void {
    this.endLine();
    this.#openLine(element);
    content();
    this.endLine();
  }

  /** Runs `content` within an inline element. */
  inline(element: DomElement, content: () => void): void {
    this.#wrappers.push(element);
    if (this.#line.length > 0) this.#enter(element);
    content();
    this.#wrappers.pop();
    this.#line.pop();
    this.#lastText = null;
  }

  text(data: string): void {
    const folded = data.replace(SPACES, ' ');
    const unindented = this.#isLineEmpty() ? folded.replace(INDENT, '') : folded;
    const visible =
      this.#endsInSpace && unindented.startsWith(' ') ? unindented.slice(1) : unindented;
    if (visible === '' || (this.#line.length === 0 && visible.trim() === '')) return;
    this.#append(visible);
    this.#lengthOfLine += visible.length;
    this.#lastData = visible;
    this.#endsInSpace = visible.endsWith(' ');
    if (visible.trim() !== '') this.#showsContent();
  }

  /** Text whose white space is kept, for `pre`. */
  verbatim(data: string): void {
    if (data === '') return;
    this.#append(data.replace(/\r\n?/g, '\n'));
    if (data.trim() !== '') this.#showsContent();
  }

  /** Gives a name to the block that is being filled, or to the next one, so that links lead there. */
  place(name: string | undefined): void {
    if (name === undefined) return;
    const [holder] = this.#line;
    if (holder && !holder.id) holder.id = name;
    else this.#place = name;
  }

  /** A line break; two of them end a paragraph, and so does one after a line that is one. */
  lineBreak(): void {
    if (!this.#lineHasContent) return;
    this.#breaks += 1;
    const isEnd = this.#breaks > 1 || this.#isParagraph();
    if (isEnd && this.#line[0]?.localName === 'p') {
      this.endLine();
      return;
    }
    if (this.#lastText) this.#lastText.data = this.#lastText.data.replace(/ $/, '');
    this.#target().appendChild(this.document.createElement('br'));
    this.#lastText = null;
    this.#endsInSpace = true;
    this.#lengthOfLine = 0;
  }

  /** Pages that part their paragraphs by single breaks have long lines that end in a full stop. */
  #isParagraph(): boolean {
    return this.#lengthOfLine >= LONG_LINE && ENDS_SENTENCE.test(this.#lastData);
  }

  /** An image within the line. */
  picture(image: DomElement): void {
    this.#target().appendChild(image);
    this.#lastText = null;
    this.#endsInSpace = false;
    this.#showsContent();
  }

  /** A block without content. */
  rule(element: DomElement): void {
    this.endLine();
    this.#block.appendChild(element);
  }

  /** Ends the line that is being filled, if any. */
  endLine(): void {
    const [holder] = this.#line;
    if (!holder) return;
    const hasContent = this.#lineHasContent;
    this.#line = [];
    this.#lastText = null;
    this.#lineHasContent = false;
    if (!hasContent) {
      holder.remove();
      return;
    }
    if (holder.localName !== 'pre') trimTail(holder);
    dropHollow(holder);
  }

  #openLine(holder: DomElement): void {
    this.#block.appendChild(holder);
    this.#line = [holder];
    this.#lastText = null;
    this.#lineHasContent = false;
    this.#endsInSpace = true;
    this.#breaks = 0;
    this.#lengthOfLine = 0;
    if (this.#place !== null && !holder.id) holder.id = this.#place;
    this.#place = null;
    for (const wrapper of this.#wrappers) this.#enter(wrapper);
  }

  /** The element that inline content goes to, in a new paragraph where no line is open. */
  #target(): DomElement {
    if (this.#line.length === 0) this.#openLine(this.document.createElement('p'));
    return this.#line.at(-1) ?? this.#block;
  }

  #enter(wrapper: DomElement): void {
    // Itself in the first line, as most stand in one alone.
    const own = wrapper.parentNode ? (wrapper.cloneNode(false) as DomElement) : wrapper;
    this.#target().appendChild(own);
    this.#line.push(own);
    this.#lastText = null;
  }

  #append(data: string): void {
    const target = this.#target();
    if (this.#lastText) {
      this.#lastText.data += data;
      return;
    }
    this.#lastText = this.document.createTextNode(data);
    target.appendChild(this.#lastText);
  }

  /** True where nothing stands before in the line, or in the paragraph after a break. */
  #isLineEmpty(): boolean {
    return this.#line.length === 0 || this.#lengthOfLine === 0;
  }

  #showsContent(): void {
    this.#lineHasContent = true;
    this.#breaks = 0;
  }
}

/** Removes the space and the line breaks that a line ends in; true where something shows. */
function trimTail(element: DomElement): boolean {
  let child = element.lastChild;
  while (child) {
    const previous = child.previousSibling;
    if (isText(child)) {
      child.data = child.data.replace(/ $/, '');
      if (child.data !== '') return true;
      element.removeChild(child);
    } else if (isElement(child)) {
      if (child.localName === 'img') return true;
      if (child.localName === 'br') element.removeChild(child);
      else if (trimTail(child)) return true;
    }
    child = previous;
  }
  return false;
}

/** Removes inline elements without content. */
function dropHollow(element: DomElement): void {
  let next: DomNode | null;
  for (let child = element.firstChild; child; child = next) {
    next = child.nextSibling;
    if (!isElement(child) || VOID_ELEMENTS.has(child.localName)) continue;
    dropHollow(child);
    if (!child.firstChild) child.remove();
  }
}

/** A cell or an item that came out as one paragraph, with lists at most, holds the line itself. */
function unwrapOnlyParagraph(element: DomElement): void {
  const first = element.firstChild;
  if (!first || !isElement(first) || first.localName !== 'p') return;
  for (let next = first.nextSibling; next; next = next.nextSibling) {
    if (!isElement(next) || (next.localName !== 'ul' && next.localName !== 'ol')) return;
  }
  if (first.id && !element.id) element.id = first.id;
  while (first.firstChild) element.insertBefore(first.firstChild, first);
  first.remove();
}
