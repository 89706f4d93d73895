import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../src/core/article/index.ts';

const PARAGRAPH =
  '<p>The first boats came back to the harbour before dawn with their catch, and long queues formed at the stalls on the north quay.</p>';

function picturesOf(body: string): readonly string[] {
  const html = `<html lang="en"><head><title>Harbour reopens</title></head><body>
    <nav><a href="/"><img src="/nav.jpg" alt="">Home</a></nav>
    <article><h1>Harbour reopens</h1>${body}</article>
    <div class="related"><h3>More stories</h3>
      <div class="card"><a href="/a"><img src="/card.jpg" alt="">A bridge for the old town</a></div>
      <div class="card"><a href="/b"><img src="/card.jpg" alt="">A tunnel for the new town</a></div>
    </div></body></html>`;
  const outcome = extractArticle({ kind: 'html', html }, { url: 'https://post.example/harbour' });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.images.map(({ src }) => new URL(src).pathname);
}

describe('the pictures of an article', () => {
  it('are those among its paragraphs', () => {
    expect(picturesOf(`${PARAGRAPH}${PARAGRAPH}<img src="/quay.jpg">${PARAGRAPH}`)).toEqual([
      '/quay.jpg',
    ]);
  });

  it('stay beside a line that leads elsewhere', () => {
    const pointer = '<p>Read also: <a href="/c">A new bridge for the old town</a></p>';
    expect(
      picturesOf(`${PARAGRAPH}<img src="/quay.jpg">${pointer}${PARAGRAPH}${PARAGRAPH}`),
    ).toEqual(['/quay.jpg']);
  });

  it('are also the one above the text', () => {
    const lead =
      '<figure><img src="/lead.jpg"><figcaption>The quay (Photo: J. Roe)</figcaption></figure>';
    expect(picturesOf(`${lead}${PARAGRAPH}${PARAGRAPH}${PARAGRAPH}`)).toEqual(['/lead.jpg']);
  });

  it('are not those of a teaser between paragraphs', () => {
    const teaser =
      '<div class="teaser"><a href="/c"><img src="/teaser.jpg"><h4>A new bridge for the old town</h4></a></div>';
    expect(picturesOf(`${PARAGRAPH}${PARAGRAPH}${teaser}${PARAGRAPH}`)).toEqual([]);
  });
});
