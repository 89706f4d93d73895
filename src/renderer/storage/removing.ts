import type { ClippingId, Sha256 } from '../../core/library/entities.ts';
import { removeFile } from './blocks.ts';
import { CountChanges } from './counts.ts';
import type { Database } from './database.ts';
import { listsOf } from './lists.ts';

/** Removes clippings with all that belongs to them. Runs inside the caller's transaction. */
export async function removeClippings(db: Database, ids: readonly ClippingId[]): Promise<void> {
  const keys = [...new Set(ids)];
  const held = (await db.clippings.bulkGet(keys)).filter((row) => row !== undefined);
  const originals = (await db.originals.bulkGet(keys)).filter((row) => row !== undefined);
  const bodies = (await db.bodies.bulkGet(keys)).filter((row) => row !== undefined);
  const counts = new CountChanges();
  for (const row of held) counts.add(listsOf(row), -1);
  await db.clippings.bulkDelete(keys);
  await db.titles.bulkDelete(held.map((row) => [row.title, row.id] as const));
  await db.bodies.bulkDelete(keys);
  await db.readings.bulkDelete(keys);
  await db.repairs.bulkDelete(keys);
  await db.originals.bulkDelete(keys);
  await db.annotations.where('clippingId').anyOf(keys).delete();
  for (const file of new Set(originals.flatMap((original) => original.keptFiles ?? []))) {
    const uses = await db.originals.where('keptFiles').equals(file).count();
    if (uses === 0) await removeFile(db, file);
  }
  await collectAssets(db, new Set(bodies.flatMap((body) => body.assets)));
  await counts.save(db);
  await db.changes.bulkAdd(held.map((row) => ({ clippingId: row.id })));
}

/** Deletes those of these assets that no body names any more. */
async function collectAssets(db: Database, candidates: ReadonlySet<Sha256>): Promise<void> {
  for (const sha256 of candidates) {
    const uses = await db.bodies.where('assets').equals(sha256).count();
    if (uses === 0) await db.assets.delete(sha256);
  }
}
