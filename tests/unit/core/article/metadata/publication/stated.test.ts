import { describe, expect, it } from 'vitest';
import { linked, meta, publicationOf, publishedOf } from './publication-of.ts';

describe('a change at the very moment of publication', () => {
  it('is told on the same clock', () => {
    const head = linked(
      '{"@type":"NewsArticle","datePublished":"2024-03-08T18:00:00Z","dateModified":"2024-03-08T18:00:00Z"}',
    );
    expect(publicationOf({ head, below: '<time>9 March 2024, 5.00am</time>' })).toEqual({
      published: '2024-03-09T05:00:00+11:00',
      modified: '2024-03-09T05:00:00+11:00',
    });
  });
});

describe('a change at the very moment of publication beside a later one', () => {
  it('is none', () => {
    const head =
      linked(
        '{"@type":"NewsArticle","datePublished":"2019-11-20T02:59:46Z","dateModified":"2019-11-20T02:59:46Z"}',
      ) + meta('article:modified_time', '2019-11-20T04:16:55Z');
    expect(publicationOf({ head }).modified).toBe('2019-11-20T04:16:55Z');
  });
});

describe('dates that a page states', () => {
  it.each([
    ['JSON-LD', linked('{"@type":"NewsArticle","datePublished":"2025-06-17T10:30:00+02:00"}')],
    [
      'a graph',
      linked('{"@graph":[{"@type":"NewsArticle","datePublished":"2025-06-17T10:30+02:00"}]}'),
    ],
    ['a list', linked('[{"@type":["Article"],"datePublished":["2025-06-17T10:30:00+02:00"]}]')],
    [
      'a typed value',
      linked('{"@type":"Article","datePublished":{"@value":"2025-06-17T10:30:00+0200"}}'),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2025-06-17T10:30:00+02:00">'],
    ['Parse.ly', meta('parsely-pub-date', '2025-06-17T10:30:00+02:00')],
    ['Dublin Core', meta('DC.date.issued', '2025-06-17T10:30:00+02:00')],
    ['Sailthru', meta('sailthru.date', 'Tue, 17 Jun 2025 10:30:00 +0200')],
    ['a publisher’s own name', meta('publish-date', '2025-06-17 10:30:00 GMT+2')],
    ['microdata', '<meta itemprop="datePublished" content="2025-06-17T10:30:00+02:00">'],
  ])('in %s', (_, head) => {
    expect(publishedOf({ head })).toBe('2025-06-17T10:30:00+02:00');
  });

  it.each([
    [
      'seconds since 1970',
      linked('{"@type":"NewsArticle","datePublished":1750149000}'),
      '2025-06-17T08:30:00Z',
    ],
    ['digits alone', meta('pubdate', '20250617'), '2025-06-17'],
    ['a bare date', meta('citation_publication_date', '2025/06/17'), '2025-06-17'],
  ])('as %s', (_, head, expected) => {
    expect(publishedOf({ head })).toBe(expected);
  });

  it('gives the day of change too', () => {
    const head =
      '<meta property="article:published_time" content="2025-06-17T10:30:00Z">' +
      '<meta property="article:modified_time" content="2025-06-18T08:00:00Z">';
    expect(publicationOf({ head })).toEqual({
      published: '2025-06-17T10:30:00Z',
      modified: '2025-06-18T08:00:00Z',
    });
  });

  it('passes over moments that say nothing', () => {
    const head = '<meta property="article:published_time" content="1970-01-01T01:00:00+01:00">';
    expect(publishedOf({ head })).toBeNull();
    expect(publishedOf({ head, below: '<p>17 June 2025</p>' })).toBe('2025-06-17');
  });

  it.each(['expires', 'article:expiration_time', 'event_start_date', 'copyright-date'])(
    'does not take %s for it',
    (name) => {
      expect(publishedOf({ head: meta(name, '2025-06-17') })).toBeNull();
    },
  );

  it('does not take a day in the future', () => {
    expect(publishedOf({ head: meta('pubdate', '2026-03-01') })).toBeNull();
  });
});
