import { describe, expect, it } from 'vitest';
import { cleanTree, serialise, shapeFigures } from '../../../../../src/core/article/clean/index.ts';
import {
  pictureCandidates,
  referencesOfSet,
} from '../../../../../src/core/article/clean/pictures.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const BASE = 'https://paper.example/';

function candidates(html: string): readonly string[] {
  const image = parseHtml(`<p>${html}</p>`).querySelector('img');
  if (!image) throw new Error('the fragment has no image');
  return pictureCandidates(image);
}

function figures(html: string, resolvePicture?: (candidates: readonly string[]) => string | null) {
  const { document, body } = cleanTree(parseHtml(html), { base: BASE, resolvePicture });
  shapeFigures(document, body);
  return serialise(body);
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

describe('figures', () => {
  it('makes a figure of a picture alone, with the credit below as its caption', () => {
    const html =
      '<p align=center><img src="a.png" alt="" width="500" height="320"></p>' +
      '<p align=center><font color=blue>(Xinhua/Huang Jingwen)</font></p><p>Running text.</p>';
    expect(figures(html)).toBe(
      '<figure><img src="https://paper.example/a.png" alt="" width="500" height="320">' +
        '<figcaption>(Xinhua/Huang Jingwen)</figcaption></figure><p>Running text.</p>',
    );
  });

  it.each([
    'Leaders meet on Monday in Astana. (Photo by Li Xin/Xinhua)',
    'Foto: Anna Berg/dpa',
    '© Reuters',
    '（新华社记者黄敬文摄）',
    'Le port, lundi matin — AFP',
  ])('takes “%s” below a picture for its caption', (line) => {
    expect(figures(`<p><img src=a.png></p><p>${line}</p>`)).toContain(
      `<figcaption>${line}</figcaption>`,
    );
  });

  it('leaves running text below a picture where it is', () => {
    const html = figures(
      '<p><img src=a.png></p><p>The minister said (on Monday) that it would pass.</p>',
    );
    expect(html).not.toContain('figcaption');
  });

  it('keeps one caption of a figure, its parts on lines', () => {
    const html =
      '<figure><div><a href="/big"><picture><img src=a.png></picture></a></div><figcaption><span>Harbour</span><div>Photo: AP</div></figcaption></figure>';
    expect(figures(html)).toBe(
      '<figure><img src="https://paper.example/a.png" alt=""><figcaption><p>Harbour</p><p>Photo: AP</p></figcaption></figure>',
    );
  });

  it('drops spacers, pixels and icons', () => {
    const html =
      '<p>a<img src="http://stat.example/pixel.gif" width=1 height=1><img src=icon.png width=16></p>';
    expect(figures(html)).toBe('<p>a</p>');
  });

  it('lets the caller choose among the candidates, and takes only its own assets or web addresses', () => {
    const html = '<p><img src="./a_files/a.png"></p>';
    expect(figures(html, () => 'asset:0123abcd')).toContain('src="asset:0123abcd"');
    expect(figures(html, () => 'javascript:x()')).toContain(
      'src="https://paper.example/a_files/a.png"',
    );
    expect(figures(html, () => null)).toContain('src="https://paper.example/a_files/a.png"');
  });

  it('takes boxes below a picture that are named so for its caption', () => {
    const slide = (file: string) =>
      `<div class="slide"><img src=${file} width=800 height=500><p class="slide-caption">The quay in 1920.</p><div class="credit">City archive</div></div>`;
    expect(figures(slide('a.png') + slide('b.png'))).toBe(
      ['a.png', 'b.png']
        .map(
          (file) =>
            `<figure><img src="https://paper.example/${file}" alt="" width="800" height="500"><figcaption>The quay in 1920.<br>City archive</figcaption></figure>`,
        )
        .join(''),
    );
  });

  it('leaves a box of that name without a picture as a paragraph', () => {
    expect(figures('<div class="caption">The quay in 1920.</div>')).toBe(
      '<p>The quay in 1920.</p>',
    );
  });

  it('gives the figures of a gallery’s list alone', () => {
    const item = '<li><figure><img src=a.png><figcaption>One</figcaption></figure></li>';
    expect(figures(`<ul>${item}${item.replace('a.png', 'b.png')}</ul>`)).not.toContain('<ul>');
  });
});
