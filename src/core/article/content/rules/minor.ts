import type { Place } from '../blocks/segment.ts';

const MOST_OF_PAGE = 0.6;

/** A name on what holds most of a page speaks of the page: `with-comments`, `related-left`. */
export function isMinor(place: Place): boolean {
  let root = place;
  while (root.parent) root = root.parent;
  return place.chars < root.chars * MOST_OF_PAGE;
}
