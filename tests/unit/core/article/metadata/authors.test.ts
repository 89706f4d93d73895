import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../../../src/core/article/metadata/authors.ts';
import { closingAuthors } from '../../../../../src/core/article/metadata/authors/closing-byline.ts';
import { readOpening } from '../../../../../src/core/article/metadata/dateline/index.ts';

describe('bylines', () => {
  it.each([
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Von Anna Berg und Jörg Maas', 'Anna Berg und Jörg Maas', ['Anna Berg', 'Jörg Maas']],
    ['Par Élodie Martin', 'Élodie Martin', ['Élodie Martin']],
    ['Por María José Ruiz, Madrid | 12.05.2020', 'María José Ruiz, Madrid', ['María José Ruiz']],
    ['作者：王小明', '王小明', ['王小明']],
    ['Автор: Иван Петров', 'Иван Петров', ['Иван Петров']],
    ['بقلم أحمد علي', 'أحمد علي', ['أحمد علي']],
    ['Written by Sam Lee • 3 min read', 'Sam Lee', ['Sam Lee']],
  ])('reads “%s”', (line, byline, authors) => {
    expect(authorsOf(line, null)).toEqual({ byline, authors, agency: null });
  });

  it('tells an agency from an author', () => {
    expect(authorsOf('Agence France-Presse', null)).toEqual({
      byline: null,
      authors: [],
      agency: 'AFP',
    });
    expect(authorsOf('Anna Berg, dpa', null)).toMatchObject({
      authors: ['Anna Berg'],
      agency: 'dpa',
    });
  });

  it('does not take the paper for an author', () => {
    expect(authorsOf('The Daily Post', 'The Daily Post').authors).toEqual([]);
  });

  it.each(['12 comments', 'https://paper.example/authors/1', ''])(
    'finds nobody in “%s”',
    (line) => {
      expect(authorsOf(line, null).authors).toEqual([]);
    },
  );
});

describe('the opening words of wire copy', () => {
  it.each([
    ['LONDON (Reuters) - Shares rose.', 'Reuters', 'LONDON', null],
    ['ASTANA, June 17 (Xinhua) -- President Xi said.', 'Xinhua', 'ASTANA', '2025-06-17'],
    ['Berlin (dpa) - Der Bundestag hat beschlossen.', 'dpa', 'Berlin', null],
    ['PARIS, 3 mars (AFP) - Le gouvernement a annoncé.', 'AFP', 'PARIS', '2025-03-03'],
    ['新华社北京6月17日电（记者黄敬文）国家主席', 'Xinhua', '北京', '2025-06-17'],
    ['MOSCOW — Officials said.', null, 'MOSCOW', null],
  ])('reads “%s”', (text, agency, place, date) => {
    const opening = readOpening(text, '2025-06-18');
    expect(opening.agency?.value ?? null).toBe(agency);
    expect(opening.dateline?.value).toEqual({ place, date });
  });

  it.each([
    'The minister (Labour) - who resigned - said so.',
    'He said that the talks would go on.',
    'La Chine est disposée à travailler avec le Kazakhstan.',
  ])('finds none in “%s”', (text) => {
    expect(readOpening(text, null)).toEqual({ agency: null, dateline: null });
  });
});

describe('the end of an article', () => {
  const text = 'The boats were back before dawn.\nThe market will stay open until the autumn.';
  it.each([
    [`${text} (Jane Doe)`, ['Jane Doe']],
    [`${text} – Jane Doe`, ['Jane Doe']],
    [`${text}\nText: Anna Berg und Jörg Maas`, ['Anna Berg', 'Jörg Maas']],
    [`${text}\nBy Jane Doe`, ['Jane Doe']],
    [`${text} (Anna Berg, dpa)`, ['Anna Berg']],
  ])('may be signed: “%s”', (signed, authors) => {
    const closing = closingAuthors(signed, null);
    expect(closing?.value.authors).toEqual(authors);
    expect(closing?.evidence).toMatchObject({ source: 'last-words', confidence: 0.45 });
  });

  it.each([
    text,
    `${text} (AFP)`,
    `${text}\nMore soon`,
    'They came from the islands (Great Blasket)',
    `${text}\nPhoto: Jane Doe`,
    `${text}\n（责任编辑：王小明）`,
    `${text} (The Daily Post)`,
    `${text} (CC BY)`,
    `${text}\nOther Dates`,
  ])('is not taken for a signature: “%s”', (unsigned) => {
    expect(closingAuthors(unsigned, 'The Daily Post')).toBeNull();
  });
});
