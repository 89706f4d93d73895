import { describe, expect, it } from 'vitest';
import { articleOf, metadataOf } from './story-page.ts';

const LEAD =
  'Elf Monate nach dem Sturm öffnen die Händler am Nordkai wieder ihre Stände, und die Kundschaft steht Schlange.';
const LINE = '<p>Von Jana Weiß</p><p>12. März 2024</p>';
const described = (text: string) => `<meta name="description" content="${text}">`;

const leadOf = (above: string, head = ''): string | null =>
  metadataOf({ above, head, lang: 'de' }).lead?.value ?? null;

describe('the lead of a text', () => {
  it.each([
    'teaser-text',
    'article-teaser',
    'news-details__teaser',
    'DefaultEinleitung',
    'introtext',
    'introduction',
    'article__lead',
    'lede',
    'vorspann',
    'chapo',
    'sommario',
    'entradilla',
    'sapo',
  ])('is what stands above it under the name “%s”', (name) => {
    expect(leadOf(`${LINE}<p class="${name}">${LEAD}</p>`)).toBe(LEAD);
    expect(leadOf(`<div class="${name}"><p>${LEAD}</p></div>${LINE}`)).toBe(LEAD);
  });

  it('is what is stated as the description in the page, ended by a mark or not', () => {
    expect(leadOf(`<div itemprop="description">${LEAD}</div>`)).toBe(LEAD);
    const headless = LEAD.slice(0, -1);
    const teaser = `<div class="teaser-text">${headless}</div>`;
    expect(leadOf(teaser, described(headless))).toBe(headless);
    expect(leadOf(teaser)).toBeNull();
  });

  it.each(['h2', 'h3'])('is a sentence set as %s', (tag) => {
    expect(leadOf(`${LINE}<${tag}>${LEAD}</${tag}>`)).toBe(LEAD);
    expect(leadOf(`${LINE}<${tag}>${LEAD.slice(0, -1)}</${tag}>`)).toBeNull();
  });

  it('is a paragraph in bold that the page is described by', () => {
    const bold = `${LINE}<p><strong>${LEAD}</strong></p>`;
    expect(leadOf(bold, described(LEAD))).toBe(LEAD);
    expect(leadOf(bold)).toBeNull();
    const half = `${LINE}<p><strong>${LEAD}</strong> Um sechs kamen die ersten Boote.</p>`;
    expect(leadOf(half, described(LEAD))).toBeNull();
    const filed = `HAFENSTADT – ${LEAD}`;
    expect(leadOf(`<p><b>${filed}</b></p>`, described(filed))).toBeNull();
  });

  describe('as a short line that ends as headlines do', () => {
    const SHORT = 'Drei Stände mussten ganz neu gebaut werden';
    const bold = `<p><strong>${SHORT}</strong></p>`;

    it('is what is named so, wherever it stands above the text', () => {
      expect(leadOf(`<div class="teaser-text">${SHORT}</div>${LINE}`)).toBe(SHORT);
    });

    it('is a line in bold right above the text, with but a picture between', () => {
      const picture = '<figure><img src="a.jpg"><figcaption>Der Nordkai</figcaption></figure>';
      expect(leadOf(LINE + bold)).toBe(SHORT);
      expect(leadOf(LINE + bold + picture)).toBe(SHORT);
      expect(leadOf(bold + LINE)).toBeNull();
    });

    it.each(['Die Stände am Nordkai:', 'Marktplatz Nordkai Hafenstadt Altstadt', 'Neuer Markt'])(
      'is no label: %s',
      (label) => {
        expect(leadOf(`${LINE}<p><strong>${label}</strong></p>`)).toBeNull();
      },
    );
  });

  it('is without the kicker, byline, date and player in its box', () => {
    const inner = `<h3>Zurück am Kai</h3><p>${LEAD}</p><p>Von Jana Weiß</p><span>06.01.2022</span>`;
    expect(leadOf(`<div class="intro">${inner}</div>`)).toBe(LEAD);
  });

  it('is without the picture in its box', () => {
    const picture = `<figure><img src="a.jpg"><figcaption>Händler am Morgen, kurz bevor die ersten Kunden kamen, um Fisch zu kaufen.</figcaption></figure>`;
    expect(leadOf(`<div class="lead">${picture}<p>${LEAD}</p></div>`)).toBe(LEAD);
  });

  it('is not the teaser of another story, nor a caption', () => {
    expect(leadOf(`<div class="teaser"><a href="/9">${LEAD}</a></div>`)).toBeNull();
    expect(leadOf(`<a href="/9"><div class="teaser">${LEAD}</div></a>`)).toBeNull();
    expect(leadOf(`<p class="lead">${LEAD} © Harbour Post.</p>`)).toBeNull();
  });

  it('is not what stands below a paragraph', () => {
    const paragraph = `<p>${LEAD.repeat(2)}</p>`;
    expect(leadOf(`${paragraph}<p class="intro">${LEAD}</p>`)).toBeNull();
  });

  it('stays in the text', () => {
    const { standfirst, text } = articleOf({ above: `<p class="article-teaser">${LEAD}</p>` });
    expect(standfirst).toBe(LEAD);
    expect(text).toContain(LEAD);
  });
});
