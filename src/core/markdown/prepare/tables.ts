import type { DomDocument, DomElement } from '../../dom.ts';

/**
 * Leaves only tables that are tables. A caption becomes a paragraph before its table; a table that
 * lays out a page (one column, or tables inside it) becomes the blocks in its cells.
 */
export function settleTables(root: DomElement, document: DomDocument): void {
  for (const table of [...root.querySelectorAll('table')]) {
    const caption = [...table.children].find((child) => child.localName === 'caption');
    if (caption === undefined) continue;
    caption.remove();
    table.parentNode?.insertBefore(moveContent(caption, 'div', document), table);
  }
  for (const table of [...root.querySelectorAll('table')]) {
    if (isLayout(table)) dissolve(table, document);
  }
}

function isLayout(table: DomElement): boolean {
  if (table.querySelector('table') !== null) return true;
  return rowsOf(table).every((row) => {
    const cells = cellsOf(row);
    return cells.length <= 1 && !(cells[0]?.hasAttribute('colspan') ?? false);
  });
}

/** The table's own rows, in the order in which they are shown. */
export function rowsOf(table: DomElement): DomElement[] {
  const children = [...table.children];
  const rowsIn = (...names: readonly string[]): DomElement[] =>
    children
      .filter(({ localName }) => names.includes(localName))
      .flatMap((child) => (child.localName === 'tr' ? child : [...child.children]))
      .filter(({ localName }) => localName === 'tr');
  return [...rowsIn('thead'), ...rowsIn('tr', 'tbody'), ...rowsIn('tfoot')];
}

export const cellsOf = (row: DomElement): DomElement[] =>
  [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');

function dissolve(table: DomElement, document: DomDocument): void {
  for (const cell of rowsOf(table).flatMap(cellsOf)) {
    table.parentNode?.insertBefore(moveContent(cell, 'div', document), table);
  }
  table.remove();
}

function moveContent(from: DomElement, name: string, document: DomDocument): DomElement {
  const to = document.createElement(name);
  for (const child of [...from.childNodes]) to.appendChild(child);
  return to;
}
