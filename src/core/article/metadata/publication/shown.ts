import { dayNumber, type DateReading, type YearOf } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import { dayInAddress, monthInAddress } from './address.ts';
import { landmarksOf, type Landmarks } from './landmarks.ts';
import { datesInElements } from './marked-dates.ts';
import { datesInLines } from './printed-dates.ts';
import { MUCH_COMPANY, type ShownDate } from './shown-date.ts';
import { isBetweenHeadlineAndText, listsAmong, trustIn } from './shown-trust.ts';
import type { DateWitness } from './witness.ts';

/** What a page shows its readers of when its article was published and changed. */
export function shownWitnesses(
  facts: PageFacts,
  reading: DateReading,
  title: string | null,
  yearOf: YearOf,
): readonly DateWitness[] {
  const landmarks = landmarksOf(facts, title);
  const dates = [
    ...datesInLines(facts, reading, landmarks, yearOf),
    ...datesInElements(facts, reading),
  ];
  const lists = listsAmong(facts, dates);
  const earliest = earliestAtHeadline(dates, landmarks);
  return dates.flatMap((date) => {
    const trust = trustIn(facts, date, landmarks, lists);
    if (trust <= 0 || isClock(facts, date, landmarks, earliest)) return [];
    const { day, otherwise, time, offset, source, words } = date;
    const occasion = date.role === 'modified' ? 'modified' : 'published';
    return [{ day, otherwise, time, offset, source, words, occasion, trust }];
  });
}

/** The first day that a line of its own between headline and text names. */
function earliestAtHeadline(dates: readonly ShownDate[], landmarks: Landmarks): number {
  const days = dates
    .filter(
      ({ line, role, isSentence, company }) =>
        role !== 'elsewhere' &&
        !isSentence &&
        company <= MUCH_COMPANY &&
        isBetweenHeadlineAndText(line, landmarks),
    )
    .map(({ day }) => dayNumber(day));
  return Math.min(Infinity, ...days);
}

/** A bare day above the headline that is later than the one below it: of the visit, not the story. */
function isClock(
  { url }: PageFacts,
  { line, role, source, day }: ShownDate,
  { headline }: Landmarks,
  earliest: number,
): boolean {
  const isBareAbove =
    headline !== null && line < headline && role === null && source === 'printed-line';
  if (!isBareAbove || dayNumber(day) <= earliest) return false;
  const held = url === null ? null : (dayInAddress(url) ?? monthInAddress(url));
  return held?.year !== day.year || held.month !== day.month;
}
