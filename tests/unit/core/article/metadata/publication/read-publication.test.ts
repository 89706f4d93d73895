import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../../../../src/core/article/metadata/page-facts.ts';
import { readPublication } from '../../../../../../src/core/article/metadata/publication/index.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';
import { NOW, PROSE, TITLE, meta, publishedOf } from './publication-of.ts';

describe('dates that are not the article’s', () => {
  const dated = (day: string) =>
    `<li><a href="/x">Another story of the day</a> <span>${day}</span></li>`;
  const teasers = ['1 May 2025', '2 May 2025', '3 May 2025'].map(dated).join('');

  it.each([
    ['comments', { after: '<section class="comments"><p>Anna, 19 June 2025</p></section>' }],
    ['related stories', { after: `<aside class="related"><ul>${teasers}</ul></aside>` }],
    [
      'what a footnote cites',
      { after: '<ol class="footnotes"><li>Roe, Harbours, 17 June 2025.</li></ol>' },
    ],
    ['what a note cites', { after: '<p>[1] Roe, Harbours, 17 June 2025</p>' }],
    ['a copyright line', { after: '<footer>© 17 June 2025 The Daily Post</footer>' }],
    [
      'an event in the text',
      { below: `<p>${'The fair opens in town on 3 March 2025 and lasts. '.repeat(5)}</p>` },
    ],
    [
      'the page’s clock',
      { above: `<header><div>Tuesday, 17 June 2025</div></header>${'<p>Menu</p>'.repeat(12)}` },
    ],
  ])('%s', (_, page) => {
    expect(publishedOf(page)).toBeNull();
  });

  it('leaves the page’s clock aside for the date at the headline', () => {
    const above = `<div class="date">Thursday, 1 January 2026</div>${'<p>Menu</p>'.repeat(12)}`;
    expect(publishedOf({ above, below: '<p class="meta">17 June 2025</p>' })).toBe('2025-06-17');
  });
});

describe('agreement', () => {
  it.each([
    ['/2025/06/17/harbour', '2025-06-17'],
    ['/news/2025-06-17/harbour', '2025-06-17'],
    ['/202506/t20250617_1234.html', '2025-06-17'],
    ['/2025-06/17/content_1.htm', '2025-06-17'],
    ['/politics/2025/jun/17/harbour', '2025-06-17'],
    ['/news/17062025-harbour', '2025-06-17'],
    ['/news/harbour-1234567', null],
  ])('the address %s alone gives %s', (path, expected) => {
    expect(publishedOf({ url: `https://post.example${path}` })).toBe(expected);
  });

  it('the address decides between two readings of the same numbers', () => {
    const below = '<p>10/11/2025</p>';
    expect(publishedOf({ below, lang: 'fr' })).toBe('2025-11-10');
    expect(publishedOf({ below, lang: 'fr', url: 'https://post.example/2025/10/11/a' })).toBe(
      '2025-10-11',
    );
  });

  it('the address outweighs a book’s date in the text', () => {
    const below = '<p>Released: 2 February 2021</p>';
    const above = '<p>17 June 2025</p>';
    expect(publishedOf({ above, below, url: 'https://post.example/2025/06/review' })).toBe(
      '2025-06-17',
    );
  });

  it('a change shown as publication gives way to the stated day', () => {
    const head =
      '<meta property="article:published_time" content="2025-06-17T10:30:00Z">' +
      '<meta property="article:modified_time" content="2025-08-01T10:30:00Z">';
    const below = '<time itemprop="datePublished" datetime="2025-08-01">1 August 2025</time>';
    expect(publishedOf({ head, below })?.slice(0, 10)).toBe('2025-06-17');
  });

  it('tells a moment on the paper’s own clock', () => {
    const head = meta('pubdate', '2025-06-16T22:30:00Z');
    expect(publishedOf({ head, below: '<p>17 June 2025, 00:30</p>' })).toBe(
      '2025-06-17T00:30:00+02:00',
    );
    expect(publishedOf({ head, url: 'https://post.example.de/2025/06/17/a' })).toBe(
      '2025-06-17T00:30:00+02:00',
    );
  });

  it('keeps only the printed day where that clock cannot be told', () => {
    const head = meta('pubdate', '2025-06-18T03:30:00Z');
    expect(publishedOf({ head, url: 'https://post.example.com/2025/06/17/a' })).toBe('2025-06-17');
  });

  it('says where a date was read and how sure it is', () => {
    const html = `<html><head>${meta('pubdate', '2025-06-17')}</head><body><h1>${TITLE}</h1><p>17 June 2025</p>${PROSE}</body></html>`;
    const { published } = readPublication(gatherFacts(parseHtml(html), null), TITLE, NOW);
    expect(published?.evidence.confidence).toBeGreaterThan(0.85);
    expect(published?.evidence.found).toContain('2025');
  });
});

describe('dates that are not the article’s', () => {
  it.each([
    ['the page’s clock', { above: '<div class="today">Friday, 17 June 2025</div>' }],
    [
      'those in a short list of other stories',
      {
        after:
          '<ul class="latest"><li><a href="/a">A</a> <time datetime="2025-06-16">16 June</time></li><li><a href="/b">B</a> <time datetime="2025-06-15">15 June</time></li></ul>',
      },
    ],
    ['a book’s', { below: '<p><b>Erscheinungsdatum:</b> 17.06.2025</p>' }],
  ])('%s', (_whose, page) => {
    expect(publishedOf(page)).toBeNull();
  });
});
