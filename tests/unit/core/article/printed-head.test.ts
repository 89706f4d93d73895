import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/core/article/index.ts';

const SUMMARY = 'The fish market on the north quay is whole again, and so is its trade.';
const PARAGRAPH =
  'The first boats came back to the harbour before dawn with their catch, and long queues formed at the stalls on the north quay.';

function articleOf(body: string) {
  const html = `<html lang="en"><head><title>Harbour reopens</title>
    <meta name="author" content="Jane Doe"><meta property="article:published_time" content="2025-06-17"></head>
    <body><article><h1>Harbour reopens</h1>${body}</article></body></html>`;
  const outcome = extractArticle({ kind: 'html', html }, { url: 'https://post.example/harbour' });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

describe('what is printed above the text', () => {
  it('stands in fields alone', () => {
    const article = articleOf(
      `<p class="standfirst">${SUMMARY}</p><p>By Jane Doe</p><p>17 June 2025</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`,
    );
    expect(article.standfirst).toBe(SUMMARY);
    expect(article.text).toBe([PARAGRAPH, PARAGRAPH].join('\n'));
  });

  it('is told of authors who are pictured', () => {
    const portrait = '<ul><li><img src="/doe.jpg" alt=""><h2>Jane Doe</h2></li></ul>';
    const article = articleOf(`${portrait}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`);
    expect(article.text).toBe([PARAGRAPH, PARAGRAPH].join('\n'));
  });

  it('is told below any number of pictures', () => {
    const pictures = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `<img src="/${name}.jpg">`);
    const article = articleOf(
      `<div>${pictures.join('</div><div>')}</div><p class="standfirst">${SUMMARY}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`,
    );
    expect(article.images).toHaveLength(6);
    expect(article.text).toBe([PARAGRAPH, PARAGRAPH].join('\n'));
  });

  it.each([
    '17 June 2025 | Text: Jane Doe | Photos: Ann Other',
    'Jane Doe — Updated: 17/06/2025 20:31 h.',
    '<b>By Jane Doe, LEEDS</b>',
  ])('is left out with the credits and hours beside it: %s', (line) => {
    const article = articleOf(`<div>${line}</div><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`);
    expect(article.text).toBe([PARAGRAPH, PARAGRAPH].join('\n'));
  });

  it('is the text of a brief that holds nothing else', () => {
    const article = articleOf(`<div itemprop="description"><p>${PARAGRAPH}</p></div>`);
    expect(article.text).toBe(PARAGRAPH);
    expect(article.standfirst).toBeNull();
  });

  it('is not the headline’s picture', () => {
    const article = articleOf(
      `<h2><img src="/headline.gif" alt="Harbour reopens" width="400" height="60"></h2><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`,
    );
    expect(article.images).toEqual([]);
  });
});
