import { describe, expect, it } from 'vitest';
import { isCaption, isCredit } from '../../../../../src/core/article/cues/credits.ts';

describe('a line that says who took a picture', () => {
  it.each([
    'Photo: Jane Roe',
    'Photo by Jane Roe',
    'Foto: dpa',
    '(Foto: Jane Roe/dpa)',
    'Fot. Jan Nowak / Agencja',
    '© Reuters',
    '(Xinhua/Yan Yan)',
    '（新华社记者　王小明摄）',
    '사진=연합뉴스',
    'Фото: Игорь Плешков',
    'Լուսանկարները՝ Նարեկ Ալեքսանյանի',
    'ფოტო: ნეტგაზეთი/გიორგი დიასამიძე',
  ])('is known: %s', (line) => {
    expect(isCredit(line)).toBe(true);
  });

  it.each([
    '© 2026 Harbour Post',
    'Photographs of the storm were shown. By then the hall was empty.',
    'ფოტოგრაფი ბათუმში დაბრუნდა.',
    '(Reuters)',
    'The committee was told on Friday by the harbour office.',
  ])('is no other line: %s', (line) => {
    expect(isCredit(line)).toBe(false);
  });
});

describe('a caption', () => {
  it.each([
    'Movimento no mercado reaberto — Foto: Vanessa Rodrigues',
    'The newly repaired hall. —CONTRIBUTED PHOTO',
    'The blocked plant of Senkata. © Reuters / David Mercado',
    '马德福在展厅为学生讲解。受访者供图',
  ])('ends in who took the picture: %s', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it('is no paragraph that speaks of a picture', () => {
    expect(isCaption('The photo hung in the harbour office for forty years.')).toBe(false);
  });
});
