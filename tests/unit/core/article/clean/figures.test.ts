import { describe, expect, it } from 'vitest';
import { cleanTree, serialise, shapeFigures } from '../../../../../src/core/article/clean/index.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const BASE = 'https://paper.example/';

function figures(html: string, resolvePicture?: (candidates: readonly string[]) => string | null) {
  const { document, body } = cleanTree(parseHtml(html), { base: BASE, resolvePicture });
  shapeFigures(document, body);
  return serialise(body);
}

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

  it.each([
    ['smaller than a picture is', '<img src="dawn.jpg" width="32" height="400">'],
    ['called a decoration, without a text', '<img src="dawn.jpg" role="presentation">'],
  ])('drops what is %s', (_what, image) => {
    expect(figures(`<p>a${image}</p>`)).toBe('<p>a</p>');
  });

  it('keeps what is called a decoration, with a text', () => {
    expect(figures('<p><img src="dawn.jpg" role="presentation" alt="The quay"></p>')).toContain(
      'dawn.jpg',
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

  it.each([
    [
      'before a line break, out of its paragraph',
      '<p><img src="a.jpg"><br><br>The quay is shut.</p>',
      '<figure><img src="https://paper.example/a.jpg" alt=""></figure><p>The quay is shut.</p>',
    ],
    [
      'of several before a line break',
      '<p><img src="a.jpg"><img src="b.jpg"><br>The quay is shut.</p>',
      '<figure><img src="https://paper.example/a.jpg" alt=""><img src="https://paper.example/b.jpg" alt=""></figure><p>The quay is shut.</p>',
    ],
  ])('takes a picture %s', (_what, html, expected) => {
    expect(figures(html)).toBe(expected);
  });

  it.each([
    ['words follow it at once', '<p><img src="https://paper.example/a.jpg" alt="">The quay.</p>'],
    [
      'words stand before it',
      '<p>The quay<img src="https://paper.example/a.jpg" alt=""><br>is shut.</p>',
    ],
  ])('leaves a picture in its paragraph where %s', (_what, html) => {
    expect(figures(html)).toBe(html);
  });

  it('counts a picture once that stands in its figure twice', () => {
    expect(figures('<figure><img src="a.jpg"><div><img src="a.jpg"></div></figure>')).toBe(
      '<figure><img src="https://paper.example/a.jpg" alt=""></figure>',
    );
  });

  it.each([
    [
      'a quotation',
      '<figure><blockquote><p>We will queue.</p></blockquote><figcaption>Mary Doyle</figcaption></figure>',
      '<blockquote><p>We will queue.</p></blockquote><p>Mary Doyle</p>',
    ],
    ['words alone', '<figure><p>The quay is shut.</p></figure>', '<p>The quay is shut.</p>'],
  ])('is none around %s', (_what, html, expected) => {
    expect(figures(html)).toBe(expected);
  });

  it('takes one line below a picture for its caption, not two', () => {
    expect(
      figures('<figure><img src="a.jpg"></figure><p>Photo: Jane Roe</p><p>Photo: John Roe</p>'),
    ).toBe(
      '<figure><img src="https://paper.example/a.jpg" alt=""><figcaption>Photo: Jane Roe</figcaption></figure><p>Photo: John Roe</p>',
    );
  });

  it.each([
    ['a heading', '<h2>Photo: Jane Roe</h2>'],
    [
      'a line with a picture of its own',
      '<p><img src="https://paper.example/b.jpg" alt="">Photo: Jane Roe</p>',
    ],
  ])('takes no caption from %s', (_what, below) => {
    expect(figures(`<figure><img src="a.jpg"></figure>${below}`)).toBe(
      `<figure><img src="https://paper.example/a.jpg" alt=""></figure>${below}`,
    );
  });

  it('leaves a list in which not all is figures', () => {
    const html =
      '<ul><li>One</li><li><figure><img src="https://paper.example/a.jpg" alt=""></figure></li></ul>';
    expect(figures(html)).toBe(html);
  });
});
