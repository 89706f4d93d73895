import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../../../../src/core/article/metadata/page-facts.ts';
import { readPublication } from '../../../../../../src/core/article/metadata/publication/index.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';
import { NOW, PROSE, TITLE, linked, meta, publicationOf, publishedOf } from './publication-of.ts';

describe('how long ago something was', () => {
  it('is told by the title that says when', () => {
    const below = '<span class="ago" title="Tue Dec 3 2024 07:45">2 days ago</span>';
    expect(publishedOf({ below })).toMatch(/^2024-12-03/);
  });
});

describe('a change at the very moment of publication', () => {
  it('is told on the same clock', () => {
    const head = linked(
      '{"@type":"NewsArticle","datePublished":"2024-03-08T18:00:00Z","dateModified":"2024-03-08T18:00:00Z"}',
    );
    expect(publicationOf({ head, below: '<time>9 March 2024, 5.00am</time>' })).toEqual({
      published: '2024-03-09T05:00:00+11:00',
      modified: '2024-03-09T05:00:00+11:00',
    });
  });
});

describe('a change at the very moment of publication beside a later one', () => {
  it('is none', () => {
    const head =
      linked(
        '{"@type":"NewsArticle","datePublished":"2019-11-20T02:59:46Z","dateModified":"2019-11-20T02:59:46Z"}',
      ) + meta('article:modified_time', '2019-11-20T04:16:55Z');
    expect(publicationOf({ head }).modified).toBe('2019-11-20T04:16:55Z');
  });
});

describe('dates that a page states', () => {
  it.each([
    ['JSON-LD', linked('{"@type":"NewsArticle","datePublished":"2025-06-17T10:30:00+02:00"}')],
    [
      'a graph',
      linked('{"@graph":[{"@type":"NewsArticle","datePublished":"2025-06-17T10:30+02:00"}]}'),
    ],
    ['a list', linked('[{"@type":["Article"],"datePublished":["2025-06-17T10:30:00+02:00"]}]')],
    [
      'a typed value',
      linked('{"@type":"Article","datePublished":{"@value":"2025-06-17T10:30:00+0200"}}'),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2025-06-17T10:30:00+02:00">'],
    ['Parse.ly', meta('parsely-pub-date', '2025-06-17T10:30:00+02:00')],
    ['Dublin Core', meta('DC.date.issued', '2025-06-17T10:30:00+02:00')],
    ['Sailthru', meta('sailthru.date', 'Tue, 17 Jun 2025 10:30:00 +0200')],
    ['a publisher’s own name', meta('publish-date', '2025-06-17 10:30:00 GMT+2')],
    ['microdata', '<meta itemprop="datePublished" content="2025-06-17T10:30:00+02:00">'],
  ])('in %s', (_, head) => {
    expect(publishedOf({ head })).toBe('2025-06-17T10:30:00+02:00');
  });

  it.each([
    [
      'seconds since 1970',
      linked('{"@type":"NewsArticle","datePublished":1750149000}'),
      '2025-06-17T08:30:00Z',
    ],
    ['digits alone', meta('pubdate', '20250617'), '2025-06-17'],
    ['a bare date', meta('citation_publication_date', '2025/06/17'), '2025-06-17'],
  ])('as %s', (_, head, expected) => {
    expect(publishedOf({ head })).toBe(expected);
  });

  it('gives the day of change too', () => {
    const head =
      '<meta property="article:published_time" content="2025-06-17T10:30:00Z">' +
      '<meta property="article:modified_time" content="2025-06-18T08:00:00Z">';
    expect(publicationOf({ head })).toEqual({
      published: '2025-06-17T10:30:00Z',
      modified: '2025-06-18T08:00:00Z',
    });
  });

  it('passes over moments that say nothing', () => {
    const head = '<meta property="article:published_time" content="1970-01-01T01:00:00+01:00">';
    expect(publishedOf({ head })).toBeNull();
    expect(publishedOf({ head, below: '<p>17 June 2025</p>' })).toBe('2025-06-17');
  });

  it.each(['expires', 'article:expiration_time', 'event_start_date', 'copyright-date'])(
    'does not take %s for it',
    (name) => {
      expect(publishedOf({ head: meta(name, '2025-06-17') })).toBeNull();
    },
  );

  it('does not take a day in the future', () => {
    expect(publishedOf({ head: meta('pubdate', '2026-03-01') })).toBeNull();
  });
});

describe('dates that a page shows near its headline', () => {
  it.each([
    ['en', 'Published 17 June 2025 10:30 BST', '2025-06-17T10:30:00+01:00'],
    ['fr', 'Publié le 17 juin 2025 à 10h30', '2025-06-17T10:30:00'],
    ['de', 'Veröffentlicht am 17.06.2025, 10:30 Uhr', '2025-06-17T10:30:00'],
    ['es', 'Publicado: 17 de junio de 2025 - 10:30 h', '2025-06-17T10:30:00'],
    ['it', 'Pubblicato il 17 giugno 2025 alle 10:30', '2025-06-17T10:30:00'],
    ['pl', 'Data publikacji: 17 czerwca 2025, 10:30', '2025-06-17T10:30:00'],
    ['ru', 'Опубликовано: 17 июня 2025, 10:30', '2025-06-17T10:30:00'],
    ['uk', 'Опубліковано 17 червня 2025 о 10:30', '2025-06-17T10:30:00'],
    ['tr', 'Giriş: 17.06.2025 - 10:30', '2025-06-17T10:30:00'],
    ['ar', 'تاريخ النشر: 17 يونيو 2025 10:30', '2025-06-17T10:30:00'],
    ['fa', 'تاریخ انتشار: ۲۷ خرداد ۱۴۰۴ - ۱۰:۳۰', '2025-06-17T10:30:00'],
    ['he', 'פורסם: 17 ביוני 2025, 10:30', '2025-06-17T10:30:00'],
    ['hi', 'प्रकाशित: 17 जून 2025 10:30', '2025-06-17T10:30:00'],
    ['bn', 'প্রকাশ: ১৭ জুন ২০২৫, ১০:৩০', '2025-06-17T10:30:00'],
    ['th', 'เผยแพร่: 17 มิ.ย. 2568 10:30 น.', '2025-06-17T10:30:00'],
    ['vi', 'Ngày đăng: 17/06/2025 10:30', '2025-06-17T10:30:00'],
    ['id', 'Diterbitkan 17 Juni 2025, 10:30 WIB', '2025-06-17T10:30:00+07:00'],
    ['zh', '发布时间：2025年06月17日 10:30', '2025-06-17T10:30:00'],
    ['ja', '公開日: 2025年6月17日 10時30分', '2025-06-17T10:30:00'],
    ['ko', '기사입력 2025.06.17. 오전 10:30', '2025-06-17T10:30:00'],
  ])('%s: “%s”', (lang, line, expected) => {
    expect(publishedOf({ lang, below: `<div>${line}</div>` })).toBe(expected);
  });

  it.each([
    ['Updated 18 June 2025, published 17 June 2025', '2025-06-18'],
    ['17 June 2025 (updated 18 June 2025)', '2025-06-18'],
    ['Erstellt: 17.06.2025 Aktualisiert: 18.06.2025', '2025-06-18'],
    ['Publié le 17/06/2025 | Mis à jour le 18/06/2025', '2025-06-18'],
    ['입력 2025.06.17 수정 2025.06.18', '2025-06-18'],
    ['2025年6月17日公開 2025年6月18日更新', '2025-06-18'],
    ['Giriş Tarihi: 17.06.2025 Güncelleme Tarihi: 18.06.2025', '2025-06-18'],
  ])('tells publication from change: “%s”', (line, modified) => {
    expect(publicationOf({ below: `<p>${line}</p>` })).toEqual({
      published: '2025-06-17',
      modified,
    });
  });

  it.each([
    '17 червня 2025, 10:20 | Оновлено: 18.06.2025',
    '17 Jun 2025 10:20 - Updated 18 Jun 2025',
  ])('leaves each of two dates its own time of day: “%s”', (line) => {
    expect(publicationOf({ below: `<p>${line}</p>` })).toEqual({
      published: '2025-06-17T10:20:00',
      modified: '2025-06-18',
    });
  });

  it.each([
    '17/06/2025 10h20 Atualizado há 2 dias',
    'Jun 17, 2025 Updated 3 hrs ago',
    '17.06.2025 - aktualisiert vor 3 Stunden',
  ])('leaves to publication the date that a change of some time ago follows: “%s”', (line) => {
    const { published, modified } = publicationOf({ below: `<p>${line}</p>` });
    expect(published).toMatch(/^2025-06-17/);
    expect(modified).toBeNull();
  });

  it('reads a label, a date and a time on lines of their own', () => {
    const below = '<div>Published</div><div>17 June 2025</div><div>10:30</div>';
    expect(publishedOf({ below })).toBe('2025-06-17T10:30:00');
  });

  it('reads a large day above its month and year', () => {
    expect(publishedOf({ below: '<div>17</div><div>Jun</div><div>2025</div>' })).toBe('2025-06-17');
  });

  it('reads the moment of a `time` that shows how long ago it was', () => {
    const below = '<time datetime="2025-06-17T10:30:00Z">3 hours ago</time>';
    expect(publishedOf({ below })).toBe('2025-06-17T10:30:00Z');
  });

  it('makes no date of words such as “3 hours ago”', () => {
    expect(publishedOf({ below: '<p>3 hours ago</p>' })).toBeNull();
  });

  it('reads the date with which the text itself opens', () => {
    expect(publishedOf({ below: `<p>17.6.2025 – ${PROSE.slice(3)}` })).toBe('2025-06-17');
  });

  it('takes the day of change where there is no other', () => {
    expect(publishedOf({ below: '<p>Last updated: 17 June 2025</p>' })).toBe('2025-06-17');
  });
});

describe('dates that are not the article’s', () => {
  const dated = (day: string) =>
    `<li><a href="/x">Another story of the day</a> <span>${day}</span></li>`;
  const teasers = ['1 May 2025', '2 May 2025', '3 May 2025'].map(dated).join('');

  it.each([
    ['comments', { after: '<section class="comments"><p>Anna, 19 June 2025</p></section>' }],
    ['related stories', { after: `<aside class="related"><ul>${teasers}</ul></aside>` }],
    [
      'what a footnote cites',
      { after: '<ol class="footnotes"><li>Roe, Harbours, 17 June 2025.</li></ol>' },
    ],
    ['what a note cites', { after: '<p>[1] Roe, Harbours, 17 June 2025</p>' }],
    ['a copyright line', { after: '<footer>© 17 June 2025 The Daily Post</footer>' }],
    [
      'an event in the text',
      { below: `<p>${'The fair opens in town on 3 March 2025 and lasts. '.repeat(5)}</p>` },
    ],
    [
      'the page’s clock',
      { above: `<header><div>Tuesday, 17 June 2025</div></header>${'<p>Menu</p>'.repeat(12)}` },
    ],
  ])('%s', (_, page) => {
    expect(publishedOf(page)).toBeNull();
  });

  it('leaves the page’s clock aside for the date at the headline', () => {
    const above = `<div class="date">Thursday, 1 January 2026</div>${'<p>Menu</p>'.repeat(12)}`;
    expect(publishedOf({ above, below: '<p class="meta">17 June 2025</p>' })).toBe('2025-06-17');
  });
});

describe('agreement', () => {
  it.each([
    ['/2025/06/17/harbour', '2025-06-17'],
    ['/news/2025-06-17/harbour', '2025-06-17'],
    ['/202506/t20250617_1234.html', '2025-06-17'],
    ['/2025-06/17/content_1.htm', '2025-06-17'],
    ['/politics/2025/jun/17/harbour', '2025-06-17'],
    ['/news/17062025-harbour', '2025-06-17'],
    ['/news/harbour-1234567', null],
  ])('the address %s alone gives %s', (path, expected) => {
    expect(publishedOf({ url: `https://post.example${path}` })).toBe(expected);
  });

  it('the address decides between two readings of the same numbers', () => {
    const below = '<p>10/11/2025</p>';
    expect(publishedOf({ below, lang: 'fr' })).toBe('2025-11-10');
    expect(publishedOf({ below, lang: 'fr', url: 'https://post.example/2025/10/11/a' })).toBe(
      '2025-10-11',
    );
  });

  it('the address outweighs a book’s date in the text', () => {
    const below = '<p>Released: 2 February 2021</p>';
    const above = '<p>17 June 2025</p>';
    expect(publishedOf({ above, below, url: 'https://post.example/2025/06/review' })).toBe(
      '2025-06-17',
    );
  });

  it('a change shown as publication gives way to the stated day', () => {
    const head =
      '<meta property="article:published_time" content="2025-06-17T10:30:00Z">' +
      '<meta property="article:modified_time" content="2025-08-01T10:30:00Z">';
    const below = '<time itemprop="datePublished" datetime="2025-08-01">1 August 2025</time>';
    expect(publishedOf({ head, below })?.slice(0, 10)).toBe('2025-06-17');
  });

  it('tells a moment on the paper’s own clock', () => {
    const head = meta('pubdate', '2025-06-16T22:30:00Z');
    expect(publishedOf({ head, below: '<p>17 June 2025, 00:30</p>' })).toBe(
      '2025-06-17T00:30:00+02:00',
    );
    expect(publishedOf({ head, url: 'https://post.example.de/2025/06/17/a' })).toBe(
      '2025-06-17T00:30:00+02:00',
    );
  });

  it('keeps only the printed day where that clock cannot be told', () => {
    const head = meta('pubdate', '2025-06-18T03:30:00Z');
    expect(publishedOf({ head, url: 'https://post.example.com/2025/06/17/a' })).toBe('2025-06-17');
  });

  it('says where a date was read and how sure it is', () => {
    const html = `<html><head>${meta('pubdate', '2025-06-17')}</head><body><h1>${TITLE}</h1><p>17 June 2025</p>${PROSE}</body></html>`;
    const { published } = readPublication(gatherFacts(parseHtml(html), null), TITLE, NOW);
    expect(published?.evidence.confidence).toBeGreaterThan(0.85);
    expect(published?.evidence.found).toContain('2025');
  });
});

describe('a moment that is stated in UTC', () => {
  it('takes its day along where that is stated alone', () => {
    const head = `${utc('2024-10-09T21:42:10Z')}${meta('site:publishDate', '2024-10-09')}`;
    expect(publishedOf({ head, lang: 'fa', url: 'https://www.khabar.ir/news/1' })).toBe(
      '2024-10-10T01:12:10+03:30',
    );
  });

  const utc = (published: string, more = ''): string =>
    linked(`{"@type":"NewsArticle","datePublished":"${published}"${more}}`);

  it.each([
    ['de', 'https://www.post.de/a/harbour', '2025-06-16T22:00:00Z', '2025-06-17T00:00:00+02:00'],
    ['ko', 'https://www.post.co.kr/a/1', '2025-06-16T22:30:00Z', '2025-06-17T07:30:00+09:00'],
    [
      'hi',
      'https://www.post.in/a/harbour',
      '2025-06-16T20:30:00.000Z',
      '2025-06-17T02:00:00+05:30',
    ],
  ])(
    'is on the clock of the paper’s country (%s) where nothing is printed',
    (lang, url, stated, there) => {
      expect(publishedOf({ head: utc(stated), lang, url })).toBe(there);
    },
  );

  it('is on the clock by which the page states another moment', () => {
    const changed = ',"dateModified":"2025-06-17T09:00:00+09:00"';
    expect(publishedOf({ head: utc('2025-06-16T22:30:00Z', changed) })).toBe(
      '2025-06-17T07:30:00+09:00',
    );
    const again = meta('article:published_time', '2025-06-17T00:30:00+02:00');
    expect(publishedOf({ head: utc('2025-06-16T22:30:00Z') + again })).toBe(
      '2025-06-17T00:30:00+02:00',
    );
  });

  it('is not on the clock of whoever asked for the page', () => {
    const head =
      utc('2025-02-28T23:45:00Z') + meta('article:published_time', '2025-02-28T23:45:00Z');
    for (const url of ['https://post.co.uk/a', 'https://post.example/a']) {
      const below = '<p>First published on Sat 1 Mar 2025 00.45 CET</p>';
      const published = publishedOf({ head, below, lang: 'en', url });
      expect(published?.slice(0, 10)).toBe('2025-02-28');
    }
  });

  it('stays on the day that is printed or that its address has', () => {
    const page = { head: utc('2025-06-16T22:30:00Z'), lang: 'de' };
    expect(publishedOf({ ...page, below: '<p class="date">16.06.2025</p>' })?.slice(0, 10)).toBe(
      '2025-06-16',
    );
    expect(publishedOf({ ...page, url: 'https://post.de/2025/06/16/harbour' })?.slice(0, 10)).toBe(
      '2025-06-16',
    );
  });
});

describe('what elements show beside their words', () => {
  it.each([
    '<time class="timeago" title="2025-06-17T10:30:00+02:00">2 days ago</time>',
    '<time data-timestamp="1750149000">2 days ago</time>',
    '<span property="dc:date dc:created" content="2025-06-17T10:30:00+02:00">last week</span>',
  ])('%s', (below) => {
    expect(publishedOf({ below })?.slice(0, 10)).toBe('2025-06-17');
  });
});

describe('dates that are not the article’s', () => {
  it.each([
    ['the page’s clock', { above: '<div class="today">Friday, 17 June 2025</div>' }],
    [
      'those in a short list of other stories',
      {
        after:
          '<ul class="latest"><li><a href="/a">A</a> <time datetime="2025-06-16">16 June</time></li><li><a href="/b">B</a> <time datetime="2025-06-15">15 June</time></li></ul>',
      },
    ],
    ['a book’s', { below: '<p><b>Erscheinungsdatum:</b> 17.06.2025</p>' }],
  ])('%s', (_whose, page) => {
    expect(publishedOf(page)).toBeNull();
  });
});
