import { describe, expect, it } from 'vitest';
import { isDatumOfWork } from '../../../../../src/core/article/cues/works.ts';

describe('a line about a book', () => {
  it.each([
    'Publisher: Harbour Press',
    'Seiten: 400',
    'ISBN: 978-3-00',
    'Wydawnictwo: Port',
    'Kiadó : Part',
  ])('is one: %s', (line) => {
    expect(isDatumOfWork(line)).toBe(true);
  });

  it.each(['Text: Anna Berg', 'Seiten der Stadt', 'The publisher said: no', 'Foto: Verlag'])(
    'is none: %s',
    (line) => {
      expect(isDatumOfWork(line)).toBe(false);
    },
  );
});
