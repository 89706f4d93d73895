import type { Clipping, ClippingId, TagId } from '../../core/library/entities.ts';
import { CountChanges } from './counts.ts';
import type { Database } from './database.ts';
import { listsOf } from './lists.ts';
import { clippingFrom, clippingRow, type ClippingRow } from './rows.ts';
import type { Step } from './writing.ts';

type Flags = Pick<Clipping, 'read' | 'progress' | 'starred' | 'archived' | 'deletedAt'>;

/**
 * What is to become of one clipping. Tags are added and removed one by one rather than replaced, so
 * that taking back an older change leaves the tags that came later.
 */
export interface ClippingChange {
  readonly set?: Partial<Flags>;
  readonly addTags?: readonly TagId[];
  readonly removeTags?: readonly TagId[];
}

export type ClippingChanges = ReadonlyMap<ClippingId, ClippingChange>;

export const sameChange = (ids: readonly ClippingId[], change: ClippingChange): ClippingChanges =>
  new Map(ids.map((id) => [id, change]));

/**
 * Changes clippings together with the lists, counters and the index's journal that follow from
 * them. Clippings that are gone, or are so already, are left out of it and of its inverse.
 */
export const changeClippings =
  (db: Database, changes: ClippingChanges): Step =>
  async () => {
    const rows = await db.clippings.bulkGet([...changes.keys()]);
    const counts = new CountChanges();
    const after: ClippingRow[] = [];
    const retagged: ClippingId[] = [];
    const inverse = new Map<ClippingId, ClippingChange>();
    const now = new Date().toISOString();
    for (const row of rows) {
      const change = row === undefined ? undefined : effective(row, changes.get(row.id));
      if (row === undefined || change === undefined) continue;
      const before = clippingFrom(row);
      const changed = { ...applied(before, change), updatedAt: now };
      counts.add(listsOf(before), -1);
      counts.add(listsOf(changed), 1);
      after.push(clippingRow(changed));
      inverse.set(row.id, opposite(before, change));
      if (change.addTags.length + change.removeTags.length > 0) retagged.push(row.id);
    }
    await db.clippings.bulkPut(after);
    await counts.save(db);
    await db.changes.bulkAdd(retagged.map((clippingId) => ({ clippingId })));
    return changeClippings(db, inverse);
  };

/**
 * Puts a clipping in place of what it was, with the lists, counters, titles and the index's journal
 * that follow from it. Runs inside the caller's transaction.
 */
export async function putClipping(db: Database, before: Clipping, after: Clipping): Promise<void> {
  const counts = new CountChanges();
  counts.add(listsOf(before), -1);
  counts.add(listsOf(after), 1);
  await db.clippings.put(clippingRow({ ...after, updatedAt: new Date().toISOString() }));
  await db.titles.delete([before.title, before.id]);
  await db.titles.put({ title: after.title, id: after.id });
  await counts.save(db);
  await db.changes.add({ clippingId: after.id });
}

/** The part of a change that makes a difference to this clipping; undefined when nothing does. */
function effective(
  before: Clipping,
  change: ClippingChange = {},
): Required<ClippingChange> | undefined {
  const set = Object.fromEntries(
    Object.entries(change.set ?? {}).filter(
      ([name, value]) => before[name as keyof Flags] !== value,
    ),
  ) as Partial<Flags>;
  const addTags = (change.addTags ?? []).filter((tag) => !before.tagIds.includes(tag));
  const removeTags = (change.removeTags ?? []).filter((tag) => before.tagIds.includes(tag));
  const differences = Object.keys(set).length + addTags.length + removeTags.length;
  return differences === 0 ? undefined : { set, addTags, removeTags };
}

const applied = (before: Clipping, change: Required<ClippingChange>): Clipping => ({
  ...before,
  ...change.set,
  tagIds: [...before.tagIds.filter((tag) => !change.removeTags.includes(tag)), ...change.addTags],
});

const opposite = (before: Clipping, change: Required<ClippingChange>): ClippingChange => ({
  set: Object.fromEntries(
    Object.keys(change.set).map((name) => [name, before[name as keyof Flags]]),
  ),
  addTags: change.removeTags,
  removeTags: change.addTags,
});
