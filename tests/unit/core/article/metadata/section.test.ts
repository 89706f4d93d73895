import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';
import { PROSE } from './story-page.ts';

const metadata = (html: string, url = 'https://www.daily-post.example/politik/harbour.html') =>
  readMetadata(gatherFacts(parseHtml(html), url));

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the section', () => {
  it.each([
    [linked('{"@type":"NewsArticle","articleSection":["World","Europe"]}'), 'World'],
    [linked('{"@type":"NewsArticle","articleSection":"World,Home Page,Popular"}'), 'World'],
    [linked('{"@type":"NewsArticle","articleSection":"Food, Drink"}'), 'Food, Drink'],
    ['<meta property="article:section" content="Politics">', 'Politics'],
    ['<meta property="article:section" content="اقتصادی > بازار">', 'بازار'],
    [
      `${linked('{"@type":"NewsArticle","articleSection":"News, North East"}')}<meta property="article:section" content="North East">`,
      'North East',
    ],
    [
      '<div id="path"><p><a>Accueil</a> / <a>Privas</a> / <span>Harbour</span></p></div><h1>Harbour</h1><div id="main-position"><h3>En images</h3><p><a>La fête</a></p></div>',
      'Privas',
    ],
    [
      '<ul><li><a href="/v">Vêr</a></li></ul><p class="kicker"><a href="/v">Vêr</a></p><h1>Harbour</h1>',
      'Vêr',
    ],
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
    [
      '<div class="crumb"><a>门户首页</a> &gt; <a>城市</a> &gt; 正文 <a>申请入驻</a></div><h1>老码头的第二人生</h1>',
      '城市',
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

describe('a path', () => {
  const HEADLINE = '<h1>Harbour reopens after the storm</h1>';
  const path = (...steps: readonly string[]) =>
    `<ol class="breadcrumb">${steps.map((step) => `<li><a href="/x">${step}</a></li>`).join('')}</ol>`;

  it.each([
    // The page itself, in other words than its headline.
    path('Home', 'News', 'After the storm harbour reopens') + HEADLINE,
    path('Home', 'News', 'Harbour reopens after the storm (3/2026)') + HEADLINE,
    path('Home', 'News', 'Grünes Licht für Fischer') + '<h1>Der Hafen hat wieder geöffnet</h1>',
    // A menu with a path's name stands farther from the headline.
    `<div class="menu-path"><a>Menu</a><a>Leagues</a></div><p><a>x</a></p>${path('Home', 'News')}${HEADLINE}`,
  ])('leads to the step before the page: %s', (html) => {
    const url = 'https://www.daily-post.example/news/gruenes-licht-fuer-fischer-10972896.html';
    expect(metadata(html, url).section).toBe('News');
  });

  it('may be of one step where it stands close above the headline', () => {
    expect(metadata(path('Technology') + HEADLINE).section).toBe('Technology');
    expect(metadata(HEADLINE + path('Technology')).section).toBeNull();
  });

  it.each([
    '<div class="cookie position-bottom"><span>Wir nutzen Cookies.</span><a href="#">Verstanden</a></div>',
    '<div class="bar__position-helper"><span>Drucken</span><span>Einbetten</span></div>',
    '<div class="path"><span>This site uses cookies. If you go on we take it that you agree.</span><a href="#">Fine</a></div>',
    '<a href="/post">Zurück zur Startseite</a><p class="path"><a href="/post">Zurück zur Startseite</a></p>',
    '<nav class="breadcrumb"><a href="/s">Erweiterte Suche</a></nav>',
    '<nav class="breadcrumb"><span>Print</span><span>Embed</span></nav>',
  ])('is none: %s', (html) => {
    expect(metadata(html + HEADLINE).section).toBeNull();
  });
});

describe('several sections that a page states', () => {
  it.each([
    [
      '["Advertising","Social Media"]',
      '<nav class="breadcrumb"><a>Home</a><a>Social Media</a></nav>',
    ],
    [
      '"Corporate,Social Media,Posts"',
      '<h1>Harbour</h1><p>in <a rel="category tag" href="/c">Social Media</a></p>',
    ],
    ['"Social Media, Interview, LinkedIn, Solopreneurs"', ''],
    ['"Social Media, Travel, "', ''],
    [
      '"Social Media, Travel"',
      '<nav class="breadcrumb"><a>Home</a><a>Blog</a></nav>',
      'Social Media, Travel',
    ],
  ])('%s: the one that is printed, else the first', (list, html, section = 'Social Media') => {
    const json = `{"@type":"NewsArticle","articleSection":${list}}`;
    expect(metadata(linked(json) + html).section).toBe(section);
  });

  it('are no sections where they are the headline, or a tag that the headline names', () => {
    const stated = '<meta property="article:section" content="Ana Ruiz">';
    const path = '<nav class="breadcrumb"><a>Home</a><a>Culture</a></nav>';
    expect(metadata(`${stated}<h1>Ana Ruiz</h1>`).section).toBeNull();
    expect(metadata(`${stated}${path}<h1>What Ana Ruiz said</h1>`).section).toBe('Culture');
    expect(metadata(`${stated}<h1>What Ana Ruiz said</h1>`).section).toBe('Ana Ruiz');
  });
});

describe('the label of a headline', () => {
  it.each([
    ['<h1>Harbour</h1><a rel="category tag" href="/c/w">Websites</a>', 'Websites'],
    ['<div><a href="/category/joy/">Joy</a></div><h1>Harbour</h1>', 'Joy'],
    [
      '<div><a href="/rubrique/mer/">Mer</a>, <a href="/rubrique/port/">Port</a></div><h1>Le port</h1>',
      'Mer',
    ],
    ['<p class="rubric">Германия</p><p>15 августа 2016</p><h1>Гавань</h1>', 'Германия'],
    ['<h1>Hafen</h1><div class="styled__CategoryName-sc-1ab2 xyz">Familie</div>', 'Familie'],
    ['<p>Ausgabe 3 | Kategorie: Grundlagen</p><h1>Hafen</h1>', 'Grundlagen'],
    ['<h1>Port</h1><p>14 mai · Rubriques</p><p>Catégories : Mer, Port</p>', 'Mer'],
    ['<h1>Hafen</h1><p>Text.</p><div><a rel="category" href="/?cat=3">Alltag</a></div>', 'Alltag'],
  ])('is one: %s', (html, section) => {
    expect(metadata(html, 'https://www.daily-post.example/?p=1').section).toBe(section);
  });

  it.each([
    // The categories of other articles, a menu, an ad, and a label of another kind.
    `<h1>Hafen</h1><p>${PROSE}</p><div><a rel="category" href="/a">Alltag</a></div><div><a rel="category" href="/b">Meer</a></div>`,
    '<ul><li><a href="/category/sea/">Sea</a></li><li><a href="/category/port/">Port</a></li></ul><h1>Harbour</h1>',
    '<p class="section">Anzeige</p><h1>Hafen</h1>',
    '<h1>Hafen</h1><p>Preis: 3 Euro</p>',
  ])('is none: %s', (html) => {
    expect(metadata(html, 'https://www.daily-post.example/?p=1').section).toBeNull();
  });
});

describe('a link to the front page', () => {
  it('names the site, not a section', () => {
    const html =
      '<title>Harbour reopens : Pier Archive | Notes on the decline of piers | Since 2005</title><h1><a href="https://pier.example/">Pier Archive</a></h1><h3>Harbour reopens</h3>';
    expect(metadata(html, 'https://archive.pier.example/?p=2895').section).toBeNull();
  });
});

describe('a section that is stated as a slug', () => {
  const stated = (slug: string) => `<meta property="article:section" content="${slug}">`;

  it.each([
    ['crime-safety', '<a href="/crime">Crime &amp; Safety</a>', 'Crime & Safety'],
    ['economia', '<a href="/economia">Economía</a>', 'Economía'],
    ['uk', '<a href="/uk">UK</a>', 'UK'],
    ['sports/high_school', '<a href="/h">High School</a>', 'High School'],
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
