import { describe, expect, it } from 'vitest';
import { linked, metadataOf } from '../story-page.ts';

const person = (name: unknown) => ({ '@type': 'Person', name });
const organisation = (name: string) => ({ '@type': 'Organization', name });

const statedAs = (author: unknown, lang = 'en', site = 'The Daily Post') =>
  metadataOf({ head: linked({ author }), lang, site }).authors;

describe('authors in JSON-LD, by the form they are stated in', () => {
  it.each([
    ['a list within a list', [[person('Jane Doe')], [person('John Roe')]]],
    ['names in a list', person(['Jane Doe', 'John Roe'])],
    ['strings', ['Jane Doe', 'John Roe']],
    ['one string', 'Jane Doe, John Roe'],
    ['one string with a slash', 'Jane Doe/John Roe'],
    ['one string with semicolons', 'Jane Doe; John Roe'],
    ['an ordered list', { '@list': [person('Jane Doe'), person('John Roe')] }],
    [
      'a list of items',
      { '@type': 'ItemList', itemListElement: [person('Jane Doe'), { item: person('John Roe') }] },
    ],
    ['objects without a type', [{ name: 'Jane Doe' }, { name: 'John Roe' }]],
    ['names in parts', [{ givenName: 'Jane', familyName: 'Doe' }, person('John Roe')]],
    ['names as values', [person({ '@value': 'Jane Doe' }), person('John Roe')]],
    ['other names', [{ '@type': 'Person', alternateName: 'Jane Doe' }, person('John Roe')]],
    [
      'the paper among them',
      [person('Jane Doe'), organisation('The Daily Post'), person('John Roe')],
    ],
    ['markup', [person('<a href="/jd">Jane Doe</a>'), person('John Roe')]],
    ['an empty name', [person(''), person('Jane Doe'), person('John Roe')]],
    ['one of them twice', [person('JANE DOE'), person('Jane Doe'), person('John Roe')]],
  ])('%s', (_form, author) => {
    expect(statedAs(author)).toEqual(['Jane Doe', 'John Roe']);
  });

  it('leaves out whom the page states as its editor too', () => {
    const head = linked({
      author: [person('Jane Doe'), person('John Roe')],
      editor: 'John Roe',
    });
    expect(metadataOf({ head }).authors).toEqual(['Jane Doe']);
    const own = linked({ author: person('John Roe'), editor: person('John Roe') });
    expect(metadataOf({ head: own }).authors).toEqual(['John Roe']);
  });

  it('is not the maker of the system', () => {
    expect(statedAs('eZ Systems')).toEqual([]);
  });

  it('may be its creators or contributors where the paper is the author', () => {
    for (const property of ['creator', 'contributor']) {
      const head = linked({
        author: organisation('The Daily Post'),
        [property]: person('Jane Doe'),
      });
      expect(metadataOf({ head }).authors).toEqual(['Jane Doe']);
    }
  });

  it('are none where it only names an organisation', () => {
    expect(statedAs(organisation('Harbour Board'))).toEqual([]);
    const head = linked({ author: organisation('Jane Doe') });
    expect(metadataOf({ head }).authors).toEqual([]);
    expect(metadataOf({ head, above: '<p>By Jane Doe</p>' }).authors).toEqual(['Jane Doe']);
  });

  it('are not its editors', () => {
    expect(metadataOf({ head: linked({ editor: person('John Roe') }) }).authors).toEqual([]);
  });
});

describe('a name that JSON-LD states', () => {
  it.each([
    ['en', 'Jane Doe, John Roe, and Ann Other', ['Jane Doe', 'John Roe', 'Ann Other']],
    ['en', 'Jane Doe, Political Editor, and John Roe in Paris', ['Jane Doe', 'John Roe']],
    ['en', 'Jane Doe, Berlin correspondent', ['Jane Doe']],
    ['en', 'Jane Doe, The Daily Post', ['Jane Doe']],
    ['en', 'Jane Doe Staff Writer', ['Jane Doe']],
    ['en', 'Robert Roe, Jr.', ['Robert Roe, Jr.']],
    ['en', 'Robert Roe III', ['Robert Roe III']],
    ['en', 'Jane Doe (jane.doe@paper.example)', ['Jane Doe']],
    ['en', 'Jane Doe @janedoe', ['Jane Doe']],
    ['de', 'Anna Berg, dpa', ['Anna Berg']],
    ['fr', 'Jean Dupont (Berlin, correspondant)', ['Jean Dupont']],
    ['es', 'María López | Madrid', ['María López']],
    ['es', 'Redacción Deportes', []],
    ['pt', 'Ana Souza, São Paulo', ['Ana Souza']],
    ['pt', 'Por Ana Souza, g1 — São Paulo', ['Ana Souza']],
    ['it', 'dal nostro inviato Mario Rossi', ['Mario Rossi']],
    ['it', 'Di Stefano', ['Di Stefano']],
    ['nl', 'Van onze redacteur Jan de Vries', ['Jan de Vries']],
    ['nb', 'Bj&oslash;rn &Aring;sen', ['Bjørn Åsen']],
    ['pt', 'Ren&ecirc; Fran&ccedil;ois', ['Renê François']],
    ['en', 'Se&amp;aacute;n O&amp;#039;Casey', ["Seán O'Casey"]],
    ['pl', 'oprac. Jan Kowalski', ['Jan Kowalski']],
    ['cs', 'ČTK, Jan Novák', ['Jan Novák']],
    ['ar', 'القاهرة - أحمد علي', ['أحمد علي']],
    ['ar', 'القاهرة: أحمد علي ومحمد حسن', ['أحمد علي', 'محمد حسن']],
    ['ar', 'وكالات', []],
    ['ko', '김철수기자', ['김철수']],
    ['ko', '서울=김철수 기자', ['김철수']],
    ['ko', '워싱턴/김철수 특파원', ['김철수']],
    ['zh', '记者王小明、李华', ['王小明', '李华']],
    ['zh', '经济日报记者 王小明', ['王小明']],
    ['zh-TW', '記者陳美玲／台北報導', ['陳美玲']],
    ['ja', '山田太郎記者', ['山田太郎']],
  ])('in %s is without what is no part of it: “%s”', (lang, name, names) => {
    expect(statedAs(person(name), lang)).toEqual(names);
  });

  it.each([
    ['Le Monde du Port.fr', 'Le Monde du Port'],
    ['Nordkurier.de', 'Nordkurier Zeitung'],
    ['Liman', 'Liman Haber'],
    ['pelabuhancom', 'Tim pelabuhancom'],
    ['NOS', 'NOS Nieuws'],
    ['Nation', 'Nation Media Group'],
    ['東港経済オンライン', '東港経済'],
    ['বন্দরবাজার পত্রিকা', 'বন্দরবাজার অনলাইন সংবাদদাতা'],
  ])('is not the paper’s own, %s: “%s”', (site, name) => {
    expect(statedAs(person(name), 'en', site)).toEqual([]);
    expect(statedAs([person('Jane Doe'), person(name)], 'en', site)).toEqual(['Jane Doe']);
  });

  it('is a person’s before an authority’s', () => {
    const head =
      '<meta name="author" content="Nordische Landesanstalt für Hafenbau"><meta name="dc.creator" content="Jane Doe">';
    expect(metadataOf({ head }).authors).toEqual(['Jane Doe']);
  });
});

describe('authors in meta', () => {
  it.each([
    '<meta name="bt:author" content="Jane Doe">',
    '<meta name="news_authors" content="Jane Doe">',
    '<meta name="articleauthor" content="Jane Doe">',
    '<meta property="dable:author" content="Jane Doe">',
    '<meta name="cXenseParse:author" content="Jane Doe">',
    '<meta name="twitter:creator" content="Jane Doe">',
    '<meta name="author" content="The Daily Post"><meta property="article:author" content="Jane Doe">',
  ])('%s', (head) => {
    expect(metadataOf({ head }).authors).toEqual(['Jane Doe']);
  });

  it.each([
    '<meta name="twitter:creator" content="@janedoe">',
    '<meta name="twitter:creator" content="janedoe">',
    '<meta name="photo_author" content="Jane Doe">',
    '<meta name="author_url" content="Jane Doe">',
    '<meta property="article:author" content="https://www.facebook.com/janedoe">',
  ])('are not %s', (head) => {
    expect(metadataOf({ head }).authors).toEqual([]);
  });

  it('may be several', () => {
    const head =
      '<meta property="article:author" content="Jane Doe"><meta property="article:author" content="John Roe">';
    expect(metadataOf({ head }).authors).toEqual(['Jane Doe', 'John Roe']);
  });
});

describe('authors that a page prints otherwise than it states them', () => {
  const uploader = `<meta name="author" content="Isa Engel">${linked({ author: person('Isa Engel') })}`;

  it.each([
    ['a line', '<p><strong>Von Anna Berg</strong></p>'],
    ['a byline', '<p class="byline">Von <a href="/autor/anna-berg">Anna Berg</a></p>'],
    [
      'a line beside one that styles hide',
      '<span class="vcard hidden"><a class="fn" rel="author" href="/author/isa">Isa Engel</a></span><p>Von Anna Berg</p>',
    ],
  ])('are those of %s', (_place, above) => {
    const { authors, evidence } = metadataOf({ head: uploader, above, lang: 'de' });
    expect(authors).toEqual(['Anna Berg']);
    expect(evidence.authors?.confidence).toBeLessThan(0.8);
  });

  it('stay those stated where the page prints them too', () => {
    const above =
      '<p>Von Anna Berg</p><p class="byline">Von <a href="/autor/isa">Isa Engel</a></p>';
    expect(metadataOf({ head: uploader, above, lang: 'de' }).authors).toEqual(['Isa Engel']);
  });

  it('are those of the line before the text, whoever the page’s head names', () => {
    const above =
      '<p class="byline">Von <a href="/autor/isa">Isa Engel</a></p><p><b>Von Anna Berg, Kiel</b></p>';
    expect(metadataOf({ head: uploader, above, lang: 'de' }).authors).toEqual(['Anna Berg']);
  });

  it('stay those stated where a line only begins as a byline', () => {
    const above = '<p>Von einphasiger Verkabelung mit direktem Anschluss</p>';
    expect(metadataOf({ head: uploader, above, lang: 'de' }).authors).toEqual(['Isa Engel']);
  });

  it('are in the page’s own script', () => {
    const head = linked({ author: person('Rahul Sharma') });
    const above = '<p class="author">राहुल शर्मा</p>';
    expect(metadataOf({ head, above, lang: 'hi' }).authors).toEqual(['राहुल शर्मा']);
  });

  it('keep the accents of print', () => {
    const head = linked({ author: person('Jose Garcia') });
    const above = '<p class="firma">Por José García</p>';
    expect(metadataOf({ head, above, lang: 'es' }).authors).toEqual(['José García']);
  });
});
