import { describe, expect, it } from 'vitest';
import { metadataOf } from '../story-page.ts';

const authorsBelow = (below: string) => metadataOf({ below }).authors;

const box = (name: string) =>
  `<aside class="author-meta"><div class="author-info"><a rel="author" href="/a/x">${name}</a> <span class="label">Autor</span></div></aside>`;

describe('the box of an author in a sidebar', () => {
  it('names who wrote the story where nothing else does', () => {
    expect(authorsBelow(box('Harald Bauer'))).toEqual(['Harald Bauer']);
    expect(authorsBelow(box('Harald Bauer').repeat(2))).toEqual(['Harald Bauer']);
  });

  it('names nobody where several boxes name several people', () => {
    expect(authorsBelow(box('Harald Bauer') + box('Ann Other'))).toEqual([]);
  });

  it.each([
    [
      'a list of other stories',
      '<aside class="popular"><a rel="author" href="/a/x">Jane Doe</a></aside>',
    ],
    [
      'another story’s card',
      '<aside class="author-box"><h3><a href="/b">The bridge reopens after works</a></h3><a rel="author" href="/a/x">Jane Doe</a></aside>',
    ],
    ['a profile', '<aside class="author-box"><a rel="author" href="/p">Profile</a></aside>'],
  ])('is not %s', (_, below) => {
    expect(authorsBelow(below)).toEqual([]);
  });
});
