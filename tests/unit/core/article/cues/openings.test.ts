import { describe, expect, it } from 'vitest';
import { openingTest } from '../../../../../src/core/article/cues/openings.ts';

describe('whether a line may begin with one of some phrases', () => {
  const mayBegin = openingTest(['read also', 'ad', '24h news', 'überblick', 'k-news']);

  it.each(['Read also: the quay', 'READY for the ferry', '24H of rain'])(
    'is yes where its first letters are those of one: %s',
    (line) => {
      expect(mayBegin(line)).toBe(true);
    },
  );

  it.each(['The ferry returns', 'Reunion at the quay', '245 days of rain'])(
    'is no where they are those of none: %s',
    (line) => {
      expect(mayBegin(line)).toBe(false);
    },
  );

  it.each(['', 'Ad', '» Read also', 'Überblick', '关联新闻', '\u212aelvin', 'K-News of the day'])(
    'is yes where they are not plain letters and digits alone: “%s”',
    (line) => {
      expect(mayBegin(line)).toBe(true);
    },
  );
});
