import { describe, expect, test } from 'vitest';
import { formatPublished, shownChange } from '../../../../src/core/library/publishedMoment.ts';

describe('a publication date', () => {
  test('is on the paper’s own clock, with its zone', () => {
    expect(formatPublished('2025-06-17T23:30:00+08:00', 'en-GB')).toBe(
      '17 June 2025 at 23:30 (UTC+08:00)',
    );
    expect(formatPublished('2025-06-17T13:05:00-0330', 'en-GB')).toBe(
      '17 June 2025 at 13:05 (UTC−03:30)',
    );
    expect(formatPublished('2025-06-17T13:05:00.123Z', 'en-GB')).toBe(
      '17 June 2025 at 13:05 (UTC)',
    );
  });

  test('claims no more than the page says', () => {
    expect(formatPublished('2025-06-17', 'en-GB')).toBe('17 June 2025');
    expect(formatPublished('2025-06', 'en-GB')).toBe('June 2025');
    expect(formatPublished('2025-06-17T19:30', 'en-GB')).toBe('17 June 2025 at 19:30');
  });

  test('that cannot be understood is shown as it is', () => {
    expect(formatPublished('last Tuesday', 'en-GB')).toBe('last Tuesday');
  });
});

describe('a change', () => {
  const published = '2025-06-17T13:05:10+02:00';

  test('is shown beside the publication where it is another moment to a reader', () => {
    const modified = '2025-06-17T14:20:00+02:00';
    expect(shownChange({ published, modified }, 'en-GB')).toBe(modified);
    expect(shownChange({ published: null, modified }, 'en-GB')).toBe(modified);
  });

  test('is not shown within the minute of the publication, nor where there is none', () => {
    expect(shownChange({ published, modified: '2025-06-17T13:05:59+02:00' }, 'en-GB')).toBeNull();
    expect(shownChange({ published, modified: null }, 'en-GB')).toBeNull();
  });
});
