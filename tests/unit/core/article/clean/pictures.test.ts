import { describe, expect, it } from 'vitest';
import {
  pictureCandidates,
  referencesOfSet,
} from '../../../../../src/core/article/clean/pictures.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

function candidates(html: string): readonly string[] {
  const image = parseHtml(`<p>${html}</p>`).querySelector('img');
  if (!image) throw new Error('the fragment has no image');
  return pictureCandidates(image);
}

describe('the references of a picture', () => {
  it('takes src as it is written', () => {
    expect(candidates('<img src="./story_fichiers/a.png">')).toEqual(['./story_fichiers/a.png']);
  });

  it.each([
    ['data-src', '<img src="data:image/gif;base64,R0lGOD" data-src="/big.jpg">'],
    ['data-original', '<img src="/img/spacer.gif" data-original="/big.jpg">'],
    ['data-lazy-src', '<img src="/static/placeholder.png" data-lazy-src="/big.jpg">'],
    ['data-srcset', '<img data-srcset="/small.jpg 320w, /big.jpg 1200w">'],
  ])('finds what lazy loading hides in %s', (_attribute, html) => {
    expect(candidates(html)[0]).toBe('/big.jpg');
  });

  it.each([
    ['words', '<img data-src="the quay at dawn.jpg" src="/a.jpg">', ['/a.jpg']],
    ['a state', '<img data-lazy="true" src="/a.jpg">', ['/a.jpg']],
    ['nothing', '<img data-src="" src="/a.jpg">', ['/a.jpg']],
  ])('takes none from an attribute that holds %s', (_what, html, expected) => {
    expect(candidates(html)).toEqual(expected);
  });

  it('takes a placeholder last, and a picture in the page itself as it is', () => {
    expect(candidates('<img src="/img/spacer.gif" srcset="/a.jpg">')).toEqual([
      '/a.jpg',
      '/img/spacer.gif',
    ]);
    const inline = `data:image/png;base64,${'iVBOR'.repeat(500)}`;
    expect(candidates(`<img data-src="${inline}">`)).toEqual([inline]);
    expect(candidates(`<img src="${inline}" srcset="/a.jpg">`)).toEqual([inline, '/a.jpg']);
  });

  it('reads the sources of a picture element', () => {
    const html =
      '<picture><source srcset="/wide.webp 2x, /one.webp 1x"><img src="/plain.jpg"></picture>';
    expect(candidates(html)).toEqual(['/plain.jpg', '/wide.webp', '/one.webp']);
  });

  it('orders a srcset by size, and keeps commas within addresses', () => {
    expect(referencesOfSet('/a,w_300.jpg 300w, /b.jpg 900w,/c.jpg 600w')).toEqual([
      '/b.jpg',
      '/c.jpg',
      '/a,w_300.jpg',
    ]);
  });

  it('finds nothing in a srcset of a million commas', () => {
    expect(referencesOfSet(','.repeat(1_000_000))).toEqual([]);
  });
});
