import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const SUMMARY = 'Councils count visits and loans, and not who has nowhere else to sit.';
const PROSE =
  'The notice went up on a Friday and the doors were locked on the Tuesday, and in between there was a meeting to which nobody came.';
const HEADLINE = '<h1>They closed our library</h1>';

const metadata = (html: string) => readMetadata(gatherFacts(parseHtml(html), null));

/** The standfirst of a page that is described by the summary. */
const standfirstOf = (body: string): string | null => {
  const html = `<meta name="description" content="${SUMMARY}"><body>${body}<p>${PROSE}</p></body>`;
  return metadata(html).standfirst?.value ?? null;
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
    const tours = '<h2>Tours in May</h2><p>Date: 2 May 2026, 7 pm</p>';
    expect(standfirstOf(`${HEADLINE}<div><p>${SUMMARY}</p>${tours}</div>`)).toBeNull();
  });
});

describe('a part that is named as the summary', () => {
  it('is not the address of the author', () => {
    const author = '<div class="summary">Ana Souza anasouza ana@daily-post.example</div>';
    expect(standfirstOf(`${HEADLINE}${author}<p class="dek">${SUMMARY}</p>`)).toBe(SUMMARY);
  });

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

describe('the standfirst', () => {
  const OPENED = 'After eleven months of works the fish market opened on Monday.';
  const page = (below: string, head = '') =>
    metadata(`<title>Harbour reopens</title>${head}<h1>Harbour reopens</h1>${below}<p>Text.</p>`);

  it.each([
    'standfirst',
    'article__subtitle',
    'ArticleDek',
    'chapo',
    'entradilla',
    'vorspann',
    'preamble',
    'sub_tit',
    'linha-fina',
    'bevezeto',
    'anons',
    'uvod',
    'attribute-short',
  ])('is what stands below the headline under the name “%s”', (name) => {
    expect(page(`<div class="${name}">${OPENED}</div>`).standfirst?.value).toBe(OPENED);
  });

  it('is the subhead that the page states as its description', () => {
    const head = `<meta name="description" content="${OPENED}">`;
    expect(page(`<h2>${OPENED}</h2>`, head).standfirst?.value).toBe(OPENED);
    expect(page('<h2>Long queues at the stalls of the market</h2>', head).standfirst).toBeNull();
  });

  it.each([
    ['a caption', 'The market on the north quay after the storm. © Harbour Post'],
    ['who wrote when', 'JANE ROE Nov. 20, 2019 Updated: Nov. 20, 2019 1:35 a.m.'],
  ])('is not %s that stands in its place', (_, text) => {
    expect(page(`<div class="summary">${text}</div>`).standfirst).toBeNull();
  });

  it('is the subhead right below the headline', () => {
    const deck = 'Bis zu 40 Tonnen am Tag: Händler kehren in die Auktionshalle zurück.';
    expect(page(`<h2>${deck}</h2>`).standfirst?.value).toBe(deck);
    expect(
      page('<h2>शहर ने चालीस करोड़ रुपये में मरम्मत का काम पूरा कर लिया है।</h2>').standfirst,
    ).not.toBeNull();
    expect(page(`<p>The first boats came back at dawn.</p><h2>${deck}</h2>`).standfirst).toBeNull();
    expect(page('<h2>What we know</h2>').standfirst).toBeNull();
  });

  it('may be a heading of a lower level that tells something', () => {
    const told = 'Изгорели са 700 декара борова гора, няма пострадали хора';
    expect(page(`<h4>${told}</h4>`).standfirst?.value).toBe(told);
    expect(
      page('<h4>Das dubiose Geschäft mit der Hoffnung der Kranken</h4>').standfirst,
    ).toBeNull();
    expect(page(`<p>The boats came back.</p><h4>${told}</h4>`).standfirst).toBeNull();
  });

  it('may have a name of many other parts right below the headline', () => {
    expect(page(`<p class="article__desc">${OPENED}</p>`).standfirst?.value).toBe(OPENED);
    expect(page(`<p class="sub">${OPENED}</p>`).standfirst?.value).toBe(OPENED);
    expect(page(`<p>Text.</p><p class="desc">${OPENED}</p>`).standfirst).toBeNull();
  });

  it('may be a paragraph without a name right below the headline, above the byline', () => {
    const lines = '<p>Jane Doe and John Roe</p><p>18 Nov 2021</p>';
    expect(page(`<p>${OPENED}</p>${lines}`).standfirst?.value).toBe(OPENED);
    expect(page(`<p>${OPENED}</p><p>${PROSE}</p>`).standfirst).toBeNull();
    expect(
      page(`<p>By Jane Doe, John Roe and Ann Other, Harbour Post</p>${lines}`).standfirst,
    ).toBeNull();
  });

  it('may be short where the page tells no other summary', () => {
    const short = 'Works cost 31 million and took 6 years';
    const head = `<meta name="description" content="${OPENED}">`;
    expect(page(`<h2>${short}</h2>`).standfirst?.value).toBe(short);
    expect(page(`<h2>${short}</h2>`, head).standfirst).toBeNull();
  });

  it('is not what leads to the rest of a text that is sold', () => {
    const offer = '<p class="lead">The rest of this article is for members.</p>';
    expect(page(`<p>${PROSE}</p><p>${PROSE}</p><div>${offer}</div>`).standfirst).toBeNull();
  });

  it('is not the teaser of another story, nor the lead that a system calls a teaser', () => {
    const teaser = `<div class="teaser-text"><a href="/9">${OPENED}</a></div>`;
    expect(page(teaser).standfirst).toBeNull();
    expect(page(`<div class="teaser-text">${OPENED}</div>`).standfirst).toBeNull();
  });

  it('is without the links to other stories within it', () => {
    const links = '<ul><li><a href="/l">Harbour live – latest updates</a></li></ul>';
    expect(page(`<div class="standfirst"><p>${OPENED}</p>${links}</div>`).standfirst?.value).toBe(
      OPENED,
    );
  });

  it('is not a list of other stories or the headline again', () => {
    expect(
      page(`<ul class="summary"><li><a>Ferry delayed</a></li><li><a>Bridge closed</a></li></ul>`)
        .standfirst,
    ).toBeNull();
    expect(page('<p class="subtitle">Harbour reopens</p>').standfirst).toBeNull();
  });
});
