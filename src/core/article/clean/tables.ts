import { isElement, type DomElement } from '../../dom.ts';
import { closestOf, elementsWithin, firstWithin } from '../../dom-search.ts';
import { oneLine } from '../cues/fold.ts';

/** More cells than this are not laid out in any reader; the table is read as text. */
const MOST_CELLS = 20_000;
/** Words in cells that hold data; a cell beyond it holds running text. */
const LONGEST_DATA_CELL = 400;

/** The rows of a table itself, not those of tables within it. */
export function rowsOf(table: DomElement): readonly DomElement[] {
  const rows: DomElement[] = [];
  for (let child = table.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (child.localName === 'tr') rows.push(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.localName)) rows.push(...rowsOf(child));
  }
  return rows;
}

/** The cells of a row itself, heads among them. */
export const cellsOf = (row: DomElement): readonly DomElement[] =>
  [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');

/**
 * Tells a table of data from one that lays out a page, which older newspapers' pages are made of: a
 * layout holds tables, forms or running text, or has only one row or column.
 */
export function isDataTable(table: DomElement): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (firstWithin(table, 'table', 'form', 'h1')) return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  if (cells.length === 0 || cells.length > MOST_CELLS) return false;
  const wide = rows.filter((row) => row.length > 1).length;
  if (rows.length < 2 || wide < rows.length / 2) return false;
  if (cells.some(({ localName }) => localName === 'th')) return true;
  return cells.every(
    (cell) =>
      (cell.textContent ?? '').length <= LONGEST_DATA_CELL &&
      cell.getElementsByTagName('p').length < 3,
  );
}

/** True for a row of heads: marked as such, or each of its cells in bold as a whole. */
export function isHeadRow(row: DomElement): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.localName === 'th' || isBold(cell));
}

function isBold(cell: DomElement): boolean {
  const text = oneLine(cell.textContent);
  const bold = firstWithin(cell, 'b', 'strong');
  return text !== '' && bold !== null && oneLine(bold.textContent) === text;
}

/** The caption of a table: its own, or that of a figure that holds it and no other. */
export function captionOf(table: DomElement): DomElement | null {
  const own = [...table.children].find(({ localName }) => localName === 'caption');
  if (own) return own;
  const figure = closestOf(table, 'figure');
  return figure && isFigureOfTable(figure) ? firstWithin(figure, 'figcaption') : null;
}

/** True for a figure around one table and no picture: what it says below is of the table. */
export const isFigureOfTable = (figure: DomElement): boolean =>
  elementsWithin(figure, 'table').length === 1 && firstWithin(figure, 'img') === null;
