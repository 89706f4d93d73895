import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../../../../src/core/article/metadata/dates/calendar-day.ts';
import {
  dayInNumbers,
  fromNamedCalendar,
  isRepublicYear,
} from '../../../../../../src/core/article/metadata/dates/calendars.ts';
import { machineDate } from '../../../../../../src/core/article/metadata/dates/machine-dates.ts';

describe('a day that no calendar has', () => {
  it.each([
    ['a year before newspapers', 1699, 12, 31],
    ['a year long after these', 2201, 1, 1],
    ['month nought', 2024, 0, 10],
    ['a thirteenth month', 2024, 13, 10],
    ['day nought', 2024, 3, 0],
    ['29 February of a year without one', 2023, 2, 29],
    ['31 April', 2024, 4, 31],
  ])('is none: %s', (_what, year, month, day) => {
    expect(calendarDay(year, month, day)).toBeNull();
  });

  it.each([
    ['solar-hijri', 'before its cycle holds', 1243, 1, 1],
    ['solar-hijri', 'after it', 1473, 1, 1],
    ['solar-hijri', 'month nought', 1402, 0, 1],
    ['solar-hijri', 'a thirteenth month', 1402, 13, 1],
    ['solar-hijri', 'day nought', 1402, 1, 0],
    ['solar-hijri', '31 of a month of thirty', 1402, 7, 31],
    ['islamic', 'before its years', 1299, 1, 1],
    ['islamic', 'after them', 1501, 1, 1],
    ['islamic', 'month nought', 1445, 0, 1],
    ['islamic', 'a thirteenth month', 1445, 13, 1],
    ['islamic', 'day nought', 1445, 1, 0],
    ['islamic', 'day 31', 1445, 1, 31],
    ['ethiopian', 'before its years', 1899, 1, 1],
    ['ethiopian', 'after them', 2101, 1, 1],
    ['ethiopian', 'day nought', 2016, 1, 0],
    ['ethiopian', 'day 31', 2016, 1, 31],
    ['ethiopian', 'day 7 of the short month', 2016, 13, 7],
    ['bikram-sambat', 'day nought', 2080, 1, 0],
  ] as const)('is none in the %s calendar: %s', (calendar, _what, year, month, day) => {
    expect(fromNamedCalendar(calendar, year, month, day)).toBeNull();
  });

  it('is one at the edges that these calendars have', () => {
    expect(fromNamedCalendar('solar-hijri', 1402, 6, 31)).toEqual({
      year: 2023,
      month: 9,
      day: 22,
    });
    expect(fromNamedCalendar('ethiopian', 2015, 13, 6)).toEqual({ year: 2023, month: 9, day: 11 });
  });
});

describe('a year in numbers', () => {
  it.each([
    ['Iran’s', [1402, 1, 1], { year: 2023, month: 3, day: 21 }],
    ['of the Islamic calendar', [1445, 1, 1], { year: 2023, month: 7, day: 19 }],
    ['Thailand’s', [2567, 2, 29], { year: 2024, month: 2, day: 29 }],
    ['of the common era', [2024, 2, 29], { year: 2024, month: 2, day: 29 }],
  ] as const)('tells its calendar: %s', (_whose, [year, month, day], expected) => {
    expect(dayInNumbers(year, month, day)).toEqual(expected);
  });

  it('may be one of the Republic of China', () => {
    expect([78, 79, 113, 150, 151].map(isRepublicYear)).toEqual([false, true, true, true, false]);
  });
});

describe('a moment as machines state it', () => {
  it.each([
    ['in full', '2025-06-17T10:30:00+02:00', '2025-06-17', '10:30:00', 120],
    ['west of Greenwich', '2025-06-17T10:30:00-03:30', '2025-06-17', '10:30:00', -210],
    ['in UTC', '2025-06-17T10:30Z', '2025-06-17', '10:30:00', 0],
    ['without a zone', '2025-06-17T10:30:00', '2025-06-17', '10:30:00', null],
    ['without marks', '20250617T103000Z', '2025-06-17', '10:30:00', 0],
    ['as a day alone', '20250617', '2025-06-17', null, null],
    ['with an hour that is none', '202506172530', '2025-06-17', null, null],
    ['with a minute that is none', '202506171075', '2025-06-17', null, null],
    ['in seconds', '1750149000', '2025-06-17', '08:30:00', 0],
    ['in milliseconds', '/Date(1750149000000)/', '2025-06-17', '08:30:00', 0],
  ])('is read %s', (_how, text, iso, time, offset) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    expect(machineDate(text)).toMatchObject({ day: { year, month, day }, time, offset });
  });

  it.each([
    ['a number too small', '0600000000'],
    ['a number too large', '9999999999'],
    ['a day that no calendar has', '20250631'],
    ['words', '17 June 2025'],
  ])('is none in %s', (_what, text) => {
    expect(machineDate(text)).toBeNull();
  });
});
