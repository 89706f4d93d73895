import { isElement, isText, type DomElement, type DomNode, type DomText } from '../dom.ts';
import { BLOCK_ELEMENTS, CELL_ELEMENTS, CONTAINER_ELEMENTS } from './blocks.ts';

/** A part of one text node: `start` included, `end` excluded, in UTF-16 code units. */
export interface TextSegment {
  readonly node: DomText;
  readonly start: number;
  readonly end: number;
}

/** The text of a clipping, and the way between its offsets and the nodes that hold it. */
export interface Projection {
  readonly text: string;
  /**
   * The parts of text nodes that make up `text` from `start` to `end`, in order. The breaks between
   * blocks belong to no node, so a range of breaks alone gives none.
   */
  readonly locate: (start: number, end: number) => readonly TextSegment[];
  /**
   * The offset in `text` of a boundary as a DOM selection gives it: in a text node a number of code
   * units, in an element a number of child nodes. Null for a node that is not part of the text.
   */
  readonly offsetOf: (node: DomNode, offset: number) => number | null;
}

export interface ProjectionOptions {
  /** Elements whose text is left out. */
  readonly leaveOut?: (element: DomElement) => boolean;
}

/** A text node's place in the projection. */
interface Run {
  readonly node: DomText;
  readonly at: number;
}

/**
 * The one text projection of clean HTML, which search, highlights and export share: text as it
 * stands, one line per block, a line break for `br`, a tab between the cells of a row. It depends on
 * the markup alone, not on style, so every DOM gives the same text.
 */
export function projectText(root: DomNode, options: ProjectionOptions = {}): Projection {
  const places = new NodePlaces();
  const walk = new TextWalk(options, places);
  walk.visit(root);
  const { text } = walk;
  places.settle(text.length);
  const { runs, starts, ends } = places;

  return {
    text,
    locate(start, end) {
      const segments: TextSegment[] = [];
      if (end <= start) return segments;
      for (let index = firstRunEndingAfter(runs, start); index < runs.length; index += 1) {
        const run = runs[index];
        if (!run || run.at >= end) break;
        segments.push({
          node: run.node,
          start: Math.max(0, start - run.at),
          end: Math.min(run.node.data.length, end - run.at),
        });
      }
      return segments;
    },
    offsetOf(node, offset) {
      const start = starts.get(node);
      const end = ends.get(node);
      if (start === undefined || end === undefined) return null;
      if (isText(node)) return Math.min(start + offset, end);
      const child = node.childNodes[offset];
      return (child && starts.get(child)) ?? end;
    },
  };
}

/** The text of clean HTML. */
export function textOf(root: DomNode, options: ProjectionOptions = {}): string {
  const walk = new TextWalk(options);
  walk.visit(root);
  return walk.text;
}

type Break = '' | '\t' | '\n';

/** Is told of each node at what length of the text it is entered, shows something and is left. */
interface Watcher {
  readonly entered: (node: DomNode) => void;
  readonly shows: (node: DomNode, length: number) => void;
  readonly left: (node: DomNode, length: number) => void;
}

/** Goes through clean HTML in order and puts its text together. */
class TextWalk {
  readonly #leaveOut: (element: DomElement) => boolean;
  readonly #watcher: Watcher | undefined;
  readonly #pieces: string[] = [];
  #length = 0;
  #break: Break = '';
  #lineIsEmpty = true;

  constructor({ leaveOut }: ProjectionOptions, watcher?: Watcher) {
    this.#leaveOut = leaveOut ?? (() => false);
    this.#watcher = watcher;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  visit(node: DomNode): void {
    if (isText(node)) this.#text(node);
    else if (!isElement(node)) this.#children(node);
    else if (this.#leaveOut(node)) this.#separate('\n');
    else this.#element(node);
  }

  #element(element: DomElement): void {
    const name = element.localName;
    const separator = BLOCK_ELEMENTS.has(name) ? '\n' : CELL_ELEMENTS.has(name) ? '\t' : '';
    this.#separate(separator);
    if (name === 'br') this.#lineBreak(element);
    else this.#children(element);
    this.#separate(separator);
  }

  #children(node: DomNode): void {
    this.#watcher?.entered(node);
    for (let child = node.firstChild; child; child = child.nextSibling) this.visit(child);
    this.#watcher?.left(node, this.#length);
  }

  #text(node: DomText): void {
    this.#watcher?.entered(node);
    if (node.data !== '' && !isLayoutSpace(node)) this.#show(node, node.data);
    this.#watcher?.left(node, this.#length);
  }

  #lineBreak(element: DomElement): void {
    this.#watcher?.entered(element);
    this.#show(element, '\n');
    this.#watcher?.left(element, this.#length);
  }

  /** Asks for a break before the next text; a break of lines prevails over one of cells. */
  #separate(separator: Break): void {
    if (separator !== '' && this.#break !== '\n') this.#break = separator;
  }

  #show(node: DomNode, text: string): void {
    if (this.#break !== '' && !this.#lineIsEmpty) this.#push(this.#break);
    this.#break = '';
    this.#watcher?.shows(node, this.#length);
    this.#push(text);
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#lineIsEmpty = text.endsWith('\n');
  }
}

/** Notes where in the text each node stands. */
class NodePlaces implements Watcher {
  readonly runs: Run[] = [];
  readonly starts = new Map<DomNode, number>();
  readonly ends = new Map<DomNode, number>();
  /** Nodes entered since the last text: they start where the next text does. */
  #entered: DomNode[] = [];

  entered(node: DomNode): void {
    this.#entered.push(node);
  }

  shows(node: DomNode, length: number): void {
    this.settle(length);
    if (isText(node)) this.runs.push({ node, at: length });
  }

  left(node: DomNode, length: number): void {
    this.ends.set(node, length);
  }

  settle(length: number): void {
    for (const node of this.#entered) this.starts.set(node, length);
    this.#entered = [];
  }
}

/** White space between the blocks of a container, which no browser shows. */
function isLayoutSpace(node: DomText): boolean {
  const parent = node.parentNode;
  if (parent && isElement(parent) && !CONTAINER_ELEMENTS.has(parent.localName)) return false;
  return !/[^ \t\r\n\f]/.test(node.data);
}

/** Binary search: runs are in order and do not overlap. */
function firstRunEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run && run.at + run.node.data.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
