import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

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
