import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';
import { reveal } from '../../../../../src/core/article/reveal/index.ts';

function picturesIn(html: string): readonly string[] {
  const { body } = reveal(parseHtml(`<body><article>${html}</article>`));
  return [...(body?.querySelectorAll('img') ?? [])].map((image) => image.outerHTML);
}

const sourcesIn = (html: string): readonly string[] =>
  picturesIn(html).map((image) => /src="([^"]*)"/.exec(image)?.[1] ?? '');

const WAITING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('a page for browsers without scripts', () => {
  const STORY =
    `<h1>Fish market reopens</h1><p>${'The boats came back before dawn. '.repeat(5)}</p>`.repeat(
      12,
    );
  const headingsIn = (html: string) =>
    reveal(parseHtml(`<body>${html}`)).querySelectorAll('body > div > h1').length;

  it('is shown where there is little else', () => {
    expect(headingsIn(`<div><noscript>${STORY}</noscript></div><p>Loading…</p>`)).toBe(12);
  });

  it('stays hidden beside a story, and where it but asks for scripts', () => {
    const notice = '<h1>Please turn scripts on.</h1>';
    expect(
      headingsIn(
        `<div><noscript>${STORY}</noscript></div><p>${'The boats came back. '.repeat(9)}</p>`,
      ),
    ).toBe(0);
    expect(headingsIn(`<div><noscript>${notice}</noscript></div>`)).toBe(0);
  });
});

describe('pictures for browsers without scripts', () => {
  it.each([
    ['before it', `<img class="lazy" src="${WAITING}"><noscript><img src="quay.jpg"></noscript>`],
    ['after it', `<noscript><img src="quay.jpg"></noscript><img src="${WAITING}">`],
    [
      'in a frame of its own',
      `<div class="ratio"><img src="${WAITING}"></div>\n<noscript><img src="quay.jpg"></noscript>`,
    ],
    [
      'without an address',
      '<img class="lazyload" alt="The quay"><noscript><img src="quay.jpg"></noscript>',
    ],
    [
      'a file that only holds the place',
      '<img src="/static/placeholder.png"><noscript><img src="quay.jpg"></noscript>',
    ],
    [
      'a blurred preview',
      '<img class="lazyload blur-up" src="tiny/other.jpg"><noscript><img src="quay.jpg"></noscript>',
    ],
  ])('take the place of the one that waits: %s', (_where, html) => {
    expect(sourcesIn(html)).toEqual(['quay.jpg']);
  });

  it('keep what the one that waits says of the picture', () => {
    const html = `<img src="${WAITING}" alt="The quay" width="800"><noscript><img src="quay.jpg"></noscript>`;
    expect(picturesIn(html)).toEqual([
      expect.stringMatching(/alt="The quay".*width="800"|width="800".*alt="The quay"/),
    ]);
  });

  it.each([
    ['shown', '<img src="/800/quay.jpg"><noscript><img src="/1600/quay.jpg"></noscript>'],
    [
      'waiting in an attribute',
      `<img src="${WAITING}" data-src="/800/quay.jpg?w=800"><noscript><img src="/1600/quay.jpg"></noscript>`,
    ],
  ])('go where the same picture is there already: %s', (_where, html) => {
    expect(sourcesIn(html)).toHaveLength(1);
  });

  it('are shown where nothing waits for them', () => {
    expect(sourcesIn('<figure><noscript><img src="quay.jpg"></noscript></figure>')).toEqual([
      'quay.jpg',
    ]);
    expect(sourcesIn('<img src="a.jpg"><noscript><img src="quay.jpg"></noscript>')).toEqual([
      'a.jpg',
      'quay.jpg',
    ]);
  });

  it.each([
    '<noscript><img height="1" width="1" style="display:none" src="https://stat.example/tr?id=1"></noscript>',
    '<noscript><img src="https://stat.example/p?c1=2&c2=77"></noscript>',
    '<noscript><div><img src="https://stat.example/watch/1" style="position:absolute;display:none" alt=""></div></noscript>',
  ])('stay hidden where they but count readers', (html) => {
    const { body } = reveal(parseHtml(`<body><p>a</p>${html}`));
    expect(body?.querySelector('noscript')).not.toBeNull();
  });
});

describe('a page of AMP', () => {
  it('shows its pictures, each once', () => {
    expect(
      picturesIn(
        '<amp-img src="quay.jpg" srcset="big.jpg 1200w" alt="The quay" width="800" height="500" layout="responsive"><noscript><img src="quay.jpg"></noscript><amp-img placeholder src="tiny.jpg"></amp-img></amp-img>',
      ),
    ).toEqual([expect.stringContaining('alt="The quay"')]);
    expect(
      sourcesIn(
        '<amp-anim src="a.gif"><img class="i-amphtml-fill-content" src="a.gif"></amp-anim>',
      ),
    ).toEqual(['a.gif']);
  });

  it('keeps the pictures of a carousel with their captions', () => {
    const { body } = reveal(
      parseHtml(
        '<body><amp-carousel><figure><amp-img src="1.jpg"></amp-img><figcaption>One</figcaption></figure><figure><amp-img src="2.jpg"></amp-img><figcaption>Two</figcaption></figure></amp-carousel>',
      ),
    );
    expect(body?.querySelectorAll('figure > img')).toHaveLength(2);
  });

  it.each([
    '<amp-sidebar><ul><li>Home</ul></amp-sidebar>',
    '<amp-ad><div fallback>No advert</div></amp-ad>',
    '<amp-img src=a.jpg></amp-img><amp-consent><p>We value your privacy</p></amp-consent>',
    '<amp-ad></amp-ad><amp-video><div fallback><p>Your browser has no video.</p></div></amp-video>',
    '<section subscriptions-section="content-not-granted"><p>Subscribe to read on.</p></section>',
  ])('leaves out what is not the article: %#', (html) => {
    expect(reveal(parseHtml(`<body>${html}`)).body?.textContent?.trim()).toBe('');
  });

  it('keeps what is for subscribers', () => {
    const html = '<section subscriptions-section="content"><p>The quay closes.</p></section>';
    expect(reveal(parseHtml(`<body>${html}`)).body?.textContent).toBe('The quay closes.');
  });
});

describe('a page of frames', () => {
  it('shows what it says to browsers without them', () => {
    const page = (words: string) =>
      `<html><head><title>Quay</title></head><frameset cols="20%,80%"><frame src="nav.html"><noframes><body>${words}</body></noframes></frameset></html>`;
    expect(reveal(parseHtml(page('<p>The quay closes.</p>'))).body?.innerHTML).toBe(
      '<p>The quay closes.</p>',
    );
    expect(reveal(parseHtml(page(''))).querySelector('frameset')).not.toBeNull();
  });
});
