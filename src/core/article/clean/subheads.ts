import { isElement, isText, type DomDocument, type DomElement } from '../../dom.ts';
import { elementsWithin, firstWithin } from '../../dom-search.ts';
import { oneLine } from '../cues/fold.ts';
import { rename } from './rename.ts';

const LONGEST_SUBHEAD = 100;
const LONGEST_TIME = 40;
/** One line in bold is an emphasis; two are how the text is divided. */
const FEWEST_BOLD = 2;
const FEWEST_TIMES = 3;

const TIME_OF_DAY = /(?:^|[^\d:.])\d{1,2}\s?[:.hH٫]\s?\d{2}(?![\d:.]\d)/;
const MOST_LETTERS_OF_TIME = 22;

/**
 * Makes headings of the lines that divide a text without being marked as such: lines in bold over
 * paragraphs, and the times over the entries of a live report, which go before the entry's heading
 * where it has one.
 */
export function raiseSubheads(document: DomDocument, body: DomElement): void {
  const blocks = [...body.childNodes].filter(isElement);
  const level = `h${Math.min(6, deepestLevel(blocks) + 1)}`;
  const over = (isLine: (block: DomElement) => boolean) =>
    blocks.filter((block, index) => {
      const next = blocks[index + 1];
      return next !== undefined && isLine(block) && !isLine(next);
    });

  const times = over(isTime);
  if (times.length >= FEWEST_TIMES) for (const time of times) raiseTime(time, document);

  const bold = over(isBoldLine).filter((block) => block !== blocks[0] && isOverText(block));
  if (bold.length < FEWEST_BOLD) return;
  for (const line of bold) {
    for (const strong of elementsWithin(line, 'strong')) strong.replaceWith(...strong.childNodes);
    rename(line, level, document);
  }
}

function deepestLevel(blocks: readonly DomElement[]): number {
  return blocks.reduce(
    (deepest, { localName }) => Math.max(deepest, Number(/^h([2-6])$/.exec(localName)?.[1] ?? 1)),
    1,
  );
}

function isTime(block: DomElement): boolean {
  if (block.localName !== 'p') return false;
  const line = oneLine(block.textContent);
  return (
    line.length <= LONGEST_TIME &&
    TIME_OF_DAY.test(line) &&
    (line.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS_OF_TIME
  );
}

function raiseTime(time: DomElement, document: DomDocument): void {
  const next = time.nextSibling;
  if (!next || !isElement(next) || !/^h[2-6]$/.test(next.localName)) {
    rename(time, 'h3', document);
    return;
  }
  next.insertBefore(document.createTextNode(' '), next.firstChild);
  while (time.lastChild) next.insertBefore(time.lastChild, next.firstChild);
  time.remove();
}

function isBoldLine(block: DomElement): boolean {
  if (block.localName !== 'p' || firstWithin(block, 'img', 'a', 'br')) return false;
  for (let node = block.firstChild; node; node = node.nextSibling) {
    const isBold = isText(node)
      ? node.data.trim() === ''
      : isElement(node) && node.localName === 'strong';
    if (!isBold) return false;
  }
  const line = oneLine(block.textContent);
  return line !== '' && line.length <= LONGEST_SUBHEAD && !/[.,;:…。，；：]$/.test(line);
}

/** Over a paragraph longer than itself, rather than over a picture or a list of names. */
function isOverText(block: DomElement): boolean {
  const next = block.nextSibling;
  return (
    next !== null &&
    isElement(next) &&
    next.localName === 'p' &&
    oneLine(next.textContent).length > oneLine(block.textContent).length
  );
}
