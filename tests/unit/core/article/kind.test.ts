import { describe, expect, it } from 'vitest';
import { pageKind, signsOf } from '../../../../src/core/article/kind.ts';
import { gatherFacts } from '../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';

interface Page {
  readonly html: string;
  readonly url: string | null;
  readonly text: string;
  readonly isDated?: boolean;
  readonly isSigned?: boolean;
}

function kindOf({ html, url, text, isDated = false, isSigned = false }: Page) {
  return pageKind(signsOf(gatherFacts(parseHtml(html), url), { isDated, isSigned }), { text });
}

const PARAGRAPH =
  'The first boats came back to the harbour before dawn with their catch, and long queues formed at the stalls on the north quay.';
const STORY = Array.from({ length: 12 }, () => PARAGRAPH).join('\n');
const SHORT_STORY = Array.from(
  { length: 5 },
  () => 'The first boats came back to the harbour before dawn, and long queues formed.',
).join('\n');
const TEASERS = Array.from(
  { length: 14 },
  (_, index) =>
    `<div class="card"><h3><a href="/news/story-${index}">The council decides on another quay, part ${index}</a></h3><p>A short summary of it.</p></div>`,
).join('');
const TEASER_TEXT = Array.from({ length: 14 }, (_, index) =>
  [`The council decides on another quay, part ${index}`, 'A short summary of it.'].join('\n'),
).join('\n');
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

describe('an article', () => {
  it.each<[string, Page]>([
    [
      'with all that papers state',
      {
        html: `<html><head><meta property="og:type" content="article"></head><body><h1>Harbour reopens</h1>${paragraphs(STORY)}</body></html>`,
        url: 'https://post.example/news/harbour-reopens-after-long-works',
        text: STORY,
        isDated: true,
        isSigned: true,
      },
    ],
    [
      'without any statement',
      {
        html: `<html><body><h1>Harbour reopens</h1>${paragraphs(STORY)}</body></html>`,
        url: null,
        text: STORY,
      },
    ],
    [
      'of a site that states “website” everywhere, above many teasers',
      {
        html: `<html><head><meta property="og:type" content="website"></head><body><h1>Harbour reopens</h1>${paragraphs(STORY)}${TEASERS}</body></html>`,
        url: 'https://post.example/news/harbour-reopens-after-long-works',
        text: STORY,
        isDated: true,
      },
    ],
    [
      'of a few short paragraphs, dated',
      {
        html: `<html><body><h1>Harbour reopens</h1>${paragraphs(SHORT_STORY)}</body></html>`,
        url: null,
        text: SHORT_STORY,
        isDated: true,
      },
    ],
    [
      'that is short, dated and signed',
      {
        html: `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens"}</script></head><body><h1>Harbour reopens</h1><p>${PARAGRAPH}</p></body></html>`,
        url: 'https://post.example/a/1234567',
        text: PARAGRAPH,
        isDated: true,
        isSigned: true,
      },
    ],
    [
      'in Chinese',
      {
        html: `<html><body><h1>渔市重新开张</h1><p>${'渔船在黎明前带着第一批渔获回到港口，市民早早排起了长队。'.repeat(20)}</p></body></html>`,
        url: 'https://post.example/202506/t20250617_123.html',
        text: '渔船在黎明前带着第一批渔获回到港口，市民早早排起了长队。'.repeat(20),
        isDated: true,
      },
    ],
  ])('%s', (_, page) => {
    expect(kindOf(page)).toMatchObject({ kind: 'article' });
  });
});

describe('a page that is no article', () => {
  it.each<[string, Page]>([
    [
      'a home page',
      {
        html: `<html><head><meta property="og:type" content="website"></head><body class="home">${TEASERS}</body></html>`,
        url: 'https://post.example/',
        text: TEASER_TEXT,
      },
    ],
    [
      'a section',
      {
        html: `<html><body class="section-page"><h1>Economy</h1>${TEASERS}</body></html>`,
        url: 'https://post.example/economy',
        text: TEASER_TEXT,
      },
    ],
    [
      'the articles under a tag',
      {
        html: `<html><body class="archive tag"><h1>Harbours</h1>${TEASERS}</body></html>`,
        url: 'https://post.example/tag/harbours/',
        text: TEASER_TEXT,
      },
    ],
    [
      'a search result',
      {
        html: `<html><head><script type="application/ld+json">{"@type":"SearchResultsPage"}</script></head><body><h1>Results</h1>${TEASERS}</body></html>`,
        url: 'https://post.example/search?q=harbour',
        text: TEASER_TEXT,
      },
    ],
    [
      'an index of videos',
      {
        html: `<html><head><script type="application/ld+json">{"@type":"CollectionPage"}</script></head><body><h1>Videos</h1>${TEASERS}</body></html>`,
        url: 'https://post.example/videos/',
        text: TEASER_TEXT,
      },
    ],
    [
      'an author’s page',
      {
        html: `<html><head><meta property="og:type" content="profile"></head><body><h1>Anna Berg</h1><p>Reports on harbours.</p>${TEASERS}</body></html>`,
        url: 'https://post.example/authors/anna-berg',
        text: `Reports on harbours.\n${TEASER_TEXT}`,
      },
    ],
  ])('%s', (_, page) => {
    const found = kindOf(page);
    expect(found.kind).toBe('page');
    expect(found.confidence).toBeGreaterThan(0.6);
    expect(found.reasons.length).toBeGreaterThan(0);
  });

  it('says why', () => {
    const html = `<html><body class="home">${TEASERS}</body></html>`;
    const { reasons } = kindOf({ html, url: 'https://post.example/', text: TEASER_TEXT });
    expect(reasons[0]).toBe('has the address of a home page');
    expect(reasons).toContain('leads to many stories');
  });
});
