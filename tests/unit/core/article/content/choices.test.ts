import { describe, expect, test } from 'vitest';
import { explainArticle } from '../../../../../src/core/article/index.ts';
import type { BlockChoice } from '../../../../../src/core/article/types.ts';

const SENTENCE =
  'The ferry left the quay at half past four, a quarter of an hour late, with the evening papers on board.';
const PAGE = `<!doctype html><html lang="en"><title>Ferry leaves late</title>
<body><nav><a href="/a">News</a> <a href="/b">Sport</a></nav>
<main><article><h1>Ferry leaves late</h1>
<p>${SENTENCE} One.</p><p>${SENTENCE} Two.</p><p>${SENTENCE} Three.</p>
<p class="newsletter-signup subscribe">Subscribe to our newsletter for more on the harbour.</p>
<p>${SENTENCE} Four.</p></article></main>
<footer><p>All rights reserved by the Quayside Courier.</p></footer></body></html>`;

const read = (choices: readonly BlockChoice[] = []) => {
  const explained = explainArticle({ kind: 'html', html: PAGE }, { choices });
  if (!explained.ok) throw new Error(explained.error.message);
  return explained.value;
};

describe('blocks that a person has chosen', () => {
  test('are put back where the extractor leaves them', () => {
    const left = read().blocks.find(({ text }) => text.startsWith('Subscribe'));
    expect(left?.kept).toBe(false);
    const { article, blocks } = read([{ text: left?.text ?? '', nth: 0, kept: true }]);
    expect(article.text).toContain('Subscribe to our newsletter');
    expect(blocks.find(({ text }) => text.startsWith('Subscribe'))).toMatchObject({
      kept: true,
      ground: 'person',
    });
  });

  test('are taken out where it keeps them, and nothing else is', () => {
    const second = read().blocks.find(({ text }) => text.endsWith('Two.'));
    const { article } = read([{ text: second?.text ?? '', nth: 0, kept: false }]);
    expect(article.text).not.toContain('Two.');
    expect(article.text).toContain('One.');
    expect(article.text).toContain('Three.');
  });

  test('are told apart by number where their words are the same, and ignored where they are gone', () => {
    const plain = read().article.text;
    const text = `${SENTENCE} Two.`;
    expect(read([{ text, nth: 1, kept: false }]).article.text).toBe(plain);
    expect(read([{ text: 'No such words', nth: 0, kept: true }]).article.text).toBe(plain);
  });
});
