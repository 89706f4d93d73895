import { describe, expect, it } from 'vitest';
import { pageKind, type BodyFacts } from '../../../../src/core/article/kind.ts';
import { gatherFacts } from '../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { newspaperPage, PROSE } from './content/page.ts';

const STORY: BodyFacts = { words: 320, linkDensity: 0.02, isSigned: true, isDated: true };
const TEASERS: BodyFacts = { words: 180, linkDensity: 0.25, isSigned: false, isDated: false };

const kindOf = (html: string, body: BodyFacts, url: string | null = null) =>
  pageKind(gatherFacts(parseHtml(html), url), body);

const [first = '', second = ''] = PROSE['en'] ?? [];

const teaser = (number: number) => `<div class="card">
  <h3><a href="/story-${number}">Harbour story number ${number} of this morning</a></h3><p>${first}</p></div>`;
const listPage = (head = '', bodyClass = '') =>
  `<html><head><title>World - The Post</title>${head}</head><body class="${bodyClass}"><h1>World</h1>
   <main>${Array.from({ length: 14 }, (_, index) => teaser(index)).join('')}</main></body></html>`;

describe('a story', () => {
  it.each(Object.keys(PROSE))('is an article by its text and arrangement alone: %s', (lang) => {
    expect(kindOf(newspaperPage(lang, {}), { ...STORY, isSigned: false }).kind).toBe('article');
  });

  it('is surer where the page states it', () => {
    const plain = newspaperPage('en', {});
    const stating = plain.replace(
      '</head>',
      '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay to close"}</script></head>',
    );
    const unstated = kindOf(plain, STORY);
    const stated = kindOf(stating, STORY);
    expect(stated.confidence).toBeGreaterThan(unstated.confidence);
    expect(stated.reasons).toContain('its structured data describe one article');
  });

  it('stays one with many other stories beside it', () => {
    const others = Array.from({ length: 14 }, (_, index) => teaser(index)).join('');
    const page = newspaperPage('en', { end: `<section class="more">${others}</section>` });
    expect(kindOf(page, STORY, 'https://post.example/2025/06/17/quay-to-close')).toMatchObject({
      kind: 'article',
    });
  });

  it('of three sentences is one where it has an address, a date and an author', () => {
    const page = `<html><body><h1>Quay to close</h1><p>${second}</p></body></html>`;
    const brief = { ...STORY, words: 70 };
    expect(kindOf(page, brief, 'https://post.example/news/quay-to-close-soon-9911').kind).toBe(
      'article',
    );
  });
});

describe('a page that is no article', () => {
  it('is a home page by its address', () => {
    const found = kindOf(listPage(), TEASERS, 'https://post.example/');
    expect(found.kind).toBe('page');
    expect(found.reasons[0]).toBe('its address is that of a home page');
    expect(found.confidence).toBeGreaterThan(0.9);
  });

  it('is a list of stories by its arrangement alone', () => {
    const found = kindOf(listPage(), TEASERS);
    expect(found.kind).toBe('page');
    expect(found.reasons).toContain('it has more linked headlines than paragraphs');
    expect(found.reasons).toContain('its paragraphs stand apart from each other');
  });

  it('is a list by its structured data, though they describe its stories', () => {
    const stories = Array.from(
      { length: 6 },
      (_, index) => `{"@type":"NewsArticle","name":"${index}"}`,
    );
    const data = `<script type="application/ld+json">{"@type":"CollectionPage","hasPart":[${stories.join()}]}</script>`;
    expect(kindOf(listPage(data), TEASERS).reasons).toContain(
      'its structured data describe many articles',
    );
  });

  it('is a list by the names that its content system gives it', () => {
    const found = kindOf(listPage('', 'archive category category-world'), TEASERS);
    expect(found.reasons).toContain('its markup is named for a list');
  });

  it('is the results of a search', () => {
    const results = `<html><body><form><input type="search" value="harbour"></form><ol>${Array.from(
      { length: 10 },
      (_, index) => `<li><h2><a href="/${index}">Result about the harbour ${index}</a></h2></li>`,
    ).join('')}</ol></body></html>`;
    const found = kindOf(
      results,
      { ...TEASERS, words: 60, linkDensity: 0.9 },
      'https://post.example/search?q=harbour',
    );
    expect(found).toMatchObject({ kind: 'page' });
    expect(found.reasons[0]).toBe('its address is that of a search');
  });

  it('is one that holds hardly any text', () => {
    const page = '<html><body><p>Please enable JavaScript.</p></body></html>';
    const body = { words: 3, linkDensity: 0, isSigned: false, isDated: false };
    expect(kindOf(page, body).kind).toBe('page');
  });
});

it('gives only reasons for what was decided', () => {
  const { reasons } = kindOf(listPage(), TEASERS, 'https://post.example/');
  expect(reasons).not.toContain('it holds a text');
});
