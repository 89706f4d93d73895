import { dayNumber, dayOfNumber, type CalendarDay } from '../dates/index.ts';
import type { DateWitness } from './witness.ts';

const MINUTES_PER_DAY = 1_440;
/** Minutes from UTC to the clock that is farthest ahead of it. */
export const FARTHEST_EAST = 14 * 60;
const FARTHEST_WEST = -12 * 60;

/** What a paper prints of a moment: the day on its own calendar, perhaps the time on its own clock. */
export type Printed = Pick<DateWitness, 'day' | 'time' | 'offset'>;

/**
 * A moment that is stated in UTC, on the paper's own clock where what it prints shows which that
 * is: 23:30Z on the 16th is the 17th in Berlin. The moment stays the same; where the clock cannot
 * be told, only the day that is printed is kept. `local` is how many minutes ahead of UTC the
 * paper's clock is, where that is known from elsewhere; it decides where nothing is printed.
 */
export function onPapersClock(
  stated: DateWitness,
  printed: readonly Printed[],
  local: number | null,
): DateWitness {
  if (stated.offset !== 0 || stated.time === null) return stated;
  const moment = minutesOf(stated.day, stated.time);
  for (const { day, time, offset } of printed) {
    // Printed by another clock than the paper's, it is by the reader's.
    if (time === null || (offset !== null && local !== null && offset !== local)) continue;
    const ahead = minutesOf(day, time) - moment;
    const known = offset ?? local;
    const isOffset = known === null ? ahead % 30 === 0 && isPossible(ahead) : ahead === known;
    if (isOffset && ahead !== 0) return shifted(stated, moment, ahead);
  }
  for (const { day } of printed) {
    const days = dayNumber(day) - dayNumber(stated.day);
    if (Math.abs(days) > 1) continue;
    if (local !== null) {
      const there = shifted(stated, moment, local);
      if (dayNumber(there.day) === dayNumber(day)) return there;
    }
    if (days === 0) return stated;
    if (local !== null) continue;
    const least =
      days > 0 ? MINUTES_PER_DAY - (moment % MINUTES_PER_DAY) : -(moment % MINUTES_PER_DAY) - 1;
    if (isPossible(least)) return { ...stated, day, time: null, offset: null };
  }
  return local === null ? stated : shifted(stated, moment, local);
}

const isPossible = (offset: number): boolean => offset >= FARTHEST_WEST && offset <= FARTHEST_EAST;

/** Minutes since 1970 of a day and a time on one clock. */
export function minutesOf(day: CalendarDay, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return dayNumber(day) * MINUTES_PER_DAY + hours * 60 + minutes;
}

function shifted(stated: DateWitness, moment: number, offset: number): DateWitness {
  const there = moment + offset;
  const day = dayOfNumber(Math.floor(there / MINUTES_PER_DAY));
  if (!day) return stated;
  const minutes = there - Math.floor(there / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const seconds = stated.time?.slice(6) ?? '00';
  return { ...stated, day, time: [...clock, seconds].join(':'), offset };
}
