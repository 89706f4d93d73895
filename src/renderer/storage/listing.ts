import Dexie from 'dexie';
import type { ClippingId, TagId } from '../../core/library/entities.ts';
import type { Shelf, SortOrder } from './contract.ts';
import type { Database } from './database.ts';
import { type List, tagList } from './lists.ts';
import { tagsUnder } from './tagTree.ts';

/**
 * The ids of a shelf in order: newest first, or A to Z. Only index keys are read, never rows, so
 * that the shelf of a hundred thousand clippings costs no more than their ids.
 */
export async function listClippings(
  db: Database,
  shelf: Shelf,
  order: SortOrder,
): Promise<ClippingId[]> {
  if (shelf.kind === 'tag') return listTag(db, shelf.tagId, order);
  return inOrder(db, shelf.kind, order);
}

/** Clippings of a tag and of those below it, each once though it may carry several of them. */
async function listTag(db: Database, tagId: TagId, order: SortOrder): Promise<ClippingId[]> {
  const tags = await tagsUnder(db, tagId);
  if (tags.length < 2) return inOrder(db, tagList(tagId), order);
  const members = await Promise.all(tags.map((tag) => newestFirst(db, tagList(tag.id), 'byAdded')));
  const wanted = new Set(members.flat());
  return (await inOrder(db, 'kept', order)).filter((id) => wanted.has(id));
}

async function inOrder(db: Database, list: List, order: SortOrder): Promise<ClippingId[]> {
  switch (order) {
    case 'added':
      return newestFirst(db, list, 'byAdded');
    case 'published':
      return newestFirst(db, list, 'byPublished');
    case 'title': {
      const wanted = new Set(await newestFirst(db, list, 'byAdded'));
      return (await byTitle(db)).filter((id) => wanted.has(id));
    }
  }
}

async function newestFirst(
  db: Database,
  list: List,
  index: 'byAdded' | 'byPublished',
): Promise<ClippingId[]> {
  const ids = await db.clippings
    .where(index)
    .between([list, Dexie.minKey], [list, Dexie.maxKey])
    .primaryKeys();
  // Reading backwards would make Dexie open a cursor, ten times as slow as reading all keys.
  return ids.reverse();
}

/** All clippings in the order the reader's language gives their titles, numbers by value. */
async function byTitle(db: Database): Promise<ClippingId[]> {
  const keys = await db.titles.toCollection().primaryKeys();
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...keys]
    .sort(([titleA], [titleB]) => compare(titleA, titleB))
    .map(([, id]) => id as ClippingId);
}
