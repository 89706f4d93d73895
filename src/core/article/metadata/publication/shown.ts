import type { DateReading } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import { landmarksOf } from './landmarks.ts';
import { datesInElements } from './marked-dates.ts';
import { datesInLines } from './printed-dates.ts';
import { listsAmong, trustIn } from './shown-trust.ts';
import type { DateWitness } from './witness.ts';

/** What a page shows its readers of when its article was published and changed. */
export function shownWitnesses(
  facts: PageFacts,
  reading: DateReading,
  title: string | null,
): readonly DateWitness[] {
  const landmarks = landmarksOf(facts, title);
  const dates = [...datesInLines(facts, reading, landmarks), ...datesInElements(facts, reading)];
  const lists = listsAmong(facts, dates);
  return dates.flatMap((date) => {
    const trust = trustIn(facts, date, landmarks, lists);
    if (trust <= 0) return [];
    const { day, otherwise, time, offset, source, words } = date;
    const occasion = date.role === 'modified' ? 'modified' : 'published';
    return [{ day, otherwise, time, offset, source, words, occasion, trust }];
  });
}
