import { describe, expect, it } from 'vitest';
import { leaveRepeats } from '../../../../../../src/core/article/content/settle/repeats.ts';
import { settled } from './decisions.ts';
import { read } from './read.ts';

/** A table of boats, whose numbers begin at one. */
function table(rows: number, from = 1): string {
  const lines = Array.from({ length: rows }, (_, index) => String(from + index));
  return `<table>${lines.map((n) => `<tr><td>Boat number ${n}</td><td>Northern quay of the bay</td><td>${n} crates</td></tr>`).join('')}</table>`;
}

const CELLS = 15;
const cellsOf = (html: string): number =>
  settled(html, leaveRepeats).filter((line) => line.length > 1).length;

describe('a table that stands in the page twice', () => {
  it('is kept once', () => {
    const text = read('en', `<div>${table(5)}</div><div>${table(5)}</div>`);
    expect(text.match(/Boat number 1\b/g)).toHaveLength(1);
  });

  it.each([
    ['at once', ''],
    ['below two lines', '<p>a</p><p>b</p>'],
  ])('is left out the second time %s', (_where, between) => {
    expect(cellsOf(table(5) + between + table(5))).toBe(CELLS);
  });

  it.each([
    ['below three lines', '<p>a</p><p>b</p><p>c</p>'],
    ['under a heading', '<h2>b</h2>'],
  ])('is kept both times %s', (_where, between) => {
    expect(cellsOf(table(5) + between + table(5))).toBe(CELLS * 2);
  });
});

describe('a table that follows another', () => {
  it.each([
    ['has other words', table(5) + table(5, 2), CELLS * 2],
    ['has more rows', table(5) + table(6), CELLS * 2 + 3],
    ['has few cells', table(3) + table(3), 18],
  ])('is kept where it %s', (_what, html, cells) => {
    expect(cellsOf(html)).toBe(cells);
  });

  it('is kept where it has few letters', () => {
    const digits = Array.from({ length: 5 }, () => '<tr><td>10</td><td>20</td><td>30</td></tr>');
    const numbers = `<table>${digits.join('')}</table>`;
    expect(cellsOf(numbers + numbers)).toBe(CELLS * 2);
  });
});
