import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const rows = [
  ['Boat', 'Home port', 'Catch'],
  ['Anna Maria', 'Northern quay', 'Herring, 310 crates'],
  ['Stella Maris', 'Southern quay', 'Mackerel, 214 crates'],
  ['Good Hope', 'Old harbour', 'Plaice, 118 crates'],
  ['Seven Sisters', 'Old harbour', 'Herring, 96 crates'],
];
const table = `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const count = (text: string): number => text.split('Stella Maris').length - 1;

describe('a table that stands in the page twice', () => {
  it('is kept once where the second follows at once', () => {
    expect(count(read('en', `<div>${table}</div><div>${table}</div>`))).toBe(1);
  });

  it('is kept twice under headings of their own', () => {
    const weeks = `<h2>The first week at the quay</h2>${table}<h2>The second week at the quay</h2>${table}`;
    expect(count(read('en', weeks))).not.toBe(1);
  });
});
