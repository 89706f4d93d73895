import { describe, expect, it } from 'vitest';
import {
  namesAmong,
  namesPattern,
  partNamed,
} from '../../../../../src/core/article/metadata/names-pattern.ts';

describe('names of a part of a page', () => {
  const headlines = namesAmong('headline|post title|sub ?titles?');
  const dates = namesAmong('date|post date');
  const numbered = namesPattern(/ fn \d+ /);

  it.each(['headline', 'article post-title', 'subtitle big', 'subTitles'])(
    'are among a list’s phrases: “%s”',
    (names) => {
      expect(headlines.test(partNamed(names))).toBe(true);
    },
  );

  it.each(['', 'headlines', 'post', 'title post', 'post big title'])(
    'are not, unless a phrase stands there as a whole: “%s”',
    (names) => {
      expect(headlines.test(partNamed(names))).toBe(false);
    },
  );

  it('may be among several lists', () => {
    expect(headlines.test(partNamed('post_title post-date'))).toBe(true);
    expect(dates.test(partNamed('post_title post-date'))).toBe(true);
    expect(dates.test(partNamed('post_title'))).toBe(false);
  });

  it('may be told by an expression', () => {
    expect(numbered.test(partNamed('note FN 12'))).toBe(true);
    expect(numbered.test(partNamed('fn'))).toBe(false);
  });
});

describe('what a part lacks or stands beside', () => {
  const promos = namesAmong('promos?|sidebar');

  it.each(['header--no-promo', 'page has-sidebar', 'layout_with_sidebar', 'without-promos'])(
    'is not what it is called: “%s”',
    (names) => {
      expect(promos.test(partNamed(names))).toBe(false);
    },
  );

  it.each(['casino-promo', 'promo', 'hash-sidebar'])('is where no such word is: “%s”', (names) => {
    expect(promos.test(partNamed(names))).toBe(true);
  });
});
