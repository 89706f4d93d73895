import type { Annotation, ClippingId } from '../../core/library/entities.ts';
import { assetHashes } from '../../core/library/assets.ts';
import type { Reread } from '../../core/library/index.ts';
import { reanchored } from '../../core/library/reanchor.ts';
import { correctClipping } from '../../core/library/repair.ts';
import { detailsOf, noRepair, type Reading, type Repair } from '../../core/library/readings.ts';
import { addAssets } from './adding.ts';
import { putClipping } from './changing.ts';
import type { Database } from './database.ts';
import type { KeptOriginal } from './keeping.ts';
import { replaceRows } from './replacing.ts';
import { bodyRow, clippingFrom, keptOriginalFrom, type BodyRow } from './rows.ts';
import { inTransaction, Refusal, type Step } from './writing.ts';

/** What is kept of a clipping's reading: all that a new one changes. */
export interface State {
  readonly clipping: Reread['clipping'];
  readonly body: BodyRow;
  /** Undefined where an earlier version has read it. */
  readonly reading: Reading | undefined;
  readonly repair: Repair | undefined;
}

/** What is needed to read a clipping again. */
export interface Rereadable {
  readonly clipping: Reread['clipping'];
  readonly original: KeptOriginal;
  readonly repair: Repair;
}

/** A clipping with its original and what a person has made of it. */
export function readForRereading(db: Database, id: ClippingId): Promise<Rereadable> {
  return db.transaction('r', [db.clippings, db.originals, db.repairs], async () => {
    const row = await db.clippings.get(id);
    const original = await db.originals.get(id);
    if (row === undefined || original === undefined) throw gone();
    const clipping = clippingFrom(row);
    const repair = (await db.repairs.get(id)) ?? noRepair(clipping);
    return { clipping, original: keptOriginalFrom(original), repair };
  });
}

/** Puts a new reading in place for good, by what a person wants of the clipping by now. */
export async function keepReading(db: Database, reread: Reread): Promise<void> {
  await inTransaction(db, async () => {
    const { id } = reread.clipping;
    const { clipping, repair } = await stateOf(db, id);
    await replaceReading(db, reread, repair ?? noRepair(clipping))();
  });
}

const gone = (): Refusal => new Refusal('gone', 'This clipping was deleted in the meantime.');

/**
 * Puts a new reading in place. Corrections are made again over it, highlights are looked for in its
 * text; all that a person did with the clipping meanwhile stays. Taken back, the reading before it
 * returns with its highlights.
 */
export const replaceReading =
  (db: Database, reread: Reread, repair: Repair): Step =>
  async () => {
    await addAssets(db, reread.assets);
    return putState(db, {
      clipping: correctClipping(
        reread.clipping,
        detailsOf(reread.clipping),
        repair.corrected,
        reread.body.text,
      ),
      body: bodyRow(reread.body, assetHashes(reread.body.html)),
      reading: reread.reading,
      repair: { ...repair, read: detailsOf(reread.clipping) },
    })();
  };

/** Puts a reading in place; taken back by the one before it. */
export const putState =
  (db: Database, state: State): Step =>
  async () => {
    const { id } = state.clipping;
    const before = await stateOf(db, id);
    const { read, progress, starred, archived, deletedAt, tagIds } = before.clipping;
    await putClipping(db, before.clipping, {
      ...state.clipping,
      ...{ read, progress, starred, archived, deletedAt, tagIds },
    });
    // What either reading shows stays held: the other may be brought back.
    const assets = new Set([...state.body.assets, ...before.body.assets]);
    await db.bodies.put({ ...state.body, assets: [...assets] });
    if (state.reading === undefined) await db.readings.delete(id);
    else await db.readings.put(state.reading);
    if (state.repair === undefined) await db.repairs.delete(id);
    else await db.repairs.put(state.repair);
    const text = new TextDecoder().decode(state.body.text);
    const annotations = await db.annotations.where('clippingId').equals(id).toArray();
    await replaceRows<Annotation>(db.annotations, { put: reanchored(annotations, text) })();
    return putState(db, before);
  };

/** The clipping's reading as it stands. */
export async function stateOf(db: Database, id: ClippingId): Promise<State> {
  const clipping = await db.clippings.get(id);
  const body = await db.bodies.get(id);
  if (clipping === undefined || body === undefined) {
    throw gone();
  }
  return {
    clipping: clippingFrom(clipping),
    body,
    reading: await db.readings.get(id),
    repair: await db.repairs.get(id),
  };
}
