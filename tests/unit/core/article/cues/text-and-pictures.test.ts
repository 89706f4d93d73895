import { describe, expect, it } from 'vitest';
import {
  isTextAndPictures,
  namesBehindTextAndPictures,
} from '../../../../../src/core/article/cues/text-and-pictures.ts';
import { authorsOf } from '../../../../../src/core/article/metadata/authors/byline.ts';

describe('one person for a story and its pictures', () => {
  it.each([
    ['de', 'Text und Fotos: Erika Muster', 'Erika Muster'],
    ['fr', 'Texte et photos : Jeanne Dupont', 'Jeanne Dupont'],
    ['es', 'Texto y fotos: Ana Ruiz', 'Ana Ruiz'],
    ['pt', 'Texto e fotos: Ana Silva', 'Ana Silva'],
    ['it', 'Testo e foto di Anna Rossi', 'Anna Rossi'],
    ['nl', 'Tekst en foto’s: Jan Jansen', 'Jan Jansen'],
    ['pl', 'Tekst i zdjęcia: Jan Kowalski', 'Jan Kowalski'],
    ['cs', 'Text a foto: Jan Novák', 'Jan Novák'],
    ['fi', 'Teksti ja kuvat: Anna Virtanen', 'Anna Virtanen'],
    ['ru', 'Текст и фото: Иван Петров', 'Иван Петров'],
    ['en', 'Words and pictures by Jane Doe', 'Jane Doe'],
    ['en', 'Photos and text by Jane Doe', 'Jane Doe'],
    ['ja', '文・写真　佐藤美咲', '佐藤美咲'],
    ['zh', '文/图 林海燕', '林海燕'],
    ['ko', '글·사진 김서연 기자', '김서연'],
  ])('is named in %s: %s', (language, line, name) => {
    expect(authorsOf(line, null, language).authors).toEqual([name]);
  });

  it('is named by a label of its own', () => {
    expect(isTextAndPictures('Text and photos')).toBe(true);
    expect(isTextAndPictures('Text')).toBe(false);
  });

  it.each(['Words and pictures matter more than ever', 'Story and photos', 'Words by Jane Doe'])(
    'is not named in: %s',
    (line) => {
      expect(namesBehindTextAndPictures(line)).toBeNull();
    },
  );
});
