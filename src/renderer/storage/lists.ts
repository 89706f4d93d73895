import type { Clipping, TagId } from '../../core/library/entities.ts';
import type { Shelf } from './contract.ts';

/**
 * A list of clippings that is kept in order by an index. `kept` is everything outside the bin; the
 * lists of tags are named after the tag's id.
 */
export type List = Exclude<Shelf['kind'], 'tag'> | 'kept' | `tag:${string}`;

/** An index key: sorted by list first, then by moment. */
export type ListKey = readonly [list: List, moment: string];

export const tagList = (tagId: TagId): List => `tag:${tagId}`;

/**
 * The lists a clipping stands in. The bin takes it out of all others. The archive takes it out of
 * those that ask for attention (all, unread, untagged); its star, its kind and its tags still find it.
 */
export function listsOf(clipping: Clipping): List[] {
  if (clipping.deletedAt !== null) return ['bin'];
  const lists: List[] = ['kept', ...clipping.tagIds.map(tagList)];
  if (clipping.starred) lists.push('starred');
  if (clipping.kind === 'page') lists.push('pages');
  if (clipping.archived) return [...lists, 'archive'];
  lists.push('all');
  if (!clipping.read) lists.push('unread');
  if (clipping.tagIds.length === 0) lists.push('untagged');
  return lists;
}

/** The clipping's keys in the two indexes by date. Pages without a date stand at the old end. */
export function listKeys(clipping: Clipping): { byAdded: ListKey[]; byPublished: ListKey[] } {
  const lists = listsOf(clipping);
  const published = sortableMoment(clipping.published);
  return {
    byAdded: lists.map((list) => [list, clipping.importedAt]),
    byPublished: lists.map((list) => [list, published]),
  };
}

/** ISO moments of different zones in one that sorts as text; a bare date stays as it is. */
function sortableMoment(moment: string | null): string {
  if (moment === null) return '';
  if (!moment.includes('T')) return moment;
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : new Date(time).toISOString();
}
