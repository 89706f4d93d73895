import type { DomElement } from '../dom.ts';
import type { InlineWriter } from './inline/index.ts';
import { cellsOf, rowsOf } from './prepare/tables.ts';

type Alignment = 'left' | 'center' | 'right';

interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
  readonly alignment: Alignment | null;
}

const EMPTY: Cell = { text: '', isHeader: false, alignment: null };

/** More is a mistake or an attack; browsers stop at 1,000 columns. */
const MOST_SPANNED = 1000;
const MOST_CELLS = 200_000;

/**
 * A table in GFM's form. What that form lacks is kept as far as text can: a cell that spans others
 * leaves those empty, a table without a header row gets an empty one, row headers are bold.
 */
export function writeTable(table: DomElement, inline: InlineWriter): string {
  const grid = gridOf(table, inline).filter((row) => row.some((cell) => cell.text !== ''));
  const width = Math.max(
    0,
    ...grid.map((row) => row.findLastIndex((cell) => cell.text !== '') + 1),
  );
  if (width === 0) return '';

  const [first, ...others] = grid;
  const hasHeader =
    first?.every((cell) => cell.isHeader || cell === EMPTY) === true &&
    first.some((cell) => cell.isHeader);
  const header = hasHeader ? first : [];
  const body = hasHeader ? others : grid;

  const columns = Array.from({ length: width }, (_, column) => column);
  const rule = columns.map((column) => ruleOf(alignmentOf(column, grid)));
  return [
    writeRow(columns.map((column) => header[column]?.text ?? '')),
    writeRow(rule),
    ...body.map((row) => writeRow(columns.map((column) => row[column]?.text ?? ''))),
  ].join('\n');
}

const writeRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

/** Cells by row and column, with an empty cell wherever another reaches over. */
function gridOf(table: DomElement, inline: InlineWriter): Cell[][] {
  const rows = rowsOf(table);
  const grid: Cell[][] = rows.map(() => []);
  let count = 0;
  rows.forEach((row, y) => {
    const cells = cellsOf(row);
    const isHeaderRow = y === 0 && cells.every((cell) => cell.localName === 'th');
    const isHead = isHeaderRow || (y === 0 && row.parentElement?.localName === 'thead');
    let x = 0;
    for (const cell of cells) {
      while (grid[y]?.[x] !== undefined) x++;
      const across = spanOf(cell, 'colspan');
      const down = Math.min(spanOf(cell, 'rowspan'), rows.length - y);
      count += across * down;
      if (count > MOST_CELLS) return;
      for (let dy = 0; dy < down; dy++) {
        for (let dx = 0; dx < across; dx++) {
          const target = grid[y + dy];
          if (target !== undefined)
            target[x + dx] = dx + dy === 0 ? readCell(cell, isHead, inline) : EMPTY;
        }
      }
      x += across;
    }
  });
  return grid.map((row) => Array.from(row, (cell: Cell | undefined) => cell ?? EMPTY));
}

function readCell(cell: DomElement, isHead: boolean, inline: InlineWriter): Cell {
  const isRowHeader = cell.localName === 'th' && !isHead;
  return {
    // A row's own header stands out, as it does in a browser.
    text: inline.line(cell, isRowHeader ? 'header-cell' : 'cell'),
    isHeader: isHead,
    alignment: alignmentIn(cell),
  };
}

function spanOf(cell: DomElement, attribute: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return span > 1 && span < MOST_SPANNED ? span : 1;
}

function alignmentIn(cell: DomElement): Alignment | null {
  const style = /text-align:\s*(left|center|right)/iu.exec(cell.getAttribute('style') ?? '')?.[1];
  const alignment = (cell.getAttribute('align') ?? style ?? '').toLowerCase();
  return alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : null;
}

/** What the column's cells agree on. */
function alignmentOf(column: number, grid: readonly (readonly Cell[])[]): Alignment | null {
  const found = new Set(
    grid
      .map((row) => row[column] ?? EMPTY)
      .filter((cell) => cell.text !== '')
      .map((cell) => cell.alignment),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function ruleOf(alignment: Alignment | null): string {
  switch (alignment) {
    case 'left':
      return ':---';
    case 'center':
      return ':---:';
    case 'right':
      return '---:';
    case null:
      return '---';
  }
}
