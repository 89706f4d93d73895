import { oneLine } from '../../cues/fold.ts';
import { cellsOf, rowsOf } from '../../clean/tables.ts';
import type { Block, Place } from '../blocks/segment.ts';
import { askedOnce } from './asked-once.ts';

const LONGEST_CELL = 40;
/** A day's number, or the first letters of a weekday. */
const LONGEST_DAY = 3;
const FEWEST_DAYS = 28;
/** Weeks of the year may be counted beside the days. */
const MOST_WEEKS = 53;
const SHARE_OF_DAYS = 0.85;
/** The days of a week, or of a month, stand side by side. */
const FEWEST_ABREAST = 5;
const FEWEST_WEEKS = 3;

/** In a calendar: which days are booked, or on which the blog was written. */
export function isInCalendar({ text, place }: Block): boolean {
  if (text.length > LONGEST_CELL) return false;
  const table = tableAround(place);
  return table !== null && table.blocks >= FEWEST_DAYS && isCalendar(table);
}

function tableAround(place: Place): Place | null {
  for (let at: Place | null = place, step = 0; at && step < 5; at = at.parent, step += 1)
    if (at.name === 'table') return at;
  return null;
}

const isCalendar = askedOnce(showsDays);

/** Rows of the numbers from 1 to the last of a month, in their order, and hardly anything else. */
function showsDays({ element }: Place): boolean {
  const rows = rowsOf(element).map((row) => cellsOf(row).map((cell) => oneLine(cell.textContent)));
  const cells = rows.flat().filter((cell) => cell !== '');
  const days = cells.filter((cell) => cell.length <= LONGEST_DAY);
  if (days.length < cells.length * SHARE_OF_DAYS) return false;
  if (cells.some((cell) => /^\d+$/.test(cell) && Number(cell) > MOST_WEEKS)) return false;
  return longestMonth(cells) >= FEWEST_DAYS && rows.filter(isWeek).length >= FEWEST_WEEKS;
}

/** How far the days are counted from 1. */
function longestMonth(cells: readonly string[]): number {
  let day = 0;
  let longest = 0;
  for (const cell of cells) {
    const number = Number(cell);
    if (number === day + 1) day = number;
    else if (number === 1) day = 1;
    longest = Math.max(longest, day);
  }
  return longest;
}

function isWeek(row: readonly string[]): boolean {
  let abreast = 1;
  for (const [index, cell] of row.entries()) {
    const isNext = cell !== '' && Number(cell) === Number(row[index - 1]) + 1;
    abreast = isNext ? abreast + 1 : 1;
    if (abreast >= FEWEST_ABREAST) return true;
  }
  return false;
}
