import { headingRank, type Place } from '../blocks/segment.ts';

const PARTS_OF_LISTS: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd']);

/** What lists, tables and headings say in a word or two may be what the article is about. */
export const mayNameThings = (place: Place): boolean =>
  PARTS_OF_LISTS.has(place.name) || headingRank(place) > 0;
