import { fromBikramSambat } from './bikram-sambat.ts';
import { calendarDay, sameDay, type CalendarDay } from './calendar-day.ts';
import { dayInNumbers, ERA_NAMES, isRepublicYear, yearOfEra } from './calendars.ts';
import { hanNumber } from './han-numbers.ts';
import type { DateMatch, DateReading } from './reading.ts';
import { weekdayNamed, weekdayOf } from './weekday.ts';

/** Not within a longer number, a version or an address. */
const BEFORE = String.raw`(?<!\d|\d[.,/:-])`;
const AFTER = String.raw`(?!\d|[./]\d)`;

const YEAR_FIRST = new RegExp(
  String.raw`${BEFORE}(\d{4})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{1,2})${AFTER}`,
  'gu',
);
const YEAR_LAST = new RegExp(
  String.raw`${BEFORE}(\d{1,2})\s?([./|-]|\.-)\s?(\d{1,2})\s?\2\s?(\d{4})${AFTER}`,
  'gu',
);
/** `2021 03/04 10:20`, as Chinese pages set the year apart; the time tells it from other numbers. */
const YEAR_APART = new RegExp(
  String.raw`${BEFORE}((?:19|20)\d{2})\s(\d{2})\s?([/-])\s?(\d{2})(?=\s+\d{1,2}:\d{2})`,
  'gu',
);
const SHORT_YEAR = new RegExp(
  String.raw`${BEFORE}(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?['’]?(\d{2})${AFTER}(?!:)`,
  'gu',
);
const REPUBLIC = new RegExp(
  String.raw`${BEFORE}(\d{2,3})([./-])(\d{1,2})\2(\d{1,2})${AFTER}`,
  'gu',
);
const LETTER_ERA = new RegExp(
  String.raw`(?<![\p{L}\d])([RHS])(\d{1,2})\.(\d{1,2})\.(\d{1,2})${AFTER}`,
  'gu',
);

const HAN_DIGITS = '〇零○一二三四五六七八九十廿卅';
const NUMBER = String.raw`(\d{1,4}|[${HAN_DIGITS}元]{1,4})`;
const SHORT_NUMBER = String.raw`(\d{1,2}|[${HAN_DIGITS}]{1,4})`;
/** `2024年（令和6年）3月4日` gives the year twice. */
const OTHER_YEAR = String.raw`(?:[(（](?:${ERA_NAMES})?[\d元]{1,4}年[)）]\s?)?`;
const EAST_ASIAN = new RegExp(
  String.raw`(${ERA_NAMES})?\s?${NUMBER}\s?\)?\s?[年년]\s?${OTHER_YEAR}${SHORT_NUMBER}\s?[月월]\s?${SHORT_NUMBER}\s?[日號号일]?`,
  'gu',
);

/** A cheap first look: what every date in numbers has between or behind them. */
const YEAR_SIGN = /[年년]/;
const PARTED = /\d\s?[./|-]/;

/** The dates of a text that are written in numbers: `17.06.2025`, `2025-06-17`, `令和7年6月17日`. */
export function numericDates(text: string, reading: DateReading): readonly DateMatch[] {
  const named = YEAR_SIGN.test(text)
    ? matches(text, EAST_ASIAN, (found) => eastAsian(found, reading))
    : [];
  if (!PARTED.test(text)) return named;
  return [
    ...named,
    ...matches(text, YEAR_FIRST, yearFirst),
    ...matches(text, YEAR_APART, yearApart),
    ...matches(text, YEAR_LAST, (found) => yearLast(found, reading)).map((match) =>
      onItsWeekday(text, match, reading),
    ),
    ...(reading.country === 'tw' ? matches(text, REPUBLIC, republic) : []),
    ...(reading.language === 'ja' ? matches(text, LETTER_ERA, letterEra) : []),
    ...matches(text, SHORT_YEAR, (found) => shortYear(found, reading)),
  ];
}

interface Days {
  readonly day: CalendarDay | null;
  readonly otherwise?: CalendarDay | null;
  readonly certain?: boolean;
}

function matches(
  text: string,
  form: RegExp,
  read: (found: RegExpExecArray) => Days,
): readonly DateMatch[] {
  const all: DateMatch[] = [];
  for (const found of text.matchAll(form)) {
    const { day, otherwise = null, certain = true } = read(found);
    if (day === null) continue;
    all.push({ start: found.index, end: found.index + found[0].length, day, otherwise, certain });
  }
  return all;
}

function eastAsian(
  [, era, year = '', month = '', day = '']: RegExpExecArray,
  reading: DateReading,
): Days {
  const [y, m, d] = [year === '元' ? 1 : hanNumber(year), hanNumber(month), hanNumber(day)];
  if (era !== undefined) return { day: calendarDay(yearOfEra(era, y), m, d) };
  if (isRepublicYear(y) && year.length === 3)
    return { day: calendarDay(yearOfEra('民國', y), m, d) };
  if (y < 100) return { day: calendarDay(fullYear(y, reading), m, d), certain: false };
  return { day: dayInNumbers(y, m, d) };
}

const yearApart = ([, year, month, , day]: RegExpExecArray): Days => ({
  day: calendarDay(Number(year), Number(month), Number(day)),
});

/** Years in which Nepal's papers have been on the web, and in which others are not yet. */
const EARLIEST_NEPALI = 2060;
const LATEST_NEPALI = 2086;

function yearFirst([, year, , month, day]: RegExpExecArray): Days {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y >= EARLIEST_NEPALI && y <= LATEST_NEPALI) return { day: fromBikramSambat(y, m, d) };
  // Some publishers' machines write the day before the month.
  return { day: m > 12 ? dayInNumbers(y, d, m) : dayInNumbers(y, m, d) };
}

function yearLast([, first, separator, second, year]: RegExpExecArray, reading: DateReading): Days {
  const y = Number(year);
  const dayFirst = dayInNumbers(y, Number(second), Number(first));
  const monthFirst = dayInNumbers(y, Number(first), Number(second));
  return inOrder(dayFirst, monthFirst, reading.monthFirst && separator !== '.');
}

/** So far from a date its day of the week may stand. */
const FARTHEST_WEEKDAY = 16;

/** Reads the numbers the other way round where only that day is on the day of the week beside it. */
function onItsWeekday(text: string, match: DateMatch, { language }: DateReading): DateMatch {
  const { start, end, day, otherwise } = match;
  if (otherwise === null) return match;
  const around = `${text.slice(Math.max(0, start - FARTHEST_WEEKDAY), start)} ${text.slice(end, end + FARTHEST_WEEKDAY)}`;
  if (!/\p{L}/u.test(around)) return match;
  const named = weekdayNamed(around, language);
  const isOther = named !== weekdayOf(day) && named === weekdayOf(otherwise);
  return isOther ? { ...match, day: otherwise, otherwise: null } : match;
}

/** One of two days: the other too where both exist and differ. */
function inOrder(
  dayFirst: CalendarDay | null,
  monthFirst: CalendarDay | null,
  isMonthFirst: boolean,
): Days {
  const [day, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (day === null) return { day: other };
  return { day, otherwise: other === null || sameDay(day, other) ? null : other };
}

function shortYear(
  [, first, separator, second, third]: RegExpExecArray,
  reading: DateReading,
): Days {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const fromYear = calendarDay(fullYear(a, reading), b, c);
  if (reading.yearFirst && fromYear !== null) return { day: fromYear, certain: false };
  const year = fullYear(c, reading);
  const { day, otherwise } = inOrder(
    dayInNumbers(year, b, a),
    dayInNumbers(year, a, b),
    reading.monthFirst && separator !== '.',
  );
  return { day: day ?? fromYear, otherwise: otherwise ?? null, certain: false };
}

const republic = ([, year, , month, day]: RegExpExecArray): Days => ({
  day: isRepublicYear(Number(year))
    ? calendarDay(yearOfEra('民國', Number(year)), Number(month), Number(day))
    : null,
});

const letterEra = ([, era = '', year, month, day]: RegExpExecArray): Days => ({
  day: calendarDay(yearOfEra(era, Number(year)), Number(month), Number(day)),
});

/** From here on, years of two digits are of the Buddhist era in Thai: 63 is 2563, our 2020. */
const EARLIEST_SHORT_BUDDHIST = 40;

/** A year of two digits, in the age of web pages. */
export function fullYear(short: number, { language }: DateReading): number {
  if (language === 'th' && short >= EARLIEST_SHORT_BUDDHIST) return 2500 + short;
  return short < 80 ? 2000 + short : 1900 + short;
}
