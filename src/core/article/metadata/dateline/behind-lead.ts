import { isTown } from '../../cues/towns.ts';
import type { OpeningWords } from './opening.ts';
import { isInCapitals } from './place.ts';

/** A lead, or a few points, may stand before the text itself. */
const MOST_LINES = 6;
const LONGEST_LEAD = 1500;

/**
 * The dateline of a paragraph after the lead: `LINZ – The …`, `Berlin, 29. November 2022. The …`. It
 * counts where it is certain in itself, and where no other line begins so: lists of places do.
 */
export function behindLead(
  text: string,
  read: (line: string) => OpeningWords | null,
): OpeningWords | null {
  const lines = text.slice(0, LONGEST_LEAD).split('\n').slice(1, MOST_LINES);
  const datelines = lines.map(read).filter((words) => words !== null && isCertain(words));
  return datelines.length === 1 ? (datelines[0] ?? null) : null;
}

function isCertain({ place, date, agency, words }: OpeningWords): boolean {
  if (place === null) return false;
  const [first = ''] = place.split(/[,،/]/u);
  if (agency !== null || place.includes('/')) return true;
  return isTown(first) && (date !== null || (isInCapitals(first) && /[-–—]$/u.test(words)));
}
