import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../src/core/article/index.ts';

const PARAGRAPH =
  '<p>The first boats came back to the harbour before dawn with their catch, and long queues formed at the stalls on the north quay.</p>';

function imagesOf(body: string) {
  const html = `<html lang="en"><head><title>Harbour reopens</title></head><body>
    <nav><a href="/"><img src="/nav.jpg" alt="">Home</a></nav>
    <article><h1>Harbour reopens</h1>${body}</article>
    <div class="related"><h3>More stories</h3>
      <div class="card"><a href="/a"><img src="/card.jpg" alt="">A bridge for the old town</a></div>
      <div class="card"><a href="/b"><img src="/card.jpg" alt="">A tunnel for the new town</a></div>
    </div><footer>© The Daily Post</footer></body></html>`;
  const outcome = extractArticle({ kind: 'html', html }, { url: 'https://post.example/harbour' });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.images;
}

const picturesOf = (body: string): readonly string[] =>
  imagesOf(body).map(({ src }) => new URL(src).pathname);

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

  it('stay with what a box that is named a caption says of them', () => {
    const box =
      '<div class="wp-caption"><img src="/quay.jpg"><p class="wp-caption-text">The quay at dawn, before the boats are back.</p></div>';
    const [image] = imagesOf(`${PARAGRAPH}${PARAGRAPH}${box}${PARAGRAPH}`);
    expect(image?.src).toContain('/quay.jpg');
    expect(image?.caption).toBe('The quay at dawn, before the boats are back.');
  });

  it('stay with the credit and the caption below them', () => {
    const box =
      '<div><div><img src="/quay.jpg"><div class="field-copyright">© Jane Roe</div></div><div class="image-text"><p>The quay at dawn.</p></div></div>';
    const [image] = imagesOf(`${PARAGRAPH}${PARAGRAPH}${box}${PARAGRAPH}`);
    expect(image?.caption).toBe('© Jane Roe The quay at dawn.');
  });

  it('stay where what is said of them is told by its place alone', () => {
    const lead =
      '<div class="lead-photo"><img src="/lead.jpg"><div><div>Jane Roe, Harbour Press</div></div></div>';
    const images = imagesOf(`${lead}${PARAGRAPH}${PARAGRAPH}${PARAGRAPH}`);
    expect(images.map(({ src, caption }) => [new URL(src).pathname, caption])).toEqual([
      ['/lead.jpg', null],
    ]);
  });

  it('are not those in the place of a post that asks for consent', () => {
    const gate =
      '<div class="embed"><img src="/thumb.jpg"><div class="embed-caption"><p>To load the post you accept the cookies of its network.</p></div></div>';
    expect(picturesOf(`${PARAGRAPH}${PARAGRAPH}${gate}${PARAGRAPH}`)).toEqual([]);
  });

  it('are not those of a teaser between paragraphs', () => {
    const teaser =
      '<div class="teaser"><a href="/c"><img src="/teaser.jpg"><h4>A new bridge for the old town</h4></a></div>';
    expect(picturesOf(`${PARAGRAPH}${PARAGRAPH}${teaser}${PARAGRAPH}`)).toEqual([]);
  });

  it('of a gallery bear their own captions, and the last not the foot of the page', () => {
    const slide = (name: string, caption: string) =>
      `<div class="slide"><img src="/${name}.jpg" width="900" height="600">${caption}</div>`;
    const caption = '<p class="caption">The quay at dawn (Photo: J. Roe)</p>';
    const gallery = `<div class="gallery">${slide('a', caption)}${slide('b', '')}${slide('c', '')}</div>`;
    const images = imagesOf(`${PARAGRAPH}${PARAGRAPH}${gallery}`);
    expect(images.map((image) => image.caption)).toEqual([
      'The quay at dawn (Photo: J. Roe)',
      null,
      null,
    ]);
  });
});
