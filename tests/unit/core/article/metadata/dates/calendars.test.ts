import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../../../../src/core/article/metadata/dates/calendar-day.ts';
import { fromNamedCalendar } from '../../../../../../src/core/article/metadata/dates/calendars.ts';

const MS_PER_DAY = 86_400_000;

/** Every so many days of the years in which pages have been saved, by the platform's own tables. */
function daysOf(calendar: string) {
  const format = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const days = [];
  for (let time = Date.UTC(1990, 0, 1); time < Date.UTC(2045, 0, 1); time += 11 * MS_PER_DAY) {
    const [month = 0, day = 0, year = 0] = format
      .format(time)
      .split('/')
      .map((part) => Number.parseInt(part, 10));
    days.push({ year, month, day, gregorian: new Date(time).toISOString().slice(0, 10) });
  }
  return days;
}

describe('calendars agree with the platform’s tables from 1990 to 2044', () => {
  it.each([
    ['solar-hijri', 'persian'],
    ['islamic', 'islamic-umalqura'],
    ['ethiopian', 'ethiopic'],
  ] as const)('%s', (calendar, platform) => {
    const days = daysOf(platform);
    expect(days.length).toBeGreaterThan(1_500);
    const wrong = days.filter(({ year, month, day, gregorian }) => {
      const found = fromNamedCalendar(calendar, year, month, day);
      const date = found && new Date(Date.UTC(found.year, found.month - 1, found.day));
      return date?.toISOString().slice(0, 10) !== gregorian;
    });
    expect(wrong).toEqual([]);
  });

  it('has no day that the calendar lacks', () => {
    expect(fromNamedCalendar('bikram-sambat', 2078, 7, 31)).toBeNull();
    expect(fromNamedCalendar('solar-hijri', 1404, 7, 31)).toBeNull();
    expect(fromNamedCalendar('islamic', 1446, 13, 1)).toBeNull();
  });
});

describe('the calendar of Nepal', () => {
  it.each([
    // New Year's days, the earthquake of 2015, the constitution of that year, the day of the republic.
    [2065, 1, 1, '2008-04-13'],
    [2065, 2, 15, '2008-05-28'],
    [2072, 1, 12, '2015-04-25'],
    [2072, 6, 3, '2015-09-20'],
    [2078, 5, 29, '2021-09-14'],
    [2080, 12, 30, '2024-04-12'],
    [2081, 1, 1, '2024-04-13'],
  ])('%i/%i/%i is %s', (year, month, day, gregorian) => {
    const found = fromNamedCalendar('bikram-sambat', year, month, day);
    expect(found && isoDay(found)).toBe(gregorian);
  });
});
