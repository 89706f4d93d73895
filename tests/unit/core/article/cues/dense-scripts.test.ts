import { describe, expect, it } from 'vitest';
import {
  isDense,
  saysAsMuchAs,
  weightOfText,
} from '../../../../../src/core/article/cues/dense-scripts.ts';

describe('a line in a script that writes a word in a character or two', () => {
  it.each(['市議会は十日', '会议在北京举行', '시의회는', 'สภาเมือง', 'The 漢 sign'])(
    'is known: %s',
    (line) => {
      expect(isDense(line)).toBe(true);
    },
  );

  it.each(['The council', 'Совет', 'परिषद ने', 'المجلس', '2026'])('is no other: %s', (line) => {
    expect(isDense(line)).toBe(false);
  });

  it('says three times what its length tells', () => {
    expect(weightOfText('市議会は十日')).toBe(18);
    expect(weightOfText('The council')).toBe(11);
  });

  it('says twice what its length tells where each character is a syllable', () => {
    expect(weightOfText('የሐዋሳ ሐይቅ')).toBe(16);
    expect(saysAsMuchAs(16, 'የሐዋሳ ሐይቅ')).toBe(true);
    expect(saysAsMuchAs(17, 'የሐዋሳ ሐይቅ')).toBe(false);
    expect(isDense('የሐዋሳ ሐይቅ')).toBe(false);
  });
});

describe('whether a line says as much as so many letters', () => {
  it('depends on its script', () => {
    expect(saysAsMuchAs(30, '市議会は十日、予算案を')).toBe(true);
    expect(saysAsMuchAs(30, 'The council')).toBe(false);
  });

  it('is told by its whole length where only its beginning is at hand', () => {
    expect(saysAsMuchAs(30, 'The council', 31)).toBe(true);
    expect(saysAsMuchAs(300, '市議会は十日', 100)).toBe(true);
  });
});
