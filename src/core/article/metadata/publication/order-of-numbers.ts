import { readable, type DateReading } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import { LONGEST_LINE } from './shown-date.ts';

/** `25/03/2025`, `03/25/2025`: whichever is above twelve is the day. */
const NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}(?![\d/])/g;
const MONTHS = 12;

/** Prices of countries that write the day first, and of those that may write the month first. */
const DAY_FIRST_PRICE = /[£€₹]\s?\d/;
const DOLLARS = /\$\s?\d/;
const LONGEST_PRICED_LINE = 80;

/**
 * How a page's dates in numbers are to be read, by those of its dates that can be read in one way
 * only, where all agree; else, in English of no country, by the money it asks for.
 */
export function inPagesOrder(reading: DateReading, { lines }: PageFacts): DateReading {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { text, length } of lines) {
    if (length > LONGEST_LINE || !text.includes('/')) continue;
    for (const [, first, second] of readable(text).matchAll(NUMBERS)) {
      if (Number(first) > MONTHS) dayFirst += 1;
      else if (Number(second) > MONTHS) monthFirst += 1;
    }
  }
  if (dayFirst > 0 !== monthFirst > 0) return { ...reading, monthFirst: monthFirst > 0 };
  if (!reading.monthFirst || reading.country !== null) return reading;
  const priced = lines.filter(({ length }) => length <= LONGEST_PRICED_LINE);
  const isDayFirst =
    priced.some(({ text }) => DAY_FIRST_PRICE.test(text)) &&
    !priced.some(({ text }) => DOLLARS.test(text));
  return isDayFirst ? { ...reading, monthFirst: false } : reading;
}
