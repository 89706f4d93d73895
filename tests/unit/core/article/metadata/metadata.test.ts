import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const metadata = (html: string) =>
  readMetadata(gatherFacts(parseHtml(html), 'https://paper.example/world/a.html'));

const LINKED = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"Site"},
 {"@type":["NewsArticle"],"headline":"Harbour reopens","datePublished":"2025-06-17T08:00:00+02:00",
  "dateModified":"2025-06-18","author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"John Roe"}],
  "publisher":{"@type":"Organization","name":"The Daily Post"},"articleSection":"World","inLanguage":"en-GB",
  "keywords":["ports","fish"]}]}</script>`;

describe('what a page states in JSON-LD', () => {
  it('is read, within a graph too', () => {
    expect(metadata(LINKED)).toMatchObject({
      title: 'Harbour reopens',
      published: '2025-06-17T08:00:00+02:00',
      modified: '2025-06-18',
      byline: 'Jane Doe, John Roe',
      authors: ['Jane Doe', 'John Roe'],
      outlet: 'The Daily Post',
      section: 'World',
      keywords: ['ports', 'fish'],
    });
  });

  it('does no harm where it is broken or absurdly deep', () => {
    const deep = `{"a":`.repeat(100_000) + '1' + '}'.repeat(100_000);
    expect(
      metadata(
        `<script type="application/ld+json">{broken</script><script type="application/ld+json">${deep}</script>${LINKED}`,
      ).section,
    ).toBe('World');
  });
});

describe('what a page states in meta tags', () => {
  it('is read', () => {
    expect(
      metadata(`<meta property="og:title" content="Harbour reopens - The Post"><meta property="og:site_name" content="The Post">
        <meta property="article:published_time" content="2025-06-17"><meta name="author" content="Jane Doe">
        <meta property="article:section" content="Economy"><meta name="keywords" content="ports, fish,ports">
        <link rel="canonical" href="/world/harbour">`),
    ).toMatchObject({
      title: 'Harbour reopens',
      outlet: 'The Post',
      published: '2025-06-17',
      authors: ['Jane Doe'],
      section: 'Economy',
      keywords: ['ports', 'fish'],
      canonicalUrl: 'https://paper.example/world/harbour',
    });
  });
});

describe('what a page shows', () => {
  it('gives date and agency from a line below the headline', () => {
    expect(
      metadata(
        '<table><tr><td>Le port rouvre</td></tr><tr><td>&nbsp;·&nbsp; 2025-06-17 &nbsp;·&nbsp; Source: Xinhua</td></tr></table>',
      ),
    ).toMatchObject({ published: '2025-06-17', agency: 'Xinhua' });
  });

  it.each([
    ['来源：新华社', 'Xinhua'],
    ['Quelle: dpa', 'dpa'],
    ['Источник: ТАСС', 'TASS'],
    ['المصدر: رويترز', 'Reuters'],
    ['Fuente: Agencia EFE', 'EFE'],
  ])('names the agency in “%s”', (line, agency) => {
    expect(metadata(`<p>${line}</p>`).agency).toBe(agency);
  });

  it('gives the section from a path of links', () => {
    expect(
      metadata('<td><a href="/">Accueil</a>&nbsp;&gt;&gt;&nbsp;<a href="/m">Monde</a></td>')
        .section,
    ).toBe('Monde');
    expect(
      metadata(
        '<title>Harbour reopens</title><ol class="breadcrumb"><li>Home</li><li>World</li><li>Harbour reopens</li></ol>',
      ).section,
    ).toBe('World');
  });

  it('gives the standfirst without the place that is set before it', () => {
    const summary = 'The market by the north quay opened its doors again on Saturday.';
    const head = `<p class="description"><span class="location-stamp">Brest</span>${summary}</p>`;
    expect(metadata(`<h1>Harbour</h1>${head}<p>Text.</p>`).standfirst?.value).toBe(summary);
  });

  it('gives the standfirst by the names sites have for it', () => {
    const summary = 'After eleven months of works the fish market opened on Monday.';
    expect(
      metadata(`<h1>Harbour</h1><p class="article__standfirst">${summary}</p><p>Text.</p>`)
        .standfirst?.value,
    ).toBe(summary);
  });
});
