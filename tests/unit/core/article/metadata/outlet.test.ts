import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const metadata = (html: string, url = 'https://www.daily-post.example/politik/harbour.html') =>
  readMetadata(gatherFacts(parseHtml(html), url));

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the outlet', () => {
  it.each([
    ['<meta property="og:site_name" content="The Daily Post">', 'The Daily Post'],
    [
      '<meta property="og:site_name" content="The Daily Post | News from the north">',
      'The Daily Post',
    ],
    ['<meta name="application-name" content="The Daily Post">', 'The Daily Post'],
    [linked('{"@type":"NewsArticle","publisher":{"name":"The Daily Post"}}'), 'The Daily Post'],
    [
      linked(
        '{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#p"}},{"@type":"Organization","@id":"#p","name":"The Daily Post"}]}',
      ),
      'The Daily Post',
    ],
    [linked('{"@type":"WebSite","name":"The Daily Post"}'), 'The Daily Post'],
    ['<title>Harbour reopens after storm | The Daily Post</title>', 'The Daily Post'],
    ['<p>Quelle: Nordkai-Zeitung</p>', 'Nordkai-Zeitung'],
  ])('is read from %s', (html, outlet) => {
    expect(metadata(html).outlet).toBe(outlet);
  });

  it.each([
    ['a domain', '<meta property="og:site_name" content="dailypost.example">'],
    ['an account', '<meta property="og:site_name" content="@dailypost">'],
    ['what systems call a site', '<meta property="og:site_name" content="Home">'],
    [
      'what a template left unfilled',
      '<meta property="og:site_name" content="{$plugin.site_name}">',
    ],
    ['a telephone program', '<meta property="al:android:app_name" content="DPost">'],
  ])('is its name as people write it rather than %s', (_, stated) => {
    const html = `${stated}<title>Harbour reopens after storm | Daily Post</title>`;
    expect(metadata(html, 'https://dailypost.example/a').outlet).toBe('Daily Post');
  });

  it.each(['Nordkai', 'taz.kai'])('stays as stated where nothing else names it: %s', (name) => {
    expect(metadata(`<meta property="og:site_name" content="${name}">`).outlet).toBe(name);
  });

  it.each([
    ['Daily Post Logo', 'Daily Post'],
    ['Home - The Daily Post', 'The Daily Post'],
    ['Daily Post GmbH Logo', 'Daily Post'],
    ['.:: Daily Post ::. | News from the north', 'Daily Post'],
    ['Daily Post (Logo)', 'Daily Post'],
    ['Storm over the harbour', null],
  ])('is what a logo says that the address bears: “%s”', (alt, outlet) => {
    const html = `<body><a href="/"><img src="logo.svg" alt="${alt}"></a><p>Text.</p></body>`;
    expect(metadata(html, 'https://dailypost.example/a').outlet).toBe(outlet);
  });

  it('is surer where its address bears its name', () => {
    const html = '<meta property="og:site_name" content="Daily Post">';
    const confidence = (url: string) => metadata(html, url).evidence.outlet?.confidence ?? 0;
    expect(confidence('https://dailypost.example/')).toBeGreaterThan(
      confidence('https://elsewhere.example/'),
    );
  });
});
