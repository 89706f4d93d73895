import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

const slide = (heading: string, text: string): string =>
  `<figure class="slide"><div><h2>${heading}</h2></div><img src="a.jpg"><figcaption class="slide-caption"><p>${text}</p></figcaption></figure>`;

const figures = (html: string): string => `<div>${html.repeat(4)}</div>`;

describe('figures in a row', () => {
  it.each([
    [
      'a few words below each picture',
      '<figure><h2>The cutter</h2><img src="a.jpg"><figcaption><p>Blue.</p></figcaption></figure>',
    ],
    [
      'links to other galleries',
      '<figure><h2><a href="/1">A slide of the harbour</a></h2><img src="a.jpg"><figcaption><a href="/x">All of the pictures of the harbour</a></figcaption></figure>',
    ],
    [
      'headings within the captions',
      '<figure><img src="a.jpg"><figcaption><h3>The cutter</h3><p>She has sailed the bay for ninety years.</p></figcaption></figure>',
    ],
    [
      'no headings',
      '<figure><img src="a.jpg"><figcaption><p>She has sailed the bay for ninety years.</p></figcaption></figure>',
    ],
  ])('have captions where they have %s', (_what, figure) => {
    expect(new Set(rulesFor(figures(figure)))).toEqual(new Set(['caption']));
  });
});

describe('a figure', () => {
  const lines = '<p>The boats of the bay, each by its name.</p>'.repeat(4);

  it('has captions in all its lines where it holds a picture', () => {
    const rules = rulesFor(`<figure><img src="a.jpg">${lines}</figure>`);
    expect(new Set(rules)).toEqual(new Set(['caption']));
  });

  it.each([
    ['many lines and no picture', lines],
    ['a list', '<ul><li>The boats of the bay</li></ul>'],
  ])('is none around %s', (_what, html) => {
    expect(new Set(rulesFor(`<figure>${html}</figure>`))).toEqual(new Set([null]));
  });
});

describe('a line that names a source', () => {
  it.each([
    ['in a part named after pictures', '<div class="photo-box"><p>Quelle: Stadtarchiv</p></div>'],
    ['in a part named after captions', '<div class="bildtext"><p>Quelle: Stadtarchiv</p></div>'],
    ['in a figure', '<figure><p>Quelle: Stadtarchiv</p></figure>'],
  ])('is a caption %s', (_where, html) => {
    expect(rulesFor(html)).toEqual(['caption']);
  });

  it.each([
    ['among paragraphs', '<div><p>Quelle: Stadtarchiv</p></div>', 1],
    [
      'in a large part named after pictures',
      `<div class="photo-box"><p>Quelle: Stadtarchiv</p>${'<p>Another.</p>'.repeat(4)}</div>`,
      5,
    ],
    ['in a list below a picture', '<img src="a.jpg"><ul><li>Quelle: Stadtarchiv</li></ul>', 1],
  ])('is text %s', (_where, html, blocks) => {
    expect(rulesFor(html)).toEqual(Array.from({ length: blocks }, () => null));
  });
});

describe('a line below a picture', () => {
  it.each([
    ['is named as its title', '<p class="image-title">The boats of the bay at dawn</p>'],
    ['names board and photographer', '<p>Hafenamt Nord / Jane Roe</p>'],
  ])('is its caption where it %s', (_what, line) => {
    expect(rulesFor(`<img src="a.jpg">${line}`)).toEqual(['caption']);
  });

  it.each([
    ['a link so named', '<a class="photo-title" href="/a">More of the boats of the bay</a>'],
    ['a part of a gallery', '<p class="gallery">The boats of the bay at dawn</p>'],
    ['a paragraph so named', `<p class="image-title">${'The boats came back. '.repeat(12)}</p>`],
    ['two names in a list', '<ul><li>Hafenamt Nord / Jane Roe</li></ul>'],
    ['two names in a quotation', '<blockquote>Hafenamt Nord / Jane Roe</blockquote>'],
  ])('is none where it is %s', (_what, line) => {
    expect(rulesFor(`<img src="a.jpg">${line}`)).toEqual([null]);
  });

  it('is one with a right where it is named after the picture, even where that is gone', () => {
    const line = 'Doyle at the gate of the hall © Harbour Board';
    expect(rulesFor(`<p class="photo-text">${line}</p>`)).toEqual(['caption']);
    expect(rulesFor(`<p>${line}</p>`)).toEqual([null]);
  });
});

describe('lines that end as captions do', () => {
  it.each([
    ['terms', '<li>Das Board lässt sich moderieren (Whitelist/Blacklist).</li>'],
    ['countries', '<p>Am Dienstag verloren sie gegen Erlich und Roger (Israel/Frankreich).</p>'],
    [
      'a place beside a picture',
      '<div><img src="a.jpg"><h3>Ratsdelft (Stadtviertel / Kai)</h3></div>',
    ],
    ['code', '<p>[box title="One"]The works on the quay[/box]</p>'],
    [
      'a reporter’s sign',
      `<p>${'The council banned twelve of the paints in June because they harm the fish of the bay. '.repeat(3)}(ats/nxp)</p>`,
    ],
    ['a source of the text', '<p><em>Quelle: Landesregierung</em></p>'],
    ['a part of one', '<p>Der Vertrag gilt bis Mai. Quelle: (Stadtwerke)</p>'],
  ])('are text where a picture is named by nothing: %s', (_, html) => {
    expect(rulesFor(html)).not.toContain('caption');
  });

  it.each([
    ['a name in brackets', '<p>The quay at dawn (Harbour Post/Jane Roe)</p>'],
    ['a source below a picture', '<div><img src="a.jpg"><p>Quelle: Stadtarchiv</p></div>'],
    ['who took it', '<div><img src="a.jpg"><p>Hafenamt Nord / Jane Roe</p></div>'],
    ['that of the page', '<p>Featured image by Jane Roe/Harbour Post.</p>'],
    [
      'a name of its own',
      '<div><img src="a.jpg"><p class="image-annotation">The council and its guests at the gate</p></div>',
    ],
    [
      'a source',
      '<p>Bild: Die Gäste (links) und der Rat am Kai. / Quelle: Hafenblatt/Jane Roe</p>',
    ],
    ['credits', '<p>Photocredits HARBOUR: Jane Roe</p>'],
  ])('are captions with %s', (_, html) => {
    expect(rulesFor(html)).toContain('caption');
  });

  it('are the article where each figure has a heading over its picture', () => {
    const slides = [
      ['1. The cutter', 'She has sailed the bay for ninety years and leaks a little.'],
      ['2. The yawl', 'Built for two, she carries five on a good day in summer.'],
      ['3. The barge', 'Stones for the quay came on her, and wine for the council.'],
      ['4. The ferry', 'What you need: a warm coat, and a good deal of patience.'],
    ].map(([heading = '', text = '']) => slide(heading, text));
    expect(rulesFor(`<div>${slides.join('')}</div>`)).not.toContain('caption');
    expect(rulesFor(slides[0] ?? '')).toContain('caption');
  });
});
