import type { Place } from '../blocks/segment.ts';

/** Whether a place is a part of another, or the same. */
export function isWithin(place: Place | undefined, box: Place): boolean {
  for (let at: Place | null = place ?? null; at; at = at.parent) if (at === box) return true;
  return false;
}
