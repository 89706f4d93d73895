import { describe, expect, it } from 'vitest';
import { namesAmong } from '../../../../../src/core/article/metadata/names-pattern.ts';

describe('names of a part of a page', () => {
  const headlines = namesAmong('headline|post title|sub ?titles?');
  const dates = namesAmong('date|post date');

  it.each([' headline ', ' article post title ', ' subtitle big ', ' sub titles '])(
    'are among a list’s phrases: “%s”',
    (names) => {
      expect(headlines.test(names)).toBe(true);
    },
  );

  it.each(['', ' headlines ', ' post ', ' title post ', ' post big title '])(
    'are not, unless a phrase stands there as a whole: “%s”',
    (names) => {
      expect(headlines.test(names)).toBe(false);
    },
  );

  it('may be among several lists', () => {
    expect(headlines.test(' post title post date ')).toBe(true);
    expect(dates.test(' post title post date ')).toBe(true);
    expect(dates.test(' post title ')).toBe(false);
  });
});
