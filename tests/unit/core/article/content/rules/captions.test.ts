import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

const slide = (heading: string, text: string): string =>
  `<figure class="slide"><div><h2>${heading}</h2></div><img src="a.jpg"><figcaption class="slide-caption"><p>${text}</p></figcaption></figure>`;

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
