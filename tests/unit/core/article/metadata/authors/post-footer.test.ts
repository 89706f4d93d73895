import { describe, expect, it } from 'vitest';
import { metadataOf } from '../story-page.ts';

const authors = (below: string, above = '') => metadataOf({ lang: 'de', below, above }).authors;

describe("an entry's own footer", () => {
  it.each([
    `<footer class="entry-meta">Veröffentlicht am 3. Mai 2026 von <span class="author vcard"><a rel="author" href="/author/mb">Mathilda</a></span></footer>`,
    `<div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">Mathilda</span></span> um 21:11</div>`,
  ])('names who wrote it: %s', (footer) => {
    expect(authors(footer)).toEqual(['Mathilda']);
  });

  it('goes behind a byline above the text', () => {
    const footer =
      '<footer class="entry-meta">von <a rel="author" href="/author/mb">Mathilda</a></footer>';
    expect(authors(footer, '<p>Von Jan Roe</p>')).toEqual(['Jan Roe']);
  });

  it('is not the foot of the site, nor a comment', () => {
    expect(authors('<footer><span class="fn">Mathilda</span></footer>')).toEqual([]);
    expect(
      authors('<div class="comments"><p class="entry-meta"><b class="fn">Mathilda</b></p></div>'),
    ).toEqual([]);
  });
});
