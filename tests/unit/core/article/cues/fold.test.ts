import { describe, expect, it } from 'vitest';
import { countWords, fold } from '../../../../../src/core/article/cues/fold.ts';

describe('a folded text', () => {
  it('has no accents', () => {
    expect(fold('  L’Été  à la criée ')).toBe("l'ete a la criee");
  });

  it('keeps the syllables of Korean, and so its length', () => {
    expect(fold('폐교 앞둔 섬마을')).toBe('폐교 앞둔 섬마을');
  });
});

describe('the words of a text', () => {
  it.each([
    ['The fish hall’s doors', 4],
    ['L’été à la criée', 4],
    ['第二天', 3],
    ['17 June 2025', 3],
    ['—', 0],
  ])('are counted: %s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('are counted in a text that is one word of many megabytes', () => {
    expect(countWords('a'.repeat(30_000_000))).toBeGreaterThan(0);
  });
});
