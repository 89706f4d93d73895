import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  FTS5_TOKENIZE,
  findTerms,
  indexText,
  parseQuery,
} from '../../../../src/core/search/index.ts';

/** Whether FTS5 itself finds `query` in `text`, both through the functions under test. */
let finds: (text: string, query: string) => boolean;

beforeAll(async () => {
  const sqlite = await sqlite3InitModule();
  const database = new sqlite.oo1.DB(':memory:');
  database.exec(`CREATE VIRTUAL TABLE t USING fts5(x, tokenize="${FTS5_TOKENIZE}")`);
  finds = (text, query) => {
    database.exec('DELETE FROM t');
    database.exec({ sql: 'INSERT INTO t VALUES (?)', bind: [indexText(text)] });
    const { match } = parseQuery(query);
    if (match === null) return false;
    return database.selectValue('SELECT count(*) FROM t WHERE t MATCH ?', [match]) === 1;
  };
});

/** The stretches of the original text that a query marks. */
const marked = (text: string, query: string) =>
  findTerms(text, parseQuery(query).terms).map(({ start, end }) => text.slice(start, end));

const FRENCH = "L'énergie solaire et l’été à Besançon : l'Œuvre d'un cœur naïf, porte-parole";
const GERMAN = 'Die Straße nach Müllheim ist GROẞ; STRASSEN werden gebaut';
const CHINESE = '新华社北京3月5日电，北京大学经济学院教授表示，中国经济保持增长。';
const JAPANESE = '東京都でiPhoneを買う人が増えた。ﾊﾟﾅｿﾆｯｸとがんばる';
const KOREAN = '대한민국 정부는 한국은행의 금리를 인상했다';
const ARABIC = 'قَالَ الرَّئيس إنَّ الأُمّة العربيّة فى خـــطر عام ٢٠٢٤';
const HEBREW = 'בְּרֵאשִׁית בָּרָא אֱלֹהִים, דובר צה"ל';
const RUSSIAN = 'Ёлка за́мок: мой твой мои, Алексей Королёв';
const GREEK = 'Ο Οδυσσέας και η Αθήνα';
const THAI = 'ประเทศไทยมีประชากร ๗๐ ล้านคน';
const HINDI = 'भारत की राजधानी नई दिल्ली है';
const TURKISH = 'İSTANBUL’da IŞIK ve ısı, Diyarbakır';

describe('what is found', () => {
  it.each([
    ['French, accents typed', FRENCH, 'énergie'],
    ['French, accents left out', FRENCH, 'energie'],
    ['French, in capitals', FRENCH, 'ENERGIE'],
    ['French, decomposed', FRENCH, 'e\u0301ne\u0301rgie'],
    ['French, with its article', FRENCH, "l'énergie"],
    ['French, the other apostrophe', FRENCH, 'l’energie'],
    ['French ligatures', FRENCH, 'coeur oeuvre'],
    ['a hyphenated word', FRENCH, 'porte-parole'],
    ['a part of a hyphenated word', FRENCH, 'parole'],
    ['a word still being typed', FRENCH, 'solaire besan'],
    ['German ß by ss', GERMAN, 'strasse'],
    ['German ss by ß', GERMAN, 'straßen'],
    ['German capital ß', GERMAN, 'gross'],
    ['German umlauts', GERMAN, 'mullheim'],
    ['a Chinese phrase', CHINESE, '北京大学'],
    ['a Chinese word inside a run', CHINESE, '经济'],
    ['a single Chinese character', CHINESE, '国'],
    ['the last character of a run', CHINESE, '长'],
    ['two Chinese words', CHINESE, '增长 教授'],
    ['Chinese with a number', CHINESE, '北京3月'],
    ['a Chinese phrase in quotes', CHINESE, '"中国经济"'],
    ['Chinese across punctuation', CHINESE, '表示，中国'],
    ['Japanese beside Latin', JAPANESE, 'iphone'],
    ['Japanese mixed', JAPANESE, 'iPhoneを買う'],
    ['fullwidth Latin', JAPANESE, 'ｉＰｈｏｎｅ'],
    ['halfwidth katakana', JAPANESE, 'パナソニック'],
    ['Korean inside a word', KOREAN, '민국'],
    ['Korean without its particle', KOREAN, '한국은행 금리'],
    ['Korean, decomposed', KOREAN, '대한민국'.normalize('NFD')],
    ['Arabic without vowel signs', ARABIC, 'قال الرئيس'],
    ['Arabic alef variants', ARABIC, 'الامه'],
    ['Arabic without tatweel', ARABIC, 'خطر'],
    ['Arabic alef maksura for ya', ARABIC, 'في'],
    ['digits of another script', ARABIC, '2024'],
    ['Hebrew without niqqud', HEBREW, 'בראשית אלהים'],
    ['a Hebrew acronym', HEBREW, 'צה"ל'],
    ['Russian е for ё', RUSSIAN, 'елка королев'],
    ['Russian without stress marks', RUSSIAN, 'замок'],
    ['Greek without accents, final sigma', GREEK, 'οδυσσεασ αθηνα'],
    ['Greek capitals', GREEK, 'ΟΔΥΣΣΈΑΣ'],
    ['Thai inside a run', THAI, 'ประชากร'],
    ['Thai digits', THAI, '70'],
    ['Hindi', HINDI, 'राजधानी दिल्ली'],
    ['Turkish dotted capital', TURKISH, 'istanbul'],
    ['Turkish dotless i', TURKISH, 'isik'],
    ['Turkish as written', TURKISH, 'ışık'],
    ['a number with a separator', 'Some 1,500 of 20.7 million', '1,500'],
    ['a decimal', 'Some 1,500 of 20.7 million', '20.7'],
    ['a mathematical letter', 'the 𝐛𝐨𝐥𝐝 claim', 'bold'],
    ['a compatibility character', '㍻31年', '平成'],
    ['a radical in place of a character', '⼤学', '大学'],
    ['a word before a trade mark', 'Acme™ №5', 'acme 5'],
    ['a soft-hyphenated word', 'Donau\u00ADdampf\u00ADschiff', 'donaudampfschiff'],
  ])('%s', (_, text, query) => {
    expect(finds(text, query)).toBe(true);
    expect(marked(text, query)).not.toEqual([]);
  });
});

describe('what is not found', () => {
  it.each([
    ['a word that is missing', FRENCH, 'solaire nucléaire'],
    ['the end of a word', FRENCH, 'nergie'],
    ['a phrase in another order', FRENCH, '"solaire énergie"'],
    ['half a word in quotes', FRENCH, '"solai"'],
    ['characters apart', CHINESE, '北大'],
    ['characters on both sides of a comma', CHINESE, '示中'],
    ['a Chinese phrase in quotes', CHINESE, '"经济中国"'],
    ['another Russian word', 'твой дом', 'твои'],
    ['another kana', JAPANESE, 'かんばる'],
    ['an excluded word', FRENCH, 'énergie -solaire'],
    ['an excluded phrase', CHINESE, '北京 -"经济学院"'],
    ['an excluded character', CHINESE, '北京 -国'],
  ])('%s', (_, text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it('keeps what only begins with an excluded word', () => {
    expect(finds('an article on energy', 'energy -art')).toBe(true);
  });
});

describe('a query', () => {
  it('is nothing where nothing can be searched for', () => {
    for (const input of ['', '  ', '"', '""', '-', '*', '…', '😀', '-word', '!? -"a b"']) {
      expect(parseQuery(input).match).toBeNull();
    }
  });

  it('is never a syntax error', () => {
    const pieces = [
      '"',
      "'",
      '(',
      ')',
      '*',
      '-',
      '^',
      ':',
      '{',
      '}',
      '+',
      'NEAR(',
      'AND',
      'OR',
      'NOT',
      'x:',
      'a',
      '北京',
      '中',
      '\0',
      '\uD800',
      'é',
      '“',
      '”',
      ' ',
      ';--',
      '\\',
      '%',
      '\u0301',
      '-"',
      '…',
    ];
    let state = 1;
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % below;
    };
    for (let round = 0; round < 500; round++) {
      const input = Array.from({ length: 1 + next(8) }, () => pieces[next(pieces.length)]).join('');
      expect(() => finds('a b 北京', input), JSON.stringify(input)).not.toThrow();
    }
  });

  it('reads operators of the index as words', () => {
    expect(finds('this and that', 'this AND that')).toBe(true);
    expect(finds('this that', 'this AND that')).toBe(false);
    expect(finds('title only', 'title:only')).toBe(true);
  });

  it('names the terms to mark, folded, without the excluded ones', () => {
    expect(parseQuery('Énergie "New York" 北京大学 -Paris énergie').terms).toEqual([
      'energie',
      'new york',
      '北京大学',
    ]);
  });

  it('takes an unclosed quote and typographic quotes as they are meant', () => {
    expect(parseQuery('“New York').terms).toEqual(['new york']);
    expect(parseQuery('«Новый Йорк»').terms).toEqual(['новый йорк']);
    expect(parseQuery('„Neue Zeit“ mehr').terms).toEqual(['neue zeit', 'mehr']);
  });
});

describe('what is marked', () => {
  it.each([
    [FRENCH, 'energie', ['énergie']],
    [FRENCH, 'energ', ['énerg']],
    [FRENCH, "l'energie", ["L'énergie"]],
    [FRENCH, 'coeur', ['cœur']],
    [FRENCH, 'naif besancon', ['Besançon', 'naïf']],
    [GERMAN, 'strasse', ['Straße', 'STRASSE']],
    [GERMAN, 'stras', ['Straß', 'STRAS']],
    [CHINESE, '北京', ['北京', '北京']],
    [CHINESE, '北京大学', ['北京大学']],
    [CHINESE, '经', ['经', '经']],
    [JAPANESE, 'パナソニック', ['ﾊﾟﾅｿﾆｯｸ']],
    [JAPANESE, 'iphoneを', ['iPhoneを']],
    [ARABIC, 'خطر', ['خـــطر']],
    [ARABIC, 'قال', ['قَالَ']],
    [HEBREW, 'ברא', ['בְּרֵא', 'בָּרָא']],
    [TURKISH, 'istanbul', ['İSTANBUL']],
    ['e\u0301te\u0301 et été', 'ete', ['e\u0301te\u0301', 'été']],
    ['😀 été 😀', 'ete', ['été']],
    ['new york, New\nYork', '"new york"', ['new york', 'New\nYork']],
  ])('in %j by %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('does not overlap', () => {
    expect(findTerms('北京大学', ['北京大', '京大学', '大'])).toEqual([{ start: 0, end: 4 }]);
    expect(findTerms('energy', ['en', 'energy'])).toEqual([{ start: 0, end: 6 }]);
  });

  it('is nothing without terms', () => {
    expect(findTerms('text', [])).toEqual([]);
    expect(findTerms('text', [''])).toEqual([]);
  });
});

describe('the index', () => {
  it('holds words as they are and unspaced writing as pairs', () => {
    expect(indexText('北京大学 and Été')).toBe('北京 京大 大学 学 and ete');
  });

  it('takes a long text in its stride', () => {
    const text = `${FRENCH} ${CHINESE} ${ARABIC} ${KOREAN}\n`.repeat(3_000);
    expect(indexText(text).length).toBeGreaterThan(text.length / 2);
  }, 60_000);
});
