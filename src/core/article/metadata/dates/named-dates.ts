import { calendarMonth, opensCalendarMonth } from '../../cues/calendar-months.ts';
import { foldWord, isOfLatin, LATIN_LETTERS } from '../../cues/fold.ts';
import { monthNumber, opensMonthName } from '../../cues/months.ts';
import type { CalendarDay } from './calendar-day.ts';
import { dayInNumbers, fromNamedCalendar } from './calendars.ts';
import { fullYear } from './numeric-dates.ts';
import type { DateMatch, DateReading } from './reading.ts';

interface Token {
  readonly index: number;
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Thai and Lao abbreviate between full stops: `มิ.ย.`. */
const TOKEN =
  /(\d+)|((?:[\p{Script=Thai}\p{Script=Lao}]{1,3}\.){2}|[\p{L}\p{M}\u200c\u200d]+)|[^\s\d\p{L}]/gu;

/** The same of a text of Latin letters alone: asking for those of all scripts takes several times as long. */
const LATIN_TOKEN = new RegExp(
  String.raw`(\d+)|([${LATIN_LETTERS}]+)|[^\s\d${LATIN_LETTERS}]`,
  'g',
);

/** What may stand between a day, a month and a year; words by `foldWord`. */
const BETWEEN = new Set(
  // Marks and ordinals
  (
    ". , - – — / ' ’ ` ´ ‑ º ª ° ، ၊ ・ · ( ) | st nd rd th er re ere e eme os ος η ης го е й я ый ого ші є ша " +
    // Of, the, year, month, day
    'de d del dels da do das of the den der dem el le il lo al les ta an n ko ren a ' +
    'ngay nam year yil yili yilda жылы жылғы жылдын жыл ж يىلى ga оны он г год года року рік р году гада gada metu metai m d ' +
    'წლის წ թ թվականի թվականին par s la ли в у на an anul bliain יום ל ב ' +
    'ቀን सन् साल को तारीख මස সালের ইং இல் ที่ พ.ศ. ค.ศ. พุทธศักราช ปี ปีพ.ศ. พศ ຄ.ສ. ປີ ថ្ងៃ ទី ឆ្នាំ ខែ ခုနှစ် ရက် လ ' +
    'سال کال سنة عام م هـ ه ش د در لسنة ميلادي ی ى هجري هجرية شمسی قمری'
  )
    .split(' ')
    .map(foldWord),
);
const MOST_BETWEEN = 4;
const ORDINALS = /^(?:st|nd|rd|th)$/;
const APOSTROPHES = /^['’`´]$/;
const VIETNAMESE_MONTH = /^(?:thang|thg|th)$/;
const MONGOLIAN_MONTH = /^сар(?:ын)?$/;
/** `10:30` and `10h30` follow a date as a year would, but are none. */
const CLOCK_FOLLOWS = /^\s?(?:[:：]|h\d|h\b|uhr|\.\d\d\b|[ap]\.?\s?m)/iu;
/** The time that `Date.prototype.toString` and `date` write before the year. */
const CLOCK_THEN_YEAR =
  /^\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{1,5}\s+|[+-]\d{4}\s+)?(\d{4})(?!\d)/;

interface NamedMonth {
  /** Tokens from `first` to `last`, both included, name the month. */
  readonly first: number;
  readonly last: number;
  readonly dayOf: (year: number, day: number) => CalendarDay | null;
  /** Counted in its own calendar. */
  readonly month: number;
  readonly isGregorian: boolean;
}

/** A month that a text names with its day but without a year. */
export interface DayOfMonth {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
}

/** The dates of a text whose month is a word, in the languages whose months are known. */
export function namedDates(text: string, reading: DateReading): readonly DateMatch[] {
  const tokens = tokensOf(text);
  const all: DateMatch[] = [];
  for (const month of monthsAmong(tokens, reading)) {
    const match = dateAround(text, tokens, month, reading);
    if (match !== null) all.push(match);
  }
  return all;
}

/** The days that a text names without their year: `June 17`, `17 juin`, `6月17日`. */
export function yearlessDates(text: string, reading: DateReading): readonly DayOfMonth[] {
  const tokens = tokensOf(text);
  const named = monthsAmong(tokens, reading).flatMap((month) => {
    if (!month.isGregorian) return [];
    const before = neighbour(tokens, month.first, -1);
    const after = neighbour(tokens, month.last, 1);
    const day = [before, after].find((token) => token && isDay(token));
    if (!day) return [];
    const [start, end] = spanOf(tokens, month, [day]);
    return [{ start, end, month: month.month, day: Number(day.text) }];
  });
  const eastAsian = [...text.matchAll(/(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日號号일]/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      month: Number(match[1]),
      day: Number(match[2]),
    }),
  );
  return [...named, ...eastAsian];
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(isOfLatin(text) ? LATIN_TOKEN : TOKEN)].map((match, index) => ({
    index,
    kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Months near a number; a word far from any is no date's. */
function monthsAmong(tokens: readonly Token[], reading: DateReading): readonly NamedMonth[] {
  const months: NamedMonth[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'word' || !hasNumberNear(tokens, index)) continue;
    const month = monthAt(tokens, index, reading.language);
    if (month === null) continue;
    months.push(month);
    index = month.last;
  }
  return months;
}

function hasNumberNear(tokens: readonly Token[], index: number): boolean {
  const end = index + MOST_BETWEEN + 4;
  for (let at = Math.max(0, index - MOST_BETWEEN - 1); at < end; at += 1) {
    if (tokens[at]?.kind === 'number') return true;
  }
  return false;
}

function monthAt(
  tokens: readonly Token[],
  first: number,
  language: string | null,
): NamedMonth | null {
  const word = tokens[first]?.text ?? '';
  const folded = foldWord(word);
  const next = tokens[first + 1];
  if (VIETNAMESE_MONTH.test(folded) && next?.kind === 'number' && Number(next.text) <= 12) {
    return gregorian(first, first + 1, Number(next.text));
  }
  if (!opensMonthName(folded) && !opensCalendarMonth(folded)) {
    return romanMonth(tokens, first) ?? mongolianMonth(tokens, first, folded);
  }
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(first, first + length);
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
    const name = words.map(({ text }) => text).join(' ');
    const last = first + length - 1;
    const calendar = calendarMonth(name);
    if (calendar !== null) {
      const { month } = calendar;
      const dayOf = (year: number, day: number) =>
        fromNamedCalendar(calendar.calendar, year, month, day);
      return { first, last, month, dayOf, isGregorian: false };
    }
    const month = monthNumber(name, language);
    if (month !== null) return gregorian(first, endOfOtherName(tokens, last, month), month);
  }
  return mongolianMonth(tokens, first, folded);
}

/** `مارس/آذار`, `كانون الثاني/يناير`: Arabic papers give a month both its names. */
function endOfOtherName(tokens: readonly Token[], last: number, month: number): number {
  if (tokens[last + 1]?.text !== '/') return last;
  for (const length of [2, 1]) {
    const name = tokens.slice(last + 2, last + 2 + length).map(({ text }) => text);
    if (monthNumber(name.join(' ')) === month) return last + 1 + length;
  }
  return last;
}

const gregorian = (first: number, last: number, month: number): NamedMonth => ({
  first,
  last,
  month,
  isGregorian: true,
  dayOf: (year, day) => (year < 1700 ? null : dayInNumbers(year, month, day)),
});

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** `4 III 2024`, `4/XI/2015`, `2014. III. 4.`: between day and year, with a mark at most beside it. */
function romanMonth(tokens: readonly Token[], index: number): NamedMonth | null {
  const month = ROMAN.indexOf(tokens[index]?.text ?? '') + 1;
  if (month === 0) return null;
  const [before, after] = ([-1, 1] as const).map((step) => {
    const next = tokens[index + step];
    return next?.kind === 'mark' && /[./-]/.test(next.text) ? tokens[index + 2 * step] : next;
  });
  if (!before || !after) return null;
  const isBetween = (isDay(before) && isYear(after)) || (isYear(before) && isDay(after));
  return isBetween ? { ...gregorian(index, index, month), isGregorian: false } : null;
}

/** `6-р сарын 17`, `6 дугаар сарын 17`. */
function mongolianMonth(tokens: readonly Token[], last: number, folded: string): NamedMonth | null {
  if (!MONGOLIAN_MONTH.test(folded)) return null;
  for (let first = last - 1; first >= last - 4; first -= 1) {
    const token = tokens[first];
    if (token?.kind === 'number' && Number(token.text) <= 12) {
      return gregorian(first, last, Number(token.text));
    }
  }
  return null;
}

const isDay = ({ kind, text }: Token): boolean =>
  kind === 'number' && text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;

const isYear = ({ kind, text }: Token): boolean => kind === 'number' && text.length === 4;

/** The next number in a direction, over what may stand between the parts of a date. */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Token | null {
  for (let distance = 1; distance <= MOST_BETWEEN + 1; distance += 1) {
    const token = tokens[from + step * distance];
    if (token === undefined) return null;
    if (token.kind === 'number') return token;
    if (!BETWEEN.has(foldWord(token.text))) return null;
  }
  return null;
}

function dateAround(
  text: string,
  tokens: readonly Token[],
  month: NamedMonth,
  reading: DateReading,
): DateMatch | null {
  const before = neighbour(tokens, month.first, -1);
  const after = neighbour(tokens, month.last, 1);
  for (const [day, year] of pairsAround(text, tokens, before, after)) {
    const number = Number(year.text);
    const isShort = year.text.length === 2;
    const found = month.dayOf(isShort ? fullYear(number, reading) : number, Number(day.text));
    if (found === null) continue;
    const [start, end] = spanOf(tokens, month, [day, year]);
    return { start, end, day: found, otherwise: null, certain: !isShort };
  }
  return null;
}

/** The numbers that could be day and year, likeliest first. */
function* pairsAround(
  text: string,
  tokens: readonly Token[],
  before: Token | null,
  after: Token | null,
): Generator<readonly [day: Token, year: Token]> {
  if (before && after && isDay(before) && isYear(after)) yield [before, after];
  if (after && isDay(after)) {
    const year = neighbour(tokens, after.index, 1);
    if (year && isYear(year)) yield [after, year];
    const [clockThenYear, digits] = CLOCK_THEN_YEAR.exec(text.slice(after.end)) ?? [];
    if (clockThenYear !== undefined && digits !== undefined) {
      // Only the day ends the match, so that the time stays to be found behind it.
      yield [after, { ...after, text: digits }];
    }
    if (before && isYear(before)) yield [after, before];
  }
  if (before && isDay(before)) {
    const year = neighbour(tokens, before.index, -1);
    if (year && isYear(year)) yield [before, year];
    if (after && isShortYear(text, tokens, after)) yield [before, after];
  }
  if (after && isDay(after)) {
    const year = neighbour(tokens, after.index, 1);
    if (year && isShortYear(text, tokens, year) && isApostrophe(tokens, year)) yield [after, year];
  }
}

function isShortYear(text: string, tokens: readonly Token[], token: Token): boolean {
  if (token.kind !== 'number' || token.text.length !== 2) return false;
  const next = tokens[token.index + 1];
  if (next?.kind === 'word' && ORDINALS.test(foldWord(next.text))) return false;
  return !CLOCK_FOLLOWS.test(text.slice(token.end, token.end + 8));
}

const isApostrophe = (tokens: readonly Token[], token: Token): boolean =>
  APOSTROPHES.test(tokens[token.index - 1]?.text ?? '');

function spanOf(
  tokens: readonly Token[],
  { first, last }: NamedMonth,
  numbers: readonly Token[],
): readonly [start: number, end: number] {
  const starts = [tokens[first]?.start ?? 0, ...numbers.map(({ start }) => start)];
  const ends = [tokens[last]?.end ?? 0, ...numbers.map(({ end }) => end)];
  return [Math.min(...starts), Math.max(...ends)];
}
