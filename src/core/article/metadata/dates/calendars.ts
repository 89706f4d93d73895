import type { NamedCalendar } from '../../cues/calendar-months.ts';
import { fromBikramSambat } from './bikram-sambat.ts';
import { calendarDay, dayOfNumber, type CalendarDay } from './calendar-day.ts';

/** Day number (days since 1 January 1970) of the day before 1 Farvardin of the year 1. */
const SOLAR_HIJRI_EPOCH = -492_269;
/** Day number of the day before 1 Muharram of the year 1, in the civil (tabular) calendar. */
const ISLAMIC_EPOCH = -492_149;

/**
 * A day of the Solar Hijri calendar of Iran and Afghanistan, by its cycle of 33 years, which holds
 * from 1244 to 1472 (K. M. Borkowski, "The Persian calendar for 3000 years", 1996).
 */
function fromSolarHijri(year: number, month: number, day: number): CalendarDay | null {
  if (year < 1244 || year > 1472 || month < 1 || month > 12) return null;
  if (day < 1 || day > (month <= 6 ? 31 : 30)) return null;
  const before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  const leapDays = Math.floor((8 * year + 21) / 33);
  return dayOfNumber(SOLAR_HIJRI_EPOCH + 365 * (year - 1) + leapDays + before + day);
}

/**
 * A day of the Islamic calendar as Umm al-Qura has it. The tabular calendar is at most two days
 * off; the platform's own table decides between the days around it.
 */
function fromIslamic(year: number, month: number, day: number): CalendarDay | null {
  if (year < 1300 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const before = Math.ceil(29.5 * (month - 1));
  const leapDays = Math.floor((3 + 11 * year) / 30);
  const tabular = ISLAMIC_EPOCH + 354 * (year - 1) + leapDays + before + day;
  const wanted = `${month}/${day}/${year}`;
  const exact = [0, -1, 1, -2, 2].find((shift) => ummAlQura(tabular + shift) === wanted);
  return dayOfNumber(tabular + (exact ?? 0));
}

/** Made at first use: few pages need it, and it is dear to make. */
let ummAlQuraFormat: Intl.DateTimeFormat | null = null;

function ummAlQura(number: number): string {
  ummAlQuraFormat ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return ummAlQuraFormat.format(new Date(number * 86_400_000)).replace(/[^\d/]/g, '');
}

/** Day number of the day before 1 Meskerem of the year 1. */
const ETHIOPIAN_EPOCH = -716_368;

/** A day of Ethiopia's calendar: twelve months of 30 days, and five or six days more. */
function fromEthiopian(year: number, month: number, day: number): CalendarDay | null {
  if (year < 1900 || year > 2100 || day < 1 || day > (month === 13 ? 6 : 30)) return null;
  const before = 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1);
  return dayOfNumber(ETHIOPIAN_EPOCH + before + day);
}

const RECKONINGS: Readonly<Record<NamedCalendar, typeof fromIslamic>> = {
  'solar-hijri': fromSolarHijri,
  islamic: fromIslamic,
  'bikram-sambat': fromBikramSambat,
  ethiopian: fromEthiopian,
};

export const fromNamedCalendar = (
  calendar: NamedCalendar,
  year: number,
  month: number,
  day: number,
): CalendarDay | null => RECKONINGS[calendar](year, month, day);

/** Years that numbers of each calendar have in the age of web pages; they do not overlap. */
const SOLAR_HIJRI_YEARS = { first: 1340, last: 1410 };
const ISLAMIC_YEARS = { first: 1411, last: 1470 };
const BUDDHIST_YEARS = { first: 2440, last: 2640 };
const BUDDHIST_BEFORE_COMMON = 543;

/** The Gregorian day of a year, month and day in numbers, whose year tells the calendar. */
export function dayInNumbers(year: number, month: number, day: number): CalendarDay | null {
  const isOf = ({ first, last }: { first: number; last: number }) => year >= first && year <= last;
  if (isOf(SOLAR_HIJRI_YEARS)) return fromSolarHijri(year, month, day);
  if (isOf(ISLAMIC_YEARS)) return fromIslamic(year, month, day);
  return calendarDay(isOf(BUDDHIST_YEARS) ? year - BUDDHIST_BEFORE_COMMON : year, month, day);
}

/** The year before each era's first. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  R: 2018,
  H: 1988,
  S: 1925,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
};

export const ERA_NAMES = '令和|平成|昭和|大正|明治|中華民國|民國|民国';

/** The Gregorian year of a year of an era: 令和6 is 2024, 民國113 is 2024. */
export const yearOfEra = (era: string, year: number): number => (ERAS[era] ?? 0) + year;

/** Years of the Republic of China, written without naming the era, in the age of web pages. */
export const isRepublicYear = (year: number): boolean => year >= 79 && year <= 150;

/** Seconds or milliseconds since 1970, as machines state them. */
export const dayOfEpoch = (ms: number): CalendarDay | null =>
  dayOfNumber(Math.floor(ms / 86_400_000));
