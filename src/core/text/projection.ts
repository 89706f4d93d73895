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
  const walk = new ProjectionWalk(options.leaveOut ?? (() => false));
  walk.visit(root);
  const { text, runs, starts, ends } = walk.finish();

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
export const textOf = (root: DomNode, options?: ProjectionOptions): string =>
  projectText(root, options).text;

type Break = '' | '\t' | '\n';

class ProjectionWalk {
  readonly #leaveOut: (element: DomElement) => boolean;
  readonly #pieces: string[] = [];
  readonly #runs: Run[] = [];
  readonly #starts = new Map<DomNode, number>();
  readonly #ends = new Map<DomNode, number>();
  /** Nodes entered since the last text: they start where the next text does. */
  #entered: DomNode[] = [];
  #length = 0;
  #break: Break = '';
  #lineIsEmpty = true;

  constructor(leaveOut: (element: DomElement) => boolean) {
    this.#leaveOut = leaveOut;
  }

  visit(node: DomNode): void {
    if (isText(node)) this.#text(node);
    else if (!isElement(node)) this.#children(node);
    else if (this.#leaveOut(node)) this.#separate('\n');
    else this.#element(node);
  }

  finish() {
    this.#settleStarts();
    return {
      text: this.#pieces.join(''),
      runs: this.#runs,
      starts: this.#starts,
      ends: this.#ends,
    };
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
    this.#entered.push(node);
    for (let child = node.firstChild; child; child = child.nextSibling) this.visit(child);
    this.#leave(node);
  }

  #text(node: DomText): void {
    this.#entered.push(node);
    if (node.data !== '' && !isLayoutSpace(node)) {
      this.#flushBreak();
      this.#settleStarts();
      this.#runs.push({ node, at: this.#length });
      this.#push(node.data);
    }
    this.#leave(node);
  }

  #lineBreak(element: DomElement): void {
    this.#entered.push(element);
    this.#flushBreak();
    this.#settleStarts();
    this.#push('\n');
    this.#leave(element);
  }

  /** Asks for a break before the next text; a break of lines prevails over one of cells. */
  #separate(separator: Break): void {
    if (separator !== '' && this.#break !== '\n') this.#break = separator;
  }

  #flushBreak(): void {
    if (this.#break !== '' && !this.#lineIsEmpty) this.#push(this.#break);
    this.#break = '';
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#lineIsEmpty = text.endsWith('\n');
  }

  #settleStarts(): void {
    for (const node of this.#entered) this.#starts.set(node, this.#length);
    this.#entered = [];
  }

  #leave(node: DomNode): void {
    this.#ends.set(node, this.#length);
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
