import type { Asset, Body, Clipping, ClippingId, Sha256 } from '../../core/library/entities.ts';
import type { Reading } from '../../core/library/readings.ts';
import { CountChanges } from './counts.ts';
import type { Database } from './database.ts';
import type { KeptOriginal } from './keeping.ts';
import { listsOf } from './lists.ts';
import { bodyRow, clippingRow, originalRow } from './rows.ts';

/** Everything that one page becomes in the library. */
export interface NewClipping {
  readonly clipping: Clipping;
  readonly body: Body;
  /** The pictures its body shows. */
  readonly assets: readonly Asset[];
  readonly reading: Reading;
  readonly original: KeptOriginal;
}

/** Writes a clipping with all that belongs to it. Runs inside the caller's transaction. */
export async function addClipping(db: Database, added: NewClipping): Promise<void> {
  const { clipping, body, assets, reading, original } = added;
  const counts = new CountChanges();
  counts.add(listsOf(clipping), 1);
  await db.clippings.add(clippingRow(clipping));
  await db.titles.add({ title: clipping.title, id: clipping.id });
  await db.bodies.add(
    bodyRow(
      body,
      assets.map((asset) => asset.sha256),
    ),
  );
  await db.readings.add(reading);
  await db.originals.add(originalRow(original));
  await addAssets(db, assets);
  await counts.save(db);
  await db.changes.add({ clippingId: clipping.id });
}

/** Assets are named by their content, so one that is there already is the same. */
export async function addAssets(db: Database, assets: readonly Asset[]): Promise<void> {
  const ids = assets.map((asset) => asset.sha256);
  const held = new Set(await db.assets.where('sha256').anyOf(ids).primaryKeys());
  await db.assets.bulkPut(assets.filter((asset) => !held.has(asset.sha256)));
}

/** The clipping made of a file with exactly these bytes, in the bin or out of it. */
export async function clippingWithContent(
  db: Database,
  sha256: Sha256,
): Promise<ClippingId | undefined> {
  const [id] = await db.clippings.where('contentHash').equals(sha256).primaryKeys();
  return id;
}
