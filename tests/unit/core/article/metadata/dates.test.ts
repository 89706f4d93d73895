import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../../src/core/article/metadata/dates.ts';

describe('dates as newspapers write them', () => {
  it.each([
    ['2025-06-17', '2025-06-17'],
    ['  ·  2025-06-17  ·   Source: Xinhua', '2025-06-17'],
    ['2020-01-05T10:20:30+01:00', '2020-01-05T10:20:30+01:00'],
    ['2020-01-05T10:20:30.123Z', '2020-01-05T10:20:30Z'],
    ['2020-01-05 10:20', '2020-01-05T10:20:00'],
    ['20250617', '2025-06-17'],
    ['2025年6月17日 08:30', '2025-06-17T08:30:00'],
    ['2025년 6월 17일', '2025-06-17'],
    ['17 June 2025', '2025-06-17'],
    ['Tuesday, June 17, 2025 at 3:05 p.m.', '2025-06-17T15:05:00'],
    ['Publié le 1er août 2019 à 18h45', '2019-08-01T18:45:00'],
    ['Mis à jour le 3 février 2021', '2021-02-03'],
    ['Dienstag, 17. März 2020, 9:05 Uhr', '2020-03-17T09:05:00'],
    ['17.03.2020', '2020-03-17'],
    ['5 de mayo de 2018', '2018-05-05'],
    ['12 de março de 2022', '2022-03-12'],
    ['8 stycznia 2021', '2021-01-08'],
    ['24 августа 2023', '2023-08-24'],
    ['12 серпня 2022', '2022-08-12'],
    ['17 haziran 2025', '2025-06-17'],
    ['١٧ يونيو ٢٠٢٥', '2025-06-17'],
    ['17 حزيران 2025', '2025-06-17'],
    ['2025/6/7', '2025-06-07'],
    ['31/12/2019', '2019-12-31'],
  ])('reads “%s”', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it('reads an ambiguous date day first, unless it is an American’s', () => {
    expect(parseDate('10/11/2025')).toBe('2025-11-10');
    expect(parseDate('10/11/2025', true)).toBe('2025-10-11');
  });

  it.each(['no date here', '2025-13-40', '31.02.2020', '1,234,567 people', '12:30', 'in 2025'])(
    'finds none in “%s”',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});
