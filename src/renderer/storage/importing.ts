import type { ClippingId } from '../../core/library/entities.ts';
import { ok, type Result } from '../../core/result.ts';
import { addClipping, clippingWithContent, type NewClipping } from './adding.ts';
import { addBlocks, removeFilesOf } from './blocks.ts';
import { changeClippings, sameChange } from './changing.ts';
import type { Database } from './database.ts';
import type { TakenInFile, UnitKey } from './jobs.ts';
import type { BlockRow } from './keeping.ts';
import { inTransaction } from './writing.ts';

// An import is written down before it begins, and each page's bytes before anything is made of
// them. Whenever the app ends, what was taken in is still there to be finished.

export type UnitOutcome =
  | { readonly kind: 'imported'; readonly ids: readonly ClippingId[] }
  | { readonly kind: 'known'; readonly id: ClippingId };

/** A unit whose bytes are held. */
export interface TakenInUnit {
  readonly n: number;
  /** Of its main file. */
  readonly size: number;
}

export interface OutstandingJob {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly takenIn: readonly TakenInUnit[];
  /** Units whose bytes were never read. */
  readonly unread: readonly number[];
}

/** Writes down an import of these pages, named by their main files. */
export function beginJob(db: Database, id: string, inputs: readonly string[]): Promise<void> {
  return inTransaction(db, async () => {
    await db.jobs.add({ id, kind: 'import', startedAt: new Date().toISOString(), inputs });
    await db.units.bulkAdd(inputs.map((_, n) => ({ jobId: id, n, state: 'unread' })));
  });
}

/** Notes that a page's files are kept, main file first, with the last blocks of them. */
export function takeInUnit(
  db: Database,
  [jobId, n]: UnitKey,
  files: readonly TakenInFile[],
  blocks: readonly BlockRow[] = [],
): Promise<void> {
  return inTransaction(db, async () => {
    await addBlocks(db, blocks);
    await db.units.put({ jobId, n, state: 'taken-in', files });
  });
}

/**
 * The bytes of a page about to be made a clipping, and how often that was begun, this time
 * included; null when they are not held.
 */
export function beginUnit(
  db: Database,
  [jobId, n]: UnitKey,
): Promise<{ readonly files: readonly TakenInFile[]; readonly times: number } | null> {
  return db.transaction('rw', [db.units, db.attempts], async () => {
    const unit = await db.units.get([jobId, n]);
    if (unit?.state !== 'taken-in') return null;
    const times = ((await db.attempts.get([jobId, n]))?.times ?? 0) + 1;
    await db.attempts.put({ jobId, n, times });
    return { files: unit.files, times };
  });
}

/**
 * Ends a unit: writes its clippings, unless the library holds one of the same bytes already. That
 * one is taken out of the bin, since it was asked for again. `make` is called only when the bytes
 * are new; its failure ends the unit too. The clippings and the unit's end are one write.
 */
export async function finishUnit(
  db: Database,
  key: UnitKey,
  contentHash: NewClipping['clipping']['contentHash'],
  make: () => Promise<Result<readonly NewClipping[]>>,
): Promise<Result<UnitOutcome>> {
  const endAsKnown = async (): Promise<UnitOutcome | null> => {
    const id = await clippingWithContent(db, contentHash);
    if (id === undefined) return null;
    await changeClippings(db, sameChange([id], { set: { deletedAt: null } }))();
    await removeUnit(db, key);
    await removeFilesOf(db, key);
    return { kind: 'known', id };
  };
  const known = await inTransaction(db, endAsKnown);
  if (known !== null) return ok(known);
  const made = await make();
  if (!made.ok) {
    await dropUnit(db, key);
    return made;
  }
  return inTransaction(db, async () => {
    // Another window may have brought it in meanwhile.
    const met = await endAsKnown();
    if (met !== null) return ok(met);
    for (const added of made.value) await addClipping(db, added);
    await removeUnit(db, key);
    return ok({ kind: 'imported', ids: made.value.map(({ clipping }) => clipping.id) });
  });
}

/** Gives up a unit: its bytes go. */
export const dropUnit = (db: Database, key: UnitKey): Promise<void> =>
  inTransaction(db, async () => {
    await removeUnit(db, key);
    await removeFilesOf(db, key);
  });

/** Ends a job, and gives up what is left of it. */
export function endJob(db: Database, id: string): Promise<void> {
  return inTransaction(db, async () => {
    const left = await db.units.where('jobId').equals(id).primaryKeys();
    await Promise.all(left.map((key) => removeFilesOf(db, key)));
    await db.units.bulkDelete(left);
    await db.attempts.bulkDelete(left);
    await db.jobs.delete(id);
  });
}

/** The imports that have not ended, in the order they were begun. */
export async function outstandingJobs(db: Database): Promise<OutstandingJob[]> {
  const jobs = (await db.jobs.toArray()).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const unreadUnits = async (jobId: string): Promise<number[]> => {
    const keys = await db.units.where({ jobId, state: 'unread' }).primaryKeys();
    return keys.map(([, n]) => n);
  };
  return Promise.all(
    jobs.map(async ({ id, inputs }) => ({
      id,
      inputs,
      takenIn: await takenInUnits(db, id),
      unread: await unreadUnits(id),
    })),
  );
}

async function takenInUnits(db: Database, jobId: string): Promise<TakenInUnit[]> {
  const rows = await db.units.where({ jobId, state: 'taken-in' }).toArray();
  return rows.map((row) => ({
    n: row.n,
    size: row.state === 'taken-in' ? (row.files[0]?.size ?? 0) : 0,
  }));
}

async function removeUnit(db: Database, key: UnitKey): Promise<void> {
  await db.units.delete(key);
  await db.attempts.delete(key);
}
