import { isElement, type DomDocument, type DomElement } from '../../dom.ts';
import { elementsWithin, firstWithin } from '../../dom-search.ts';
import { fold, oneLine } from '../cues/fold.ts';
import { rename } from './rename.ts';

/**
 * Repairs the headings of a clean tree: bold that is a head's own look goes; levels begin at h2
 * and never skip one.
 */
export function repairHeadings(document: DomDocument, body: DomElement): void {
  for (const head of elementsWithin(body, 'h2', 'h3', 'h4', 'h5', 'h6', 'th')) unwrapBold(head);
  /** The levels, as the page has them, of the headings that the next one may stand under. */
  const over: string[] = [];
  for (const heading of elementsWithin(body, 'h2', 'h3', 'h4', 'h5', 'h6')) {
    while (over.length > 0 && (over.at(-1) ?? '') >= heading.localName) over.pop();
    over.push(heading.localName);
    const level = `h${over.length + 1}`;
    if (level !== heading.localName) rename(heading, level, document);
  }
}

/** A head that is bold as a whole says it twice. */
function unwrapBold(head: DomElement): void {
  const [only, ...others] = [...head.childNodes];
  if (!only || others.length > 0 || !isElement(only) || only.localName !== 'strong') return;
  only.replaceWith(...only.childNodes);
}

/** A text is longer than itself folded by its marks and spaces alone. */
const MOST_MARKS = 4;

/** Drops the headline's repetition at the top, in words or as a picture of them. */
export function dropRepeatedTitle(body: DomElement, title: string): void {
  const wanted = fold(title);
  const firstBlocks = [...body.childNodes].filter(isElement).slice(0, 4);
  for (const block of firstBlocks) {
    const words = wordsOf(block);
    if (wanted === '' || words.length > wanted.length * MOST_MARKS) continue;
    if (fold(words) === wanted) {
      block.remove();
      return;
    }
  }
}

const WIDER = 3;
const HIGHEST = 150;

/** A block's words; of a picture in the shape of a line of type, those that stand for it. */
function wordsOf(block: DomElement): string {
  const words = oneLine(block.textContent);
  const image = words === '' ? firstWithin(block, 'img') : null;
  if (!image) return words;
  const width = Number(image.getAttribute('width'));
  const height = Number(image.getAttribute('height'));
  const isLine = height > 0 && height <= HIGHEST && width >= height * WIDER;
  return isLine ? oneLine(image.getAttribute('alt')) : '';
}
