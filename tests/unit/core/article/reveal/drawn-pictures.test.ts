import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';
import { reveal } from '../../../../../src/core/article/reveal/index.ts';

function picturesIn(html: string): readonly string[] {
  const { body } = reveal(parseHtml(`<body><article>${html}</article>`));
  return [...(body?.querySelectorAll('img') ?? [])].map(
    (image) => `${image.getAttribute('src') ?? ''} ${image.getAttribute('alt') ?? ''}`,
  );
}

describe('pictures that a page shows otherwise than by img', () => {
  it.each([
    [
      'an object',
      '<object data="quay.png" type="image/png">The quay</object>',
      'quay.png The quay',
    ],
    [
      'an object with another inside for those who cannot see it',
      '<object data="quay.svg"><img src="small.png" alt="The quay"></object>',
      'quay.svg The quay',
    ],
    ['an embedded file', '<embed src="quay.jpg?w=3">', 'quay.jpg?w=3 '],
    [
      'the background of a figure',
      '<figure><div style="background-image: url(quay.png)"></div><figcaption>x</figcaption></figure>',
      'quay.png ',
    ],
    [
      'the background of a figure by a style sheet in the page',
      '<style>body { color: red } @media screen { .story .quay-picture { background: url("quay.png") } }</style><figure><div class="wide quay-picture"></div><figcaption>x</figcaption></figure>',
      'quay.png ',
    ],
    [
      'a background with quotation marks and a place',
      `<figure style="color: red; background: #fff url('a quay.png') center / cover"></figure>`,
      'a quay.png ',
    ],
    [
      'the picture that stands for a film',
      '<figure><video poster="quay.jpg" aria-label="The quay" src="film.mp4"></video><figcaption>x</figcaption></figure>',
      'quay.jpg The quay',
    ],
    [
      'the picture that stands for a film in the text',
      '<div><video poster="quay.jpg" controls><source src="film.mp4"></video></div>',
      'quay.jpg ',
    ],
    [
      'the picture in an object for those who cannot see it',
      '<object data="film.swf"><param name="a"><img src="quay.png" alt="The quay"></object>',
      'quay.png The quay',
    ],
    [
      'a picture that can be pressed',
      '<p><input type="image" src="quay.png" alt="The quay"></p>',
      'quay.png The quay',
    ],
    [
      'a drawing of nothing but a picture in a figure',
      '<figure><svg><title>The quay</title><defs></defs><image xlink:href="quay.png"/></svg></figure>',
      'quay.png The quay',
    ],
    [
      'a large one in the text',
      '<div><svg viewBox="0 0 640 400"><g><image href="quay.png"/></g></svg></div>',
      'quay.png ',
    ],
    [
      'an element that says it is a picture',
      '<div role="img" aria-label="The quay" style="background:url(&quot;quay.png&quot;)"></div>',
      'quay.png The quay',
    ],
  ])('are shown: %s', (_, html, picture) => {
    expect(picturesIn(html)).toEqual([picture]);
  });

  it.each([
    ['a document', '<object data="menu.pdf" type="application/pdf">The menu</object>'],
    ['a film', '<embed src="film.swf" type="application/x-shockwave-flash">'],
    ['the ground of a paragraph', '<p style="background:url(paper.png)">words</p>'],
    ['a film that leads to another page', '<a href="x"><video poster="quay.jpg"></video></a>'],
    [
      'what sends a form off',
      '<form>Search <input name="q"><p><input type="image" src="go.png"></p></form>',
    ],
    ['a sign', '<p><svg width="24" height="24"><image href="heart.png"/></svg></p>'],
    [
      'the ground of a chart',
      '<div><svg viewBox="0 0 640 400"><image href="a.png"/><path/></svg></div>',
    ],
    [
      'the sign of a caption',
      '<style>.cam{background:url(cam.png)}</style><figure><figcaption><i class="cam"></i>x</figcaption></figure>',
    ],
    ['a colour', '<figure><div style="background: red"></div></figure>'],
  ])('are not made of %s', (_, html) => {
    expect(picturesIn(html)).toEqual([]);
  });

  it('do not stand beside the picture of a figure', () => {
    const html = '<figure style="background:url(blur.png)"><img src="quay.png" alt="x"></figure>';
    expect(picturesIn(html)).toEqual(['quay.png x']);
  });
});
