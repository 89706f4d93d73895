import type { Place } from './segment.ts';

/** Whether a place is a part of another, or the same. */
export function isWithin(place: Place | undefined, outer: Place): boolean {
  for (let at: Place | null = place ?? null; at; at = at.parent) if (at === outer) return true;
  return false;
}
