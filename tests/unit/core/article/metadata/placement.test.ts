import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const metadata = (html: string, url = 'https://www.daily-post.example/politik/harbour.html') =>
  readMetadata(gatherFacts(parseHtml(html), url));

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the canonical address', () => {
  const CANONICAL = 'https://www.daily-post.example/politik/harbour';
  it.each([
    '<link rel="canonical" href="/politik/harbour">',
    `<link rel="shortlink canonical" href="${CANONICAL}">`,
    `<meta property="og:url" content="${CANONICAL}">`,
    linked(`{"@type":"NewsArticle","mainEntityOfPage":{"@id":"${CANONICAL}"}}`),
    linked(`{"@type":"NewsArticle","mainEntityOfPage":"${CANONICAL}"}`),
  ])('is read from %s', (html) => {
    expect(metadata(html).canonicalUrl).toBe(CANONICAL);
  });

  it('is no script and no mail', () => {
    expect(metadata('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl).toBeNull();
    expect(metadata('<link rel="canonical" href="mailto:a@b.example">').canonicalUrl).toBeNull();
  });
});

describe('keywords', () => {
  it('are gathered from every part, each once', () => {
    expect(
      metadata(
        `${linked('{"@type":"NewsArticle","keywords":["Häfen","Fisch"]}')}<meta property="article:tag" content="fisch"><meta name="keywords" content="Markt；渔市、港口">`,
      ).keywords,
    ).toEqual(['Häfen', 'Fisch', 'Markt', '渔市', '港口']);
  });
});
