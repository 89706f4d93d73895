import { isDataTable } from '../../clean/tables.ts';
import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';
import { linkAround } from './link-around.ts';

// What stands in links as a whole and is yet the article's own: its sources and documents, the cells
// of its tables, the items of its lists.

const PRINTED_ADDRESS = /(?:https?:\/\/|www\.)\S{4}|\b[\w-]+\.[a-z]{2,6}\/\S{3}/iu;
/** `↑ 1.0 1.1`, `[3]`, `^`: a note's number, or the way back from it. */
const NOTE = /^(?:[↑^]|\[\d{1,3}\]\s?\S)/u;

export const printsAddress = (text: string): boolean => PRINTED_ADDRESS.test(text);

/** A source that prints its address, as no headline does, or a footnote. */
export const citesSource = ({ text, place }: Block): boolean =>
  NOTE.test(text) || printsAddress(text) || isSourceOfQuotation(place);

/** `DIE ZEIT Nr. 28/2013`, below what is quoted from it; a network's post is led to otherwise. */
function isSourceOfQuotation(place: Place): boolean {
  const { parent } = place;
  return parent?.name === 'blockquote' && parent.blocks > 1 && !hasName(parent.names, 'embed');
}

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|csv|epub|ics)(?:[?#]|$)/iu;

/** `The terms of the sale (pdf)` */
const NAMES_FILE = /[([](?:pdf|docx?|xlsx?|csv)\b/iu;

/** A paper or a table to download is no other story. */
export function leadsToFile({ text, texts }: Block): boolean {
  if (NAMES_FILE.test(text)) return true;
  const link = linkAround(texts.find(({ data }) => data.trim() !== '') ?? null);
  return FILE.test(link?.getAttribute('href') ?? '');
}

/** A list within an item of another that is more than links parts what that item says. */
export function isNestedItem(list: Place): boolean {
  const { parent } = list;
  const outer = parent?.parent;
  return parent?.name === 'li' && !!outer && outer.blocks > list.blocks;
}

const MOST_TEASERS = 6;

/** One of many items that a list has, with more said below each link. */
export function isInListOfItems(place: Place): boolean {
  const item = place.parent;
  if (item?.name !== 'li' || item.blocks < 2) return false;
  return item.family.alike > MOST_TEASERS && item.parent?.parent !== null && isInBody(item);
}

const isInBody = (item: Place): boolean => {
  for (let at: Place | null = item; at; at = at.parent) if (hasName(at.names, 'body')) return true;
  return false;
};

const MOST_CELL_LINKS = 0.5;
const FEWEST_CELLS = 6;

/** A cell of a table that is more than rows of links, as a menu of an encyclopedia is. */
export function isCellOfData(place: Place): boolean {
  if (place.name !== 'td' && place.name !== 'th') return false;
  for (let at = place.parent, step = 0; at && step < 3; at = at.parent, step += 1)
    if (at.name === 'table')
      return (
        at.blocks >= FEWEST_CELLS &&
        at.linkChars <= at.chars * MOST_CELL_LINKS &&
        isDataTable(at.element)
      );
  return false;
}
