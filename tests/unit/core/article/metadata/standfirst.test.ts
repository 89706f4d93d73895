import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const SUMMARY = 'Councils count visits and loans, and not who has nowhere else to sit.';
const PROSE =
  'The notice went up on a Friday and the doors were locked on the Tuesday, and in between there was a meeting to which nobody came.';
const HEADLINE = '<h1>They closed our library</h1>';

/** The standfirst of a page that is described by the summary. */
const standfirstOf = (body: string): string | null => {
  const html = `<meta name="description" content="${SUMMARY}"><body>${body}<p>${PROSE}</p></body>`;
  return readMetadata(gatherFacts(parseHtml(html), null)).standfirst?.value ?? null;
};

describe('the summary below a headline that no name tells', () => {
  it.each([
    ['the byline', `<div>${SUMMARY}</div><div>By Jane Doe</div>`],
    ['the date', `<div><p>${SUMMARY}</p><ul><li>A novelist</li></ul></div><p>18 Nov 2021</p>`],
  ])('is the description, set before %s', (_, below) => {
    expect(standfirstOf(HEADLINE + below)).toBe(SUMMARY);
  });

  it('is the description, in a box with the headline', () => {
    const hook = `<div><div>${SUMMARY}</div></div><div><a href="/desk">Courts desk</a></div>`;
    expect(standfirstOf(`<div>${HEADLINE}${hook}</div>`)).toBe(SUMMARY);
    expect(standfirstOf(`<div>${HEADLINE}<p>${SUMMARY}</p><p>${PROSE}</p></div>`)).toBeNull();
  });

  it('is the description, set as a heading', () => {
    const byline = '<p>By Jane Doe</p><p>18 Nov 2021</p>';
    expect(standfirstOf(`${HEADLINE}${byline}<h5>${SUMMARY}</h5>`)).toBe(SUMMARY);
  });

  it('is read without the label before it', () => {
    expect(standfirstOf(`${HEADLINE}<h2><span>In brief</span> ${SUMMARY}</h2>`)).toBe(SUMMARY);
  });

  it('is not the first paragraph, which others follow', () => {
    expect(standfirstOf(`${HEADLINE}<p>By Jane Doe</p><p>${SUMMARY}</p>`)).toBeNull();
  });
});

describe('a part that is named as the summary', () => {
  it('is not what holds the headline too', () => {
    const box = `<section class="summary">${HEADLINE}<p class="dek">${SUMMARY}</p></section>`;
    expect(standfirstOf(box)).toBe(SUMMARY);
  });

  it('is not a picture with what is said of it', () => {
    const picture =
      '<div class="lead-img"><img src="a.jpg"><p class="lead-caption">Members at the evening session of the reading room</p></div>';
    expect(standfirstOf(`${HEADLINE}${picture}<h2 class="intro">${SUMMARY}</h2>`)).toBe(SUMMARY);
  });

  it('is not a paragraph that says where it was filed', () => {
    const paragraph =
      '<p class="text--lead">(Québec) The government will pay every new driver.</p>';
    expect(standfirstOf(HEADLINE + paragraph)).toBeNull();
  });

  it('is not a heading with paragraphs above it', () => {
    expect(
      standfirstOf(`${HEADLINE}<p>${PROSE}</p><h2 class="subhead">Wages that make one laugh</h2>`),
    ).toBeNull();
  });
});
