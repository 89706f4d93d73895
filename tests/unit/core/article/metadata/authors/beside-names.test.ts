import { describe, expect, it } from 'vitest';
import { linked, metadataOf, PROSE, type StoryPage } from '../story-page.ts';

const authorsOf = (page: StoryPage) => metadataOf(page).authors;

describe('the label of a byline', () => {
  it.each([
    ['en', 'Post author By Jane Doe'],
    ['en', 'Views: 1120 | Added by: Jane Doe | Tags: boats, fish, harbours and markets'],
    ['de', 'Beitragsautor Von Jane Doe'],
    ['de', 'Hinzugefügt von: Jane Doe'],
    ['fr', 'Auteur de l’article Par Jane Doe'],
    ['es', 'Autor de la entrada Por Jane Doe'],
    ['it', 'Autore articolo Di Jane Doe'],
    ['nl', 'Berichtauteur Door Jane Doe'],
    ['pl', 'Autor wpisu Przez Jane Doe'],
    ['de', 'Autorin Jane Doe:'],
    ['de', 'Freitag | 14. Juni 2026 | 15:49 VON Jane Doe IN Fashion | 0 COMMENTS'],
    ['de', 'Interview von Jane Doe mit Anna Berg.'],
    ['en', 'Interview by Jane Doe with Anna Berg'],
  ])('in %s: %s', (lang, line) => {
    expect(authorsOf({ lang, above: `<p>${line}</p>` })).toEqual(['Jane Doe']);
  });

  it.each([
    ['de', '<p>Autoren Jan Berg und Jane Doe</p>', ['Jan Berg', 'Jane Doe']],
    ['de', '<p>Quelle: Jane Doe (Text), Jan Berg (Bild)</p>', ['Jane Doe']],
  ])('in %s below the text: %s', (lang, below, names) => {
    expect(authorsOf({ lang, below })).toEqual(names);
  });

  it.each([
    ['an entry of a menu', '<nav><ul><li><a href="/s">Di stagione</a></li></ul></nav>', ''],
    ['a thread of a forum', '', '<p>von Anton692 um 21:02</p>'],
    [
      'who wrote the book',
      '',
      '<p>Titel: Fischmarkt</p><p>Autorin: Anna Berg</p><p>Verlag: Hafen</p>',
    ],
  ])('is not that of %s', (_, above, below) => {
    expect(authorsOf({ lang: above ? 'it' : 'de', above, below })).toEqual([]);
  });
});

describe('what stands with a name in its element', () => {
  it.each([
    [
      'topics',
      '<div class="author-box author">Jane Doe<br>Topics:<a>Harbour</a><a>Quay SA</a></div>',
    ],
    [
      'a section',
      '<p class="byline"><span>by</span> <b>Jane Doe</b> <i>in section:</i> <a>Harbour</a> <a>Harbour Tests</a></p>',
    ],
    [
      'a trade',
      '<div class="author"><p class="author-name">Jane Doe</p><p class="author_job-title">Python Software Engineer</p></div>',
    ],
    [
      'who translated it',
      '<p>By Jane Doe</p><p>Translation <span><a href="/author/anna-berg">Anna Berg</a></span></p>',
    ],
  ])('is left out: %s', (_, above) => {
    expect(authorsOf({ above })).toEqual(['Jane Doe']);
  });

  it('may be another byline', () => {
    const above =
      '<p class="byline"><b>By</b> <i>Jane Doe</i> <b>Topics:</b> <i>Harbour</i> <b>Reporter:</b> <i>John Roe</i></p>';
    expect(authorsOf({ above })).toEqual(['Jane Doe', 'John Roe']);
  });

  it('is not the headline', () => {
    const h1 = '<h1><a href="/author/1">So geht es auch, oder? Der Markt</a></h1>';
    expect(authorsOf({ lang: 'de', h1, above: '<p><a href="/author/1">Jane Doe</a></p>' })).toEqual(
      ['Jane Doe'],
    );
  });
});

describe('a name as it is spelled', () => {
  it('has small letters where the page elsewhere gives it them', () => {
    const above = '<p>VON JANE MCDOE</p>';
    const below = '<div class="bio"><p>Jane McDoe writes about fish.</p></div>';
    expect(authorsOf({ lang: 'de', above, below })).toEqual(['Jane McDoe']);
    expect(authorsOf({ lang: 'de', above })).toEqual(['JANE MCDOE']);
  });

  it('stay in capitals where not all of them are written otherwise', () => {
    const above = '<p>VON JANE DOE UND JOHN ROE</p>';
    const below =
      '<p><b>Jane Doe</b> schreibt über das Meer und die Menschen, die davon leben.</p>';
    expect(authorsOf({ lang: 'de', above, below })).toEqual(['JANE DOE', 'JOHN ROE']);
  });

  it('has a space where an account has a dot', () => {
    const byline = (name: string) => `<p>Von ${name} am Samstag, 19. Oktober 2026</p>`;
    expect(authorsOf({ lang: 'de', above: byline('Jane.Whitfield') })).toEqual(['Jane Whitfield']);
    expect(authorsOf({ lang: 'de', above: byline('J. Doe') })).toEqual(['J. Doe']);
  });
});

describe('what is nobody', () => {
  it.each([
    ['a column for readers', '<p>By Letters To The Editor</p>'],
    ['a team', '<p>Von Fischer-Team</p>'],
    ['the paper in a country', '<p>By Daily Post Deutschland</p>'],
    ['a button', '<div class="author"><a>Login</a> <a>Registrieren</a></div>'],
    ['a subtitle', '<h2>Palais Epstein Wien<br>9 May 2026</h2>'],
  ])('%s', (_, above) => {
    expect(authorsOf({ above })).toEqual([]);
  });

  it('a customer who reviews', () => {
    const below =
      '<div itemprop="review" itemscope><b>Von:</b> <span itemprop="author">Andreas R.</span></div>';
    expect(authorsOf({ lang: 'de', below })).toEqual([]);
  });

  it('a bold line above a list', () => {
    const below = '<p><b>Merkmale der Testrute</b><br>- Länge: 2 m<br>- Gewicht: 1 kg</p>';
    expect(authorsOf({ lang: 'de', below })).toEqual([]);
  });
});

describe('a signature', () => {
  it('may be small, or both bold and italic above more text', () => {
    expect(authorsOf({ lang: 'de', below: '<p><small>Jane Doe</small></p>' })).toEqual([
      'Jane Doe',
    ]);
    const more = `<h2>App</h2><p>${PROSE}</p>`;
    const signed = (name: string) => authorsOf({ lang: 'de', below: `<p>${name}</p>${more}` });
    expect(signed('<b><i>Jane Doe</i></b>')).toEqual(['Jane Doe']);
    expect(signed('<b>Jane Doe</b>')).toEqual([]);
  });
});

it('an author in the head of a theme whose style is for head and foot alike is found', () => {
  const above =
    '<header class="entry-header header-footer-group"><ul><li class="post-author"><span>Post author</span> <span>By <a href="/author/jd">Jane Doe</a></span></li></ul></header>';
  expect(authorsOf({ above, head: linked({}) })).toEqual(['Jane Doe']);
});
