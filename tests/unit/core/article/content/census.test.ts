import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../../../../src/core/article/content/features/census.ts';

describe('the characters of a line', () => {
  it.each([
    ['Jane Doe, 12 June 2024', { digits: 6, capitals: 3, openingCapitals: 3 }],
    ['McCARTHY', { digits: 0, capitals: 7, openingCapitals: 1 }],
    ['Émile Zola écrit', { digits: 0, capitals: 2, openingCapitals: 2 }],
    ['Министр сообщил', { digits: 0, capitals: 1, openingCapitals: 1 }],
    ['٢٠٢٤ خبر', { digits: 4, capitals: 0, openingCapitals: 0 }],
    ['新华社北京A座', { digits: 0, capitals: 1, openingCapitals: 0 }],
    ['', { digits: 0, capitals: 0, openingCapitals: 0 }],
  ])('are counted in “%s”', (line, census) => {
    expect(countCharacters(line)).toMatchObject(census);
  });

  it.each([
    ['Home | News > World', { spaces: 4, commas: 0, bars: 2 }],
    ['Boats, nets; and the catch.', { spaces: 4, commas: 2, bars: 0 }],
    ['北京，上海、A座', { spaces: 0, commas: 2, bars: 0, openingCapitals: 0 }],
  ])('tell a sentence from a menu in “%s”', (line, census) => {
    expect(countCharacters(line)).toMatchObject(census);
  });
});
