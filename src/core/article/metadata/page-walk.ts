import {
  classOf,
  isElement,
  isText,
  type DomDocument,
  type DomElement,
  type DomNode,
} from '../../dom.ts';
import { PAGE_BLOCKS } from '../../page-blocks.ts';
import { DROPPED_ELEMENTS } from '../clean/vocabulary.ts';
import { oneLine } from '../cues/fold.ts';
import { partNamed, type Named } from './names-pattern.ts';

/** Longer lines are running text: only their start and their length are of interest here. */
const LONGEST_LINE = 400;
const LONGEST_NAMES = 300;

/** A run of text without markup in it. */
export interface TextPiece {
  readonly text: string;
  /** What stands before it: nothing, a space, or the start of a block. */
  readonly gap: '' | ' ' | '\n';
}

/** An element of a page, with its place among the others in the order of the document. */
export interface PageElement extends Named {
  readonly element: DomElement;
  readonly tag: string;
  readonly itemprop: string;
  readonly index: number;
  /** The index of the element around it, or -1. */
  readonly parent: number;
  /** The index after its last descendant. */
  readonly end: number;
  /** Its text: the pieces from the first to the last, which is not included. */
  readonly firstPiece: number;
  readonly endPiece: number;
}

/** A line that the page shows, as far as markup alone tells lines. */
export interface PageLine {
  /** At most `LONGEST_LINE` characters of it. */
  readonly text: string;
  readonly length: number;
  /** The index of the element in which it begins. */
  readonly at: number;
}

/** The elements in which a page speaks about itself rather than to its readers. */
export interface PageStatements {
  readonly title: DomElement[];
  readonly meta: DomElement[];
  readonly link: DomElement[];
  readonly script: DomElement[];
}

export interface PageWalk {
  readonly statements: PageStatements;
  /** The elements that a page does not show, and those within them, in order. */
  readonly unshown: readonly DomElement[];
  readonly elements: readonly PageElement[];
  readonly pieces: readonly TextPiece[];
  readonly lines: readonly PageLine[];
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Goes through a page once, in order, without recursion, and notes what it shows and where. */
export function walkPage(document: DomDocument): PageWalk {
  const root = document.documentElement;
  const statements: PageStatements = { title: [], meta: [], link: [], script: [] };
  const unshown: DomElement[] = [];
  const elements: Writable<PageElement>[] = [];
  const pieces: TextPiece[] = [];
  const lines = new LineCollector();
  const open: Writable<PageElement>[] = [];
  let gap: TextPiece['gap'] = '\n';
  /** How many inline elements have ended, and begun, since the last piece. */
  const since = { ended: 0, begun: 0 };

  const enter = (element: DomElement): void => {
    const tag = element.localName;
    if (isBreak(tag)) gap = '\n';
    since.begun += 1;
    const { names, matched } = partNamed(element.hasAttributes() ? namesOf(element) : '');
    const entry = {
      element,
      tag,
      names,
      matched,
      itemprop: element.hasAttributes() ? propertyOf(element, tag) : '',
      index: elements.length,
      parent: open.at(-1)?.index ?? -1,
      end: elements.length + 1,
      firstPiece: pieces.length,
      endPiece: pieces.length,
    };
    elements.push(entry);
    open.push(entry);
  };
  const leave = (): void => {
    const entry = open.pop();
    if (!entry) return;
    entry.end = elements.length;
    entry.endPiece = pieces.length;
    if (isBreak(entry.tag)) gap = '\n';
    since.ended += 1;
  };
  const read = (data: string): void => {
    const text = oneLine(data);
    if (gap === '' && startsWithSpace(data)) gap = ' ';
    if (text === '') return;
    const isBeside = since.ended > 0 && since.begun > 0;
    if (gap === '' && isBeside && areApart(pieces.at(-1)?.text ?? '', text)) gap = ' ';
    since.ended = 0;
    since.begun = 0;
    lines.add(text, gap, open.at(-1)?.index ?? 0);
    pieces.push({ text, gap });
    gap = endsWithSpace(data) ? ' ' : '';
  };

  let node: DomNode | null = root;
  while (node) {
    if (isText(node)) read(node.data);
    if (isElement(node)) {
      const tag = node.localName;
      if (isStatement(tag)) statements[tag].push(node);
      if (isShown(tag) || tag === 'meta') {
        enter(node);
        const inner: DomNode | null = node.firstChild;
        if (inner) {
          node = inner;
          continue;
        }
        leave();
      } else addWithin(node, unshown);
    }
    let next: DomNode | null = null;
    while (node && node !== root && !(next = node.nextSibling)) {
      node = node.parentNode;
      leave();
    }
    node = next;
  }
  while (open.length > 0) leave();
  return { statements, unshown, elements, pieces, lines: lines.finish() };
}

/** Adds an element and all elements within it. The parser bounds how deep they may stand. */
function addWithin(element: DomElement, list: DomElement[]): void {
  list.push(element);
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child)) addWithin(child, list);
}

/** So many letters at most are a part of a word that is set apart: a drop cap, a word in letters. */
const PART_OF_WORD = 2;
const WORD_ENDS = /[\p{L}\p{M}\p{Nd}]$/u;
const WORD_BEGINS =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{Nd}]/u;

/** Two elements side by side hold words of their own, which styles alone set apart. */
const areApart = (before: string, text: string): boolean =>
  before.length > PART_OF_WORD &&
  text.length > PART_OF_WORD &&
  WORD_BEGINS.test(text) &&
  WORD_ENDS.test(before);

const startsWithSpace = (text: string): boolean => /\s/.test(text.charAt(0));
const endsWithSpace = (text: string): boolean => /\s/.test(text.charAt(text.length - 1));

const isStatement = (tag: string): tag is keyof PageStatements =>
  tag === 'meta' || tag === 'script' || tag === 'link' || tag === 'title';

const isShown = (tag: string): boolean => tag === 'head' || !DROPPED_ELEMENTS.has(tag);

const isBreak = (tag: string): boolean => tag === 'br' || PAGE_BLOCKS.has(tag);

class LineCollector {
  readonly #lines: PageLine[] = [];
  #text = '';
  #length = 0;
  #at = 0;

  add(text: string, gap: TextPiece['gap'], at: number): void {
    if (gap === '\n') this.#flush(at);
    const space = gap === ' ' && this.#length > 0 ? ' ' : '';
    if (this.#text.length < LONGEST_LINE) this.#text += space + text;
    this.#length += space.length + text.length;
  }

  finish(): readonly PageLine[] {
    this.#flush(0);
    return this.#lines;
  }

  #flush(at: number): void {
    if (this.#length > 0) {
      this.#lines.push({
        text: this.#text.slice(0, LONGEST_LINE),
        length: this.#length,
        at: this.#at,
      });
    }
    this.#text = '';
    this.#length = 0;
    this.#at = at;
  }
}

/** Beside classes; where these are made by machines, pages name their parts for tests and tracking. */
const NAMING = [
  'id',
  'data-testid',
  'data-component',
  'data-qa',
  'data-test-tag',
  'data-test-id',
  'data-test',
];

function namesOf(element: DomElement): string {
  let names = classOf(element);
  for (const attribute of NAMING) {
    const value = element.getAttributeNode(attribute)?.value ?? '';
    if (value !== '') names = names === '' ? value : `${names} ${value}`;
  }
  return names.slice(0, LONGEST_NAMES);
}

/** What microdata or RDFa (`schema:author`, `dc:date dc:created`) calls what an element holds. */
function propertyOf(element: DomElement, tag: string): string {
  const own = element.getAttributeNode('itemprop');
  if (own) return own.value.toLowerCase();
  const property = element.getAttributeNode('property')?.value.toLowerCase() ?? '';
  // In a `meta` what has a prefix is Open Graph's.
  if (tag === 'meta' && property.includes(':')) return '';
  return property.replace(/\s.*$|^(?:\w+:)+/g, '');
}
