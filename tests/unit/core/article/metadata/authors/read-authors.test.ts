import { describe, expect, it } from 'vitest';
import { linked, metadataOf, PROSE, type StoryPage } from '../story-page.ts';

const authorsOf = (page: StoryPage) => metadataOf(page).authors;

describe('where the authors of a page are found', () => {
  it.each([
    ['meta', { head: '<meta name="author" content="Jane Doe">' }],
    ['meta', { head: '<meta name="parsely-author" content="Jane Doe">' }],
    ['meta', { head: '<meta name="byl" content="By Jane Doe">' }],
    [
      'meta',
      {
        head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">',
      },
    ],
    ['json-ld', { head: linked({ author: { '@type': 'Person', name: 'Jane Doe' } }) }],
    [
      'microdata',
      {
        above:
          '<p itemprop="author" itemscope itemtype="https://schema.org/Person">By <b itemprop="name">Jane Doe</b></p>',
      },
    ],
    ['markup', { above: '<p><a rel="author" href="/jd">Jane Doe</a></p>' }],
    ['markup', { above: '<p><a href="/authors/jane-doe">Jane Doe</a></p>' }],
    ['markup', { above: '<p><a href="/people/jane-doe/">Jane Doe</a></p>' }],
    ['markup', { below: '<p><b><i>Jane Doe</i></b></p>' }],
    ['markup', { above: '<div class="ArticleByline"><span>By</span><b>Jane Doe</b></div>' }],
    ['markup', { above: '<div class="post-meta__author">Jane Doe</div>' }],
    ['printed-line', { above: '<p>By Jane Doe</p>' }],
    ['printed-line', { above: '<p>Propos recueillis par Jane Doe.</p>' }],
    [
      'markup',
      {
        above:
          '<p><a href="/authors/jd">Jane Doe</a> (text) and <a href="/authors/jr">John Roe</a> (photos)</p>',
      },
    ],
    ['printed-line', { above: '<h4>Author</h4><p>Jane Doe</p>' }],
    ['printed-line', { above: '<div>Jane Doe<br>Penulis</div><div>John Roe<br>Editor</div>' }],
    ['printed-line', { above: '<p>Local · 3 May 2024 · by Jane Doe</p>' }],
    ['printed-line', { below: '<p>Text: Jane Doe</p>' }],
  ] as const)('%s: %o', (source, page) => {
    const { authors, evidence } = metadataOf(page);
    expect(authors).toEqual(['Jane Doe']);
    expect(evidence.authors?.source).toBe(source);
  });

  it('makes them surer where several parts of the page agree', () => {
    const alone = metadataOf({ head: '<meta name="author" content="Jane Doe">' });
    const confirmed = metadataOf({
      head: '<meta name="author" content="Jane Doe">',
      above: '<p class="byline">By Jane Doe</p>',
    });
    expect(confirmed.evidence.authors?.confidence ?? 0).toBeGreaterThan(
      alone.evidence.authors?.confidence ?? 1,
    );
  });
});

describe('authors that parts of a page disagree on', () => {
  it('are those in print where the statement is an account or the paper', () => {
    for (const stated of ['admin', 'The Daily Post', 'Daily Post Newsroom', 'daily-post.example']) {
      const head = `<meta name="author" content="${stated}">${linked({ author: { '@type': 'Person', name: stated } })}`;
      expect(authorsOf({ head, above: '<p>By Jane Doe</p>' })).toEqual(['Jane Doe']);
      expect(authorsOf({ head })).toEqual([]);
    }
  });

  it('are those in print where the page’s head, however often, names who put it up', () => {
    const head = `<meta name="author" content="John Roe"><meta itemprop="author" content="John Roe">${linked({ author: { '@type': 'Person', name: 'John Roe' } })}`;
    const above = '<p class="byline">By Jane Doe</p>';
    expect(authorsOf({ head: `<meta name="byl" content="By Jane Doe">${head}`, above })).toEqual([
      'Jane Doe',
    ]);
    expect(authorsOf({ head })).toEqual(['John Roe']);
  });

  it('are those whom the line before the first paragraph names, below a summary too', () => {
    const head = `<meta name="author" content="John Roe">${linked({ author: { '@type': 'Person', name: 'John Roe' } })}`;
    const above =
      '<p>Traders are back at their stalls, a year after the great storm of last March.</p><p>By John Roe</p><p><b>By Jane Doe, Lagos</b></p>';
    const prose = 'The fish market opened on Friday. People had queued since four in the morning.';
    expect(authorsOf({ head, above, prose })).toEqual(['Jane Doe']);
  });

  it('are not addresses of social accounts', () => {
    expect(
      authorsOf({
        head: '<meta property="article:author" content="https://www.facebook.com/jane.doe">',
        above: '<p class="byline">By Jane Doe</p>',
      }),
    ).toEqual(['Jane Doe']);
  });

  it('are all that the fuller of two agreeing parts names', () => {
    expect(
      authorsOf({
        head: '<meta name="author" content="Jane Doe">',
        above: '<p class="byline">By Jane Doe and John Roe</p>',
      }),
    ).toEqual(['Jane Doe', 'John Roe']);
  });

  it('keep small letters where one part sets them in capitals', () => {
    expect(
      authorsOf({
        head: '<meta name="author" content="Jane Doe">',
        above: '<p class="byline">By JANE DOE</p>',
      }),
    ).toEqual(['Jane Doe']);
  });
});

describe('names on a page that are not its authors', () => {
  it.each([
    [
      'a commenter’s',
      { below: '<section class="comments"><div class="author">John Roe</div></section>' },
    ],
    [
      'a related story’s',
      {
        below:
          '<aside><h3>Ferry delayed</h3><p class="byline">By John Roe</p></aside><div class="related-stories"><a rel="author">Ann Other</a></div>',
      },
    ],
    [
      'a photographer’s',
      {
        above:
          '<figure><img src="a.jpg"><figcaption>The quay. <span class="author">Photo: John Roe</span></figcaption></figure>',
      },
    ],
    ['a photographer’s in a line', { above: '<p>Photo: John Roe</p>' }],
    ['an editor’s', { above: '<p class="author">Edited by John Roe</p>' }],
    [
      'a player’s in the story',
      {
        above: `<p>${PROSE} ${PROSE} <a href="/profile/john-roe/">John Roe</a> was there.</p>`,
      },
    ],
    [
      'a story’s in a section of that name',
      { above: '<a href="/people/news/jon-jan">Jon Jan</a>' },
    ],
    [
      'a menu’s',
      { above: '<ul><li><a href="/t">Text</a></li><li><a href="/b">Books</a></li></ul>' },
    ],
    [
      'topics’, in elements named as authors are',
      { above: '<p><a class="fn">Politics</a> <a class="fn">Harbour</a></p>' },
    ],
    ['a topic’s', { above: '<p class="author">3 May <a rel="tag" href="/s">Solar News</a></p>' }],
    [
      'another story’s, below this one’s',
      {
        above: '<p class="author"><i>By</i> <span>DAILY POST STAFF</span></p>',
        below: '<ul><li><p class="author"><span>By</span> <span>John Roe</span></p></li></ul>',
      },
    ],
    ['a list’s heading', { below: '<h3><b>Many More Reviews</b></h3><ul><li>One</li></ul>' }],
    ['a list’s first line', { below: '<p><b>What You Need:</b><br>- a boat</p>' }],
    ['a sentence’s', { above: '<p>By Saturday the boats had come back.</p>' }],
  ])('%s', (_whose, page) => {
    expect(authorsOf(page)).toEqual([]);
    expect(authorsOf({ ...page, head: '<meta name="author" content="Jane Doe">' })).toEqual([
      'Jane Doe',
    ]);
  });
});

describe('an agency in the author’s place', () => {
  it.each([
    ['Reuters', 'Reuters', ['Reuters']],
    ['The Associated Press', 'AP', ['The Associated Press']],
    ['EFE / AFP', 'EFE', ['EFE', 'AFP']],
    ['AFP-JIJI', 'AFP', ['AFP', 'JIJI']],
    ['أ ف ب', 'AFP', ['أ ف ب']],
    ['共同通信', 'Kyodo', ['共同通信']],
    ['Press Trust of India, Edited by Ann Other', 'PTI', ['Press Trust of India']],
  ])('is the author where nobody else signs: “%s”', (name, agency, authors) => {
    for (const type of ['Organization', 'Person']) {
      const page = metadataOf({ head: linked({ author: { '@type': type, name } }) });
      expect(page.authors).toEqual(authors);
      expect(page.agency).toBe(agency);
    }
    expect(authorsOf({ above: `<p class="byline">${name}</p>` })).toEqual(authors);
  });

  it.each([
    [['Jane Doe', 'Reuters'], ['Jane Doe']],
    ['Jane Doe, Associated Press', ['Jane Doe']],
    ['The Daily Post with AFP', []],
    ['Daily Post staff and agencies', []],
  ])('is none beside a person or the paper: %o', (author, authors) => {
    expect(authorsOf({ head: linked({ author }) })).toEqual(authors);
  });
});

describe('bylines of papers around the world', () => {
  it.each([
    [
      'de',
      '<p>Von Anna Berg und Jörg Maas</p><p>17. März 2020, 09:05 Uhr</p>',
      ['Anna Berg', 'Jörg Maas'],
    ],
    ['it', '<p class="autore">di <a href="/autori/luca-rossi">Luca Rossi</a></p>', ['Luca Rossi']],
    [
      'zh',
      '<div class="info">2025-06-17 08:30 来源：新华网 作者：王小明 责任编辑：李华</div>',
      ['王小明'],
    ],
    ['ja', '<p class="writer">山田太郎（やまだ たろう）</p>', ['山田太郎']],
    [
      'ko',
      '<span class="reporter">홍길동 기자</span> <span>gildong@paper.example</span>',
      ['홍길동'],
    ],
    ['ar', '<div class="author-name">كتب: أحمد علي</div>', ['أحمد علي']],
    ['fa', '<p>نویسنده: سارا احمدی</p>', ['سارا احمدی']],
    ['he', '<div class="author">מאת: יוסי כהן</div>', ['יוסי כהן']],
    ['th', '<span class="author">โดย สมชาย ใจดี</span>', ['สมชาย ใจดี']],
    [
      'hi',
      '<div class="byline">Written by: <a href="/author/rahul">राहुल शर्मा</a></div>',
      ['राहुल शर्मा'],
    ],
    ['ru', '<p class="author">Иван Петров, корреспондент</p>', ['Иван Петров']],
    ['tr', '<div class="yazar">Ayşe Yılmaz</div>', ['Ayşe Yılmaz']],
    [
      'vi',
      '<p class="author">Nguyễn Văn An - Trần Thị Bình</p>',
      ['Nguyễn Văn An', 'Trần Thị Bình'],
    ],
    ['fi', '<p class="kirjoittaja">Liisa Virtanen</p>', ['Liisa Virtanen']],
    ['hu', '<p class="szerzo">Szerző: Kiss Péter</p>', ['Kiss Péter']],
  ])('are read in %s', (lang, above, names) => {
    expect(authorsOf({ lang, above })).toEqual(names);
  });
});
