import { headingRank, type Place } from '../blocks/segment.ts';
import type { Decision } from '../decision.ts';
import { leave } from './leave.ts';

const FEWEST_CELLS = 12;
const SHORTEST = 120;

/** So many lines at most stand between the two: a note, a label. */
const MOST_BETWEEN = 2;

/**
 * Leaves out a table that stands in the page a second time at once, for screens of another width. One
 * that is printed again further below, under a heading of its own, says that things are the same there.
 */
export function leaveRepeats(decisions: Decision[]): void {
  const tables = tablesIn(decisions);
  tables.forEach((cells, nth) => {
    const before = tables[nth - 1];
    if (before && followsAtOnce(decisions, before, cells) && isSame(decisions, before, cells))
      for (const index of cells) leave(decisions, index, 'table');
  });
}

/** The kept blocks of each table with as many as no other has by chance, in order. */
function tablesIn(decisions: readonly Decision[]): readonly (readonly number[])[] {
  const tables = new Map<Place, number[]>();
  decisions.forEach(({ isKept, read }, index) => {
    const table = isKept ? tableAround(read.block.place) : null;
    if (table === null) return;
    const known = tables.get(table);
    if (known) known.push(index);
    else tables.set(table, [index]);
  });
  return [...tables.values()].filter(({ length }) => length >= FEWEST_CELLS);
}

function followsAtOnce(
  decisions: readonly Decision[],
  before: readonly number[],
  cells: readonly number[],
): boolean {
  const between = decisions
    .slice((before.at(-1) ?? 0) + 1, cells[0])
    .filter(({ isKept }) => isKept)
    .map(({ read }) => read.block.place);
  return between.length <= MOST_BETWEEN && !between.some((place) => headingRank(place) > 0);
}

const isSame = (
  decisions: readonly Decision[],
  before: readonly number[],
  cells: readonly number[],
): boolean =>
  before.length === cells.length &&
  cells.every((cell, nth) => textAt(decisions, cell) === textAt(decisions, before[nth] ?? -1)) &&
  cells.reduce((sum, cell) => sum + textAt(decisions, cell).length, 0) >= SHORTEST;

const textAt = (decisions: readonly Decision[], index: number): string =>
  decisions[index]?.read.block.text ?? '';

function tableAround(place: Place): Place | null {
  for (let at: Place | null = place, step = 0; at && step < 6; at = at.parent, step += 1)
    if (at.name === 'table') return at;
  return null;
}
