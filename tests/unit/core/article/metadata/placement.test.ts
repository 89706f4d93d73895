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

  it('is surer where its address bears its name', () => {
    const html = '<meta property="og:site_name" content="Daily Post">';
    const confidence = (url: string) => metadata(html, url).evidence.outlet?.confidence ?? 0;
    expect(confidence('https://dailypost.example/')).toBeGreaterThan(
      confidence('https://elsewhere.example/'),
    );
  });
});

describe('the section', () => {
  it.each([
    [linked('{"@type":"NewsArticle","articleSection":["World","Europe"]}'), 'World'],
    [linked('{"@type":"NewsArticle","articleSection":"World,Home Page,Popular"}'), 'World'],
    [linked('{"@type":"NewsArticle","articleSection":"Food, Drink"}'), 'Food, Drink'],
    ['<meta property="article:section" content="Politics">', 'Politics'],
    ['<span itemprop="articleSection">Politics</span>', 'Politics'],
    [
      linked(
        '{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Home"},{"position":2,"item":{"name":"World"}},{"position":3,"name":"Harbour reopens"}]}',
      ) + '<title>Harbour reopens</title>',
      'World',
    ],
    ['<nav class="breadcrumb"><a>Home</a> / <a>World</a></nav>', 'World'],
    [
      '<div class="crumb"><a>होम</a>/<a>दुनिया</a>/<span>Harbour</span></div><h1>Harbour</h1>',
      'दुनिया',
    ],
    ['<p><a>トップニュース</a> &gt; <a>社会</a> &gt; 記事</p><h1>港、競り再開</h1>', '社会'],
    [
      linked('{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Wirtschaft"}]}'),
      'Wirtschaft',
    ],
    [
      '<title>Harbour reopens | Fishing industry | The Post</title><a href="/f">Fishing industry</a><h1>Harbour reopens</h1>',
      'Fishing industry',
    ],
    [
      '<nav><a href="/politik">Politik</a></nav><div class="cat-links"><a href="/politik">Politik</a></div><h1>Harbour reopens</h1>',
      'Politik',
    ],
    [
      '<nav><a href="/van-hoa">Văn hóa</a></nav><div class="breadcrumbs"><h2><a href="/van-hoa">Văn hóa</a></h2></div><h1>Harbour reopens</h1>',
      'Văn hóa',
    ],
    [
      '<nav><a href="/c/6">რეგიონი</a></nav><a class="category" href="/c/6">რეგიონი</a><h1>Harbour reopens</h1>',
      'რეგიონი',
    ],
    [
      '<title>夜读｜港口重开_湃客_新闻网</title><a href="/list">湃客 &gt;</a><h1>夜读｜港口重开</h1>',
      '湃客',
    ],
    [
      '<title>港口重開 - 20190917 - 港聞 - 每日新聞 - 新聞網</title><h3>港聞</h3><h1>港口重開</h1>',
      '港聞',
    ],
    ['<a href="/">Post</a><a href="/politik/">Politik</a><a href="/sport/">Sport</a>', 'Politik'],
    ['<a href="https://www.daily-post.example/politik">Politik</a>', 'Politik'],
  ])('is read from %s', (html, section) => {
    expect(metadata(html).section).toBe(section);
  });

  it.each([
    '<meta property="article:section" content="Front Page">',
    '<meta property="article:section" content="https://daily-post.example/politik">',
    '<a href="/politik/harbour.html">Harbour reopens</a>',
    '<nav class="breadcrumb"><a>Home</a> / <a>May 2022</a></nav>',
    '<title>Harbour reopens | What we know | The Post</title><h1>Harbour reopens</h1>',
    '<div class="category"><a href="/tag/a7">Michael Preetz</a></div><h1>Harbour reopens</h1>',
    '<meta property="og:site_name" content="Daily Post Online"><a href="/politik">Daily Post</a>',
    '<nav class="breadcrumb"><span>You are here:</span> <b>Article</b></nav>',
    '<h1>Harbour reopens</h1><p>tshark -r input > output</p><p>Data protection > more</p>',
  ])('is not told by %s', (html) => {
    expect(metadata(html).section).toBeNull();
  });
});

describe('a section that is stated as a slug', () => {
  const stated = (slug: string) => `<meta property="article:section" content="${slug}">`;

  it.each([
    ['crime-safety', '<a href="/crime">Crime &amp; Safety</a>', 'Crime & Safety'],
    ['economia', '<a href="/economia">Economía</a>', 'Economía'],
    ['uk', '<a href="/uk">UK</a>', 'UK'],
    ['ausbildung-und-praxis', '<a href="/">Start</a>', 'ausbildung und praxis'],
  ])('has the words of its link: %s', (slug, link, section) => {
    expect(metadata(stated(slug) + link).section).toBe(section);
  });
});

describe('the section in an address', () => {
  it('is not the language of the site', () => {
    const url = 'https://www.daily-post.example/en-us/news/harbour-reopens';
    expect(metadata('<a href="/en-us">Daily Post home</a>', url).section).toBeNull();
  });
});

describe('the canonical address', () => {
  const CANONICAL = 'https://www.daily-post.example/politik/harbour';
  it.each([
    '<link rel="canonical" href="/politik/harbour">',
    `<link rel="shortlink canonical" href="${CANONICAL}">`,
    `<meta property="og:url" content="${CANONICAL}">`,
    linked(`{"@type":"NewsArticle","mainEntityOfPage":{"@id":"${CANONICAL}"}}`),
    linked(`{"@type":"NewsArticle","mainEntityOfPage":"${CANONICAL}"}`),
  ])('is read from %s', (html) => {
    expect(metadata(html).canonicalUrl).toBe(CANONICAL);
  });

  it('is no script and no mail', () => {
    expect(metadata('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl).toBeNull();
    expect(metadata('<link rel="canonical" href="mailto:a@b.example">').canonicalUrl).toBeNull();
  });
});

describe('keywords', () => {
  it('are gathered from every part, each once', () => {
    expect(
      metadata(
        `${linked('{"@type":"NewsArticle","keywords":["Häfen","Fisch"]}')}<meta property="article:tag" content="fisch"><meta name="keywords" content="Markt；渔市、港口">`,
      ).keywords,
    ).toEqual(['Häfen', 'Fisch', 'Markt', '渔市', '港口']);
  });
});

describe('the standfirst', () => {
  const SUMMARY = 'After eleven months of works the fish market opened on Monday.';
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
  ])('is what stands below the headline under the name “%s”', (name) => {
    expect(page(`<div class="${name}">${SUMMARY}</div>`).standfirst?.value).toBe(SUMMARY);
  });

  it('is the subhead that the page states as its description', () => {
    const head = `<meta name="description" content="${SUMMARY}">`;
    expect(page(`<h2>${SUMMARY}</h2>`, head).standfirst?.value).toBe(SUMMARY);
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
    expect(page(`<p class="article__desc">${SUMMARY}</p>`).standfirst?.value).toBe(SUMMARY);
    expect(page(`<p>Text.</p><p class="desc">${SUMMARY}</p>`).standfirst).toBeNull();
  });

  it('is without the links to other stories within it', () => {
    const links = '<ul><li><a href="/l">Harbour live – latest updates</a></li></ul>';
    expect(page(`<div class="standfirst"><p>${SUMMARY}</p>${links}</div>`).standfirst?.value).toBe(
      SUMMARY,
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
