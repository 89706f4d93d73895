import { asciiDigits, oneLine } from '../cues/fold.ts';
import { monthNumber } from '../cues/months.ts';

const LONGEST_TEXT = 300;
const EARLIEST_YEAR = 1700;
const LATEST_YEAR = 2200;

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const CJK = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?!\d)/;
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?,?\s+(?:de\s+|d'|of\s+)?([\p{L}\p{M}]{2,15}(?:\s\d{1,2})?)\.?,?\s+(?:de\s+|del\s+|năm\s+)?(\d{4})(?!\d)/gu;
const MONTH_DAY_YEAR = /([\p{L}\p{M}]{3,15})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})\.?\s+([\p{L}\p{M}]{3,15})\.?\s+(\d{1,2})(?!\d)/gu;
const TIME =
  /(?<!\d)(\d{1,2})[:h時时](\d{2})(?::(\d{2}))?(?!\d)\s*(?:([ap])\.?m\.?(?!\p{L}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/iu;

/**
 * The first date in a text, as ISO 8601: a bare date, or with the time and zone that stand with it.
 * Reads the forms of newspapers in the languages whose months are known. `10/11/2025` is day first
 * unless `monthFirst` says that it is an American's. Null where there is none.
 */
export function parseDate(text: string, monthFirst = false): string | null {
  const line = asciiDigits(oneLine(text.slice(0, LONGEST_TEXT)));
  const iso = ISO.exec(line) ?? COMPACT.exec(line);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return moment(numbers(year, month, day), clock(hour, minute, second, undefined, zone));
  }
  const found = numericDate(line, monthFirst) ?? namedDate(line);
  if (!found) return null;
  const rest = line.slice(0, found.index) + ' ' + line.slice(found.index + found.length);
  const time = TIME.exec(rest);
  return moment(found.date, time ? clock(time[1], time[2], time[3], time[4], time[5]) : null);
}

type DateNumbers = readonly [year: number, month: number, day: number];

interface FoundDate {
  readonly date: DateNumbers;
  readonly index: number;
  readonly length: number;
}

const numbers = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateNumbers => [Number(year), Number(month), Number(day)];

function numericDate(line: string, monthFirst: boolean): FoundDate | null {
  const yearFirst = CJK.exec(line) ?? YEAR_FIRST.exec(line);
  if (yearFirst) {
    const date = numbers(yearFirst[1], yearFirst[2], yearFirst[3]);
    return { date, index: yearFirst.index, length: yearFirst[0].length };
  }
  const yearLast = YEAR_LAST.exec(line);
  if (!yearLast) return null;
  const [whole, first, separator, second, yearText = ''] = yearLast;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const isMonthFirst =
    Number(second) > 12 || (monthFirst && separator === '/' && Number(first) <= 12);
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return { date: [year, Number(month), Number(day)], index: yearLast.index, length: whole.length };
}

function namedDate(line: string): FoundDate | null {
  const forms = [
    { form: DAY_MONTH_YEAR, day: 1, month: 2, year: 3 },
    { form: MONTH_DAY_YEAR, day: 2, month: 1, year: 3 },
    { form: YEAR_MONTH_DAY, day: 3, month: 2, year: 1 },
  ];
  for (const { form, day, month, year } of forms) {
    for (const match of line.matchAll(form)) {
      const number = monthNumber(match[month] ?? '');
      if (number === null) continue;
      const date: DateNumbers = [Number(match[year]), number, Number(match[day])];
      return { date, index: match.index, length: match[0].length };
    }
  }
  return null;
}

/** A time of day as ISO 8601 writes it, with its zone where it has one. */
function clock(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): string | null {
  if (hour === undefined || minute === undefined) return null;
  const shift = half === undefined ? 0 : half.toLowerCase() === 'p' ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + shift;
  if (hours > 23 || Number(minute) > 59) return null;
  const time = `${pad(hours)}:${minute}:${second ?? '00'}`;
  if (zone === undefined) return time;
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return `${time}Z`;
  return `${time}${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function moment([year, month, day]: DateNumbers, time: string | null): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return time === null ? date : `${date}T${time}`;
}
