import { describe, expect, it } from 'vitest';
import { readOpening } from '../../../../../../src/core/article/metadata/dateline/index.ts';

const PUBLISHED = '2025-06-18T08:00:00Z';

describe('the first words of a report', () => {
  it('name in capitals before a colon a place of which the headline speaks', () => {
    const read = (headline: string) =>
      readOpening('STORDAL: Raskoden er heva.', PUBLISHED, { headline }).dateline?.value.place;
    expect(read('Skulen i Stordal er stengd')).toBe('STORDAL');
    expect(read('Skulen er stengd')).toBeUndefined();
  });

  it.each([
    ['CHITRAL: The spring was dry. Women of Chitral carried stones.', 'CHITRAL'],
    ['BUFF BAY, Portland:\nFarmers lost a crop, and Buff Bay its bridge.', 'BUFF BAY, Portland'],
    ['EXCLUSIVE: The spring was dry.', undefined],
    ['DOE: The spring was dry, Doe said.\nROE: Was it?\nDOE: It was.', undefined],
    ['Victoria: The spring was dry.\nJohn: Was it?\nVictoria: It was.', undefined],
  ])('before a colon name a place that the text names again: “%s”', (text, place) => {
    expect(readOpening(text, PUBLISHED).dateline?.value.place).toBe(place);
  });
});
