import { describe, expect, it } from 'vitest';
import {
  isListOfWords,
  isSameName,
  isUncasedFullName,
  looksLikeName,
  outletTest,
  spacedNames,
} from '../../../../../../src/core/article/metadata/authors/names.ts';

describe('what can be a name', () => {
  it.each([
    ['two words', 'Jane Doe'],
    ['with a particle', 'Ludwig van der Berg'],
    ['with initials', 'J. R. Doe'],
    ['one word with a capital', 'Konstantin'],
    ['Chinese', '王小明'],
    ['Chinese, of another language', '阿依古丽·买买提'],
    ['Korean', '김민수'],
    ['Japanese, in kana', 'マリー・ドイル'],
    ['Arabic', 'ليلى الحداد'],
  ])('is %s', (_what, text) => {
    expect(looksLikeName(text, 'shown')).toBe(true);
  });

  it.each([
    ['one letter', 'J'],
    ['a line', 'Jane Doe Mary Doyle Anna Berg Peter Roe Carla Weidmann Jan Berg'],
    ['signs', '1 · 2'],
    ['an address of mail', 'jane@post.example'],
    ['an address of the web', 'post.info'],
    ['a pointer', 'Read more'],
    ['a company', 'Harbour GmbH'],
    ['a licence', 'CC BY-SA'],
    ['a word that leads to a place', 'in Brest'],
    ['the same in capitals', 'FOR Brest'],
    ['a particle at its end', 'Jane van'],
    ['a small word at its beginning', 'deinen Bloggern'],
    ['a number', 'Jane Doe 7'],
    ['a word of pages', 'Jane Comments'],
    ['capitals alone', 'TV'],
    ['a word of pages alone', 'Kommentare'],
    ['small words', 'harbour life'],
    ['a Chinese paper', '北港日报'],
    ['many Chinese characters', '关于北港的所有消息'],
    ['a Korean paper', '부산일보'],
    ['long Korean words', '어시장에서일하는 사람'],
    ['four Korean words', '어시장 에서 일하는 사람'],
    ['a Korean word of pages', '전체보기'],
    ['a sentence in kana', 'みなとのニュースをもっとたくさんよむためのページ'],
    ['many words in Arabic letters', 'عن كل ما في الميناء من أخبار'],
    ['a number in Arabic letters', 'ليلى ٧'],
  ])('is not %s', (_what, text) => {
    expect(looksLikeName(text, 'shown')).toBe(false);
  });

  it('is an account or small words where the page says so', () => {
    for (const name of ['happyface313', 'Harbour life']) {
      expect(looksLikeName(name, 'stated')).toBe(true);
      expect(looksLikeName(name, 'shown')).toBe(false);
    }
    expect(looksLikeName('harbour life', 'stated')).toBe(false);
  });
});

describe('names beside one another', () => {
  it.each([
    ['Chinese', 'zh', '王小明 李华明', ['王小明', '李华明']],
    ['Chinese, one set wide', 'zh', '李 建', ['李建']],
    ['Korean', 'ko', '김민수 이영희', ['김민수', '이영희']],
    ['Korean, before their paper', 'ko', '김민수 부산항일보사', ['김민수']],
    ['Japanese, one with a space', 'ja', '山田 太郎', ['山田 太郎']],
    ['Japanese, two', 'ja', '山田太郎 田中花子', ['山田太郎', '田中花子']],
    ['of Latin letters', 'en', 'Jane Doe', ['Jane Doe']],
  ])('are parted by their spaces: %s', (_what, language, text, names) => {
    expect(spacedNames(text, language)).toEqual(names);
  });

  it('are topics where each is a word', () => {
    expect(isListOfWords(['Harbour', 'Boats'])).toBe(true);
    expect(isListOfWords(['Harbour', 'Jane Doe'])).toBe(false);
    expect(isListOfWords(['Harbour'])).toBe(false);
  });
});

describe('a full name without capitals', () => {
  it.each(['कुलदीप नैयर', 'என். சன்னாசி', 'ليلى الحداد'])('is %s', (text) => {
    expect(isUncasedFullName(text)).toBe(true);
  });

  it.each(['कुलदीप', '王小明', 'สมชาย ใจดี', 'Jane Doe'])('is not %s', (text) => {
    expect(isUncasedFullName(text)).toBe(false);
  });
});

describe('two forms of a name', () => {
  it.each([
    ['Doe, Jane', 'Jane Doe'],
    ['Jane A. Doe', 'JANE DOE'],
    ['Jane', 'Jane Doe'],
    ['山田 花子', '山田花子'],
  ])('are one: %s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  it.each([
    ['Jane Doe', 'John Doe'],
    ['–', 'Jane Doe'],
  ])('are two: %s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});

describe('the paper’s own name', () => {
  const isOutlet = outletTest(['The Harbour Post'], ['doyle.example', 'doyle']);

  it.each([
    ['whole', 'Harbour Post'],
    ['with a word more', 'Harbour Post Online'],
    ['by its first letters', 'HP'],
    ['by one of its words', 'Harbour'],
    ['by its host', 'Doyle'],
  ])('is told %s: %s', (_how, name) => {
    expect(isOutlet(name)).toBe(true);
  });

  it.each(['Jane Doe', 'Harbour Life', '–'])('is not %s', (name) => {
    expect(isOutlet(name)).toBe(false);
  });

  it('is told in Chinese by its beginning, or by what a site adds to it', () => {
    const isChinese = outletTest(['北港新闻网']);
    expect(isChinese('北港新闻网客户端')).toBe(true);
    expect(isChinese('北港新闻')).toBe(true);
    expect(isChinese('王小明')).toBe(false);
  });
});
