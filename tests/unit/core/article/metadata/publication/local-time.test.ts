import { describe, expect, it } from 'vitest';
import { linked, meta, publishedOf } from './publication-of.ts';

describe('a moment that is stated in UTC', () => {
  it('takes its day along where that is stated alone', () => {
    const head = `${utc('2024-10-09T21:42:10Z')}${meta('site:publishDate', '2024-10-09')}`;
    expect(publishedOf({ head, lang: 'fa', url: 'https://www.khabar.ir/news/1' })).toBe(
      '2024-10-10T01:12:10+03:30',
    );
  });

  const utc = (published: string, more = ''): string =>
    linked(`{"@type":"NewsArticle","datePublished":"${published}"${more}}`);

  it.each([
    ['de', 'https://www.post.de/a/harbour', '2025-06-16T22:00:00Z', '2025-06-17T00:00:00+02:00'],
    ['ko', 'https://www.post.co.kr/a/1', '2025-06-16T22:30:00Z', '2025-06-17T07:30:00+09:00'],
    [
      'hi',
      'https://www.post.in/a/harbour',
      '2025-06-16T20:30:00.000Z',
      '2025-06-17T02:00:00+05:30',
    ],
  ])(
    'is on the clock of the paper’s country (%s) where nothing is printed',
    (lang, url, stated, there) => {
      expect(publishedOf({ head: utc(stated), lang, url })).toBe(there);
    },
  );

  it('is on the clock by which the page states another moment', () => {
    const changed = ',"dateModified":"2025-06-17T09:00:00+09:00"';
    expect(publishedOf({ head: utc('2025-06-16T22:30:00Z', changed) })).toBe(
      '2025-06-17T07:30:00+09:00',
    );
    const again = meta('article:published_time', '2025-06-17T00:30:00+02:00');
    expect(publishedOf({ head: utc('2025-06-16T22:30:00Z') + again })).toBe(
      '2025-06-17T00:30:00+02:00',
    );
  });

  it('is not on the clock of whoever asked for the page', () => {
    const head =
      utc('2025-02-28T23:45:00Z') + meta('article:published_time', '2025-02-28T23:45:00Z');
    for (const url of ['https://post.co.uk/a', 'https://post.example/a']) {
      const below = '<p>First published on Sat 1 Mar 2025 00.45 CET</p>';
      const published = publishedOf({ head, below, lang: 'en', url });
      expect(published?.slice(0, 10)).toBe('2025-02-28');
    }
  });

  it('stays on the day that is printed or that its address has', () => {
    const page = { head: utc('2025-06-16T22:30:00Z'), lang: 'de' };
    expect(publishedOf({ ...page, below: '<p class="date">16.06.2025</p>' })?.slice(0, 10)).toBe(
      '2025-06-16',
    );
    expect(publishedOf({ ...page, url: 'https://post.de/2025/06/16/harbour' })?.slice(0, 10)).toBe(
      '2025-06-16',
    );
  });
});
