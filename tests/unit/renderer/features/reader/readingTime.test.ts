import { describe, expect, test } from 'vitest';
import { lengthLabel } from '../../../../../src/renderer/features/reader/readingTime.ts';

describe('the length of an article', () => {
  test('is told in words and minutes, by the character for Chinese', () => {
    expect(lengthLabel(1190, 'fr', 'en')).toBe('1,190 words · 5 min');
    expect(lengthLabel(1200, 'zh-Hans', 'en')).toBe('1,200 words · 3 min');
    expect(lengthLabel(1, 'en', 'en')).toBe('1 word · 1 min');
  });
});
