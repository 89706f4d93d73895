import { ok, type Result } from '../../core/result.ts';
import { annotationWrites } from './annotating.ts';
import type { Library } from './contract.ts';
import { readCounts } from './counts.ts';
import { openDatabase, type Database, type OpenFailure } from './database.ts';
import { flagWrites } from './flags.ts';
import { listClippings } from './listing.ts';
import { removeClippings } from './removing.ts';
import { repairWrites } from './repairing.ts';
import { readOriginal } from './documents.ts';
import { bodyFrom, clippingFrom } from './rows.ts';
import { tagWrites } from './tagging.ts';
import { tagsInOrder } from './tagTree.ts';
import { attempt, inTransaction } from './writing.ts';

/** Opens the library of this computer, as the interface uses it. `name` is given by tests only. */
export async function openLibrary(name?: string): Promise<Result<Library, OpenFailure>> {
  const opened = await openDatabase(name);
  return opened.ok ? ok(libraryOn(opened.value)) : opened;
}

/** The library over an open database. */
export function libraryOn(db: Database): Library {
  return {
    ...reads(db),
    ...flagWrites(db),
    ...tagWrites(db),
    ...annotationWrites(db),
    ...repairWrites(db),
    deleteForever: (ids) => attempt(() => inTransaction(db, () => removeClippings(db, ids))),
    saveSetting: (name, value) =>
      attempt(async () => {
        await db.settings.put({ name, value });
      }),
    close: () => db.close(),
  } satisfies Library;
}

type Reads = Pick<
  Library,
  | 'list'
  | 'clippings'
  | 'clipping'
  | 'body'
  | 'original'
  | 'reading'
  | 'repair'
  | 'asset'
  | 'counts'
  | 'tags'
  | 'annotations'
  | 'setting'
>;

function reads(db: Database): Reads {
  return {
    list: (shelf, order) => listClippings(db, shelf, order),
    clippings: async (ids) => {
      const rows = await db.clippings.bulkGet([...ids]);
      return rows.map((row) => row && clippingFrom(row));
    },
    clipping: async (id) => {
      const row = await db.clippings.get(id);
      return row && clippingFrom(row);
    },
    body: async (id) => {
      const row = await db.bodies.get(id);
      return row && bodyFrom(row);
    },
    original: (id) => readOriginal(db, id),
    reading: (id) => db.readings.get(id),
    repair: (id) => db.repairs.get(id),
    asset: (sha256) => db.assets.get(sha256),
    counts: () => readCounts(db),
    tags: () => tagsInOrder(db),
    annotations: async (id) => {
      const rows = await db.annotations.where('clippingId').equals(id).toArray();
      return rows.sort((a, b) => (a.created < b.created ? -1 : 1));
    },
    setting: async (name) => (await db.settings.get(name))?.value,
  };
}
