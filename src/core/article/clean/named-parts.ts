import { classOf, isText, type DomElement, type DomNode } from '../../dom.ts';
import { closestOf, firstWithin } from '../../dom-search.ts';
import { oneLine } from '../cues/fold.ts';
import { isDataTable, isFigureOfTable } from './tables.ts';

// Parts of a text that pages mark by the names of their elements rather than by the elements.

const PULL_OUT = /(?:^|[\s_-])pull-?(?:quote|out)s?(?:$|[\s_-])|(?:^|\s)pullquote/i;
const CAPTION =
  /caption|cutline|(?:^|[\s_-])legend|bildunterschrift|didascalia|(?:photo|image|img|pic|foto|bild|slide)[-_]{0,2}(?:text|desc|credit|source|info|title)|(?:^|[\s_-])credits?(?:$|[\s_-])/i;
const LONGEST_CAPTION = 600;
/** How far up the picture is that a caption belongs to, and how much else may be said there. */
const NEAR = 3;
const MOST_WORDS_BESIDE = 300;

/** A sentence of the text, or of someone in it, that is set large beside it. */
export const isPullOut = (element: DomElement): boolean =>
  PULL_OUT.test(classOf(element)) &&
  closestOf(element, 'blockquote', 'figure') === null &&
  firstWithin(element, 'blockquote', 'img') === null;

/** What is said of a picture, by its name and by standing beside one. */
export function isCaptionBox(element: DomElement): boolean {
  if (!CAPTION.test(classOf(element))) return false;
  const length = oneLine(element.textContent).length;
  if (length === 0 || length > LONGEST_CAPTION || closestOf(element, 'figure', 'table'))
    return false;
  if (firstWithin(element, 'img', 'figure')) return false;
  let holder = element.parentElement;
  for (let step = 0; holder && step < NEAR; step += 1, holder = holder.parentElement) {
    if (saysMoreThan(length + MOST_WORDS_BESIDE, holder)) return false;
    if (firstWithin(holder, 'img')) return true;
  }
  return false;
}

/** Whether an element's text is longer. It may hold most of a page, which is not read to its end. */
function saysMoreThan(most: number, element: DomElement): boolean {
  let text = '';
  const read = (node: DomNode): boolean => {
    if (isText(node)) {
      text += node.data;
      if (text.length > most) text = text.replace(/\s+/g, ' ');
      return text.trim().length > most;
    }
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (read(child)) return true;
    return false;
  };
  return read(element) || oneLine(text).length > most;
}

/** True for the caption of a figure that is a table, which becomes the table's own. */
export function captionsTable(caption: DomElement): boolean {
  const figure = closestOf(caption, 'figure');
  const table = figure && isFigureOfTable(figure) ? firstWithin(figure, 'table') : null;
  return table !== null && isDataTable(table);
}
