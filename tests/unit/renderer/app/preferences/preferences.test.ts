import { describe, expect, it } from 'vitest';
import {
  defaultPreferences,
  nextReadingSize,
  preferencesSchema,
} from '../../../../../src/renderer/app/preferences/preferences.ts';

describe('the preferences', () => {
  it('fall back one by one where what is stored is missing or of another version', () => {
    expect(preferencesSchema.parse({ theme: 'sepia', readingSize: 22 })).toEqual({
      ...defaultPreferences,
      readingSize: 22,
    });
    expect(preferencesSchema.safeParse(undefined).success).toBe(false);
  });

  it('step the reading size along its scale and stop at its ends', () => {
    expect(nextReadingSize(18, 'larger')).toBe(20);
    expect(nextReadingSize(18, 'smaller')).toBe(17);
    expect(nextReadingSize(32, 'larger')).toBe(32);
    expect(nextReadingSize(14, 'smaller')).toBe(14);
  });
});
