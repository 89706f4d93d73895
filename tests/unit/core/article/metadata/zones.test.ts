import { describe, expect, it } from 'vitest';
import { walkPage } from '../../../../../src/core/article/metadata/page-walk.ts';
import { proseBefore, zonesOf } from '../../../../../src/core/article/metadata/zones.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const LATIN =
  'The harbour board met for the third time on Monday and heard eleven speakers before it put off a vote on the quay until May.';
const JAPANESE =
  '港湾委員会は十日、三度目の会合を開き、十一人の意見を聞いたうえで、岸壁の採決を五月まで延期した。';

describe('the zone of a part of a page', () => {
  it.each([
    ['<nav><p id="x">News</p></nav>', 'furniture'],
    ['<aside><p id="x">A bridge reopens</p></aside>', 'related'],
    ['<div class="most-read"><p id="x">A bridge reopens</p></div>', 'related'],
    ['<figure><figcaption id="x">The quay</figcaption></figure>', 'picture'],
    ['<ol class="comment-list"><li id="x">Well said</li></ol>', 'comments'],
    ['<div class="newsletter-box"><p id="x">The day at noon</p></div>', 'furniture'],
    ['<div class="content"><p id="x">By Jane Roe</p></div>', 'story'],
  ])('is told by names around it: %s', (markup, zone) => {
    expect(zoneIn(`<p>${LATIN}</p>${markup}`)).toBe(zone);
  });

  it.each([LATIN, JAPANESE])(
    'is the story where most running text is, whatever its name: %s',
    (prose) => {
      const paragraphs = `<p>${prose}</p>`.repeat(3);
      expect(zoneIn(`<div class="widget"><p id="x">By Jane Roe</p>${paragraphs}</div>`)).toBe(
        'story',
      );
    },
  );

  describe('on a page that a builder made, where each part is a widget', () => {
    const widget = (kind: string, inner: string): string =>
      `<div class="builder-widget builder-widget-${kind}">${inner}</div>`;
    const text = widget('text', `<p>${LATIN}</p>`.repeat(2)) + widget('text', `<p>${LATIN}</p>`);

    it('is not told by that word', () => {
      expect(zoneIn(widget('post-info', '<span id="x">By Jane Roe</span>') + text)).toBe('story');
    });

    it('is told by others', () => {
      const popular = widget('popular', '<p id="x">A bridge reopens</p>');
      expect(zoneIn(text + popular)).toBe('related');
    });

    it('is told by headings that lead to other stories', () => {
      const card = '<h3><a href="/bridge">A bridge reopens</a></h3><p id="x">12 March</p>';
      expect(zoneIn(text + widget('posts', card.repeat(2)))).toBe('related');
    });
  });

  it('is not told by another word that every part is called', () => {
    const promo = (inner: string): string => `<div class="promo">${inner}</div>`;
    const text = promo(`<p>${LATIN}</p>`).repeat(3);
    expect(zoneIn(promo('<p id="x">By Jane Roe</p>') + text)).toBe('story');
    const beside = promo('<p id="x">A bridge reopens</p>');
    expect(zoneIn(`<div>${`<p>${LATIN}</p>`.repeat(3)}</div>${beside}`)).toBe('related');
  });

  it('is the story around the only main heading, whatever holds both', () => {
    const head =
      '<div class="hero carousel"><h1>A bridge reopens</h1><p id="x">By Jane Roe</p></div>';
    expect(zoneIn(`${head}<p>${LATIN}</p>`)).toBe('story');
    expect(zoneIn(`<h1>Harbour Post</h1>${head}<p>${LATIN}</p>`)).toBe('related');
  });

  it('is told by that word where a sidebar alone has widgets', () => {
    const sidebar = '<div><section class="widget"><p id="x">A bridge reopens</p></section></div>';
    expect(zoneIn(`<div>${`<p>${LATIN}</p>`.repeat(3)}</div>${sidebar}`)).toBe('related');
  });

  it('is the story in the footer of its header', () => {
    expect(
      zoneIn('<header><h1>A bridge</h1><footer><p id="x">By Jane Roe</p></footer></header>'),
    ).toBe('story');
  });
});

function zoneIn(body: string): string | undefined {
  const walk = walkPage(parseHtml(`<!doctype html><html><head></head><body>${body}</body></html>`));
  const element = walk.elements.find((each) => each.element.getAttribute('id') === 'x');
  return element && zonesOf(walk, proseBefore(walk))(element.index);
}
