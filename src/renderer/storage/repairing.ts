import type { ClippingId } from '../../core/library/entities.ts';
import { assetHashes, withFetched } from '../../core/library/assets.ts';
import { correctClipping } from '../../core/library/repair.ts';
import {
  correctionsSchema,
  noRepair,
  type Corrections,
  type Repair,
} from '../../core/library/readings.ts';
import { addAssets } from './adding.ts';
import { putClipping } from './changing.ts';
import type { FetchedAsset, Library } from './contract.ts';
import type { Database } from './database.ts';
import { putState, replaceReading, stateOf } from './rereading.ts';
import { bodyFrom, bodyRow, clippingFrom } from './rows.ts';
import { counted } from './wording.ts';
import { Refusal, type Step, write } from './writing.ts';

type RepairWrites = Pick<Library, 'correctDetails' | 'chooseBlocks' | 'addPictures'>;

/** What a person repairs of a reading. */
export function repairWrites(db: Database): RepairWrites {
  return {
    correctDetails: (id, corrected) =>
      write(
        db,
        { done: 'Changed the details', undone: 'Took back the change of the details' },
        correctDetails(db, id, correctionsSchema.parse(corrected)),
      ),
    chooseBlocks: (reread, blocks) =>
      write(
        db,
        { done: 'Changed what the article holds', undone: 'Took back the change of the article' },
        async () => {
          const repair = await repairOf(db, reread.clipping.id);
          return replaceReading(db, reread, { ...repair, blocks })();
        },
      ),
    addPictures: (id, fetched) =>
      write(
        db,
        {
          done: `Stored ${counted(fetched, 'picture')}`,
          undone: `Took ${counted(fetched, 'picture')} out again`,
        },
        addPictures(db, id, fetched),
      ),
  };
}

/** The clipping's repair; a new one where it has none. */
export async function repairOf(db: Database, id: ClippingId): Promise<Repair> {
  return (await db.repairs.get(id)) ?? noRepair(await clippingOf(db, id));
}

async function clippingOf(db: Database, id: ClippingId) {
  const row = await db.clippings.get(id);
  if (row === undefined) throw new Refusal('gone', 'This clipping was deleted in the meantime.');
  return clippingFrom(row);
}

const correctDetails =
  (db: Database, id: ClippingId, corrected: Corrections): Step =>
  async () => {
    const before = await clippingOf(db, id);
    const body = await db.bodies.get(id);
    const repair = await repairOf(db, id);
    const text = body === undefined ? '' : bodyFrom(body).text;
    await putClipping(db, before, correctClipping(before, repair.read, corrected, text));
    await db.repairs.put({ ...repair, corrected });
    return correctDetails(db, id, repair.corrected);
  };

const addPictures =
  (db: Database, id: ClippingId, fetched: readonly FetchedAsset[]): Step =>
  async () => {
    const before = await stateOf(db, id);
    const repair = await repairOf(db, id);
    await addAssets(
      db,
      fetched.map(({ asset }) => asset),
    );
    const added = fetched.map(({ address, asset }) => ({ address, sha256: asset.sha256 }));
    const body = bodyFrom(before.body);
    const html = withFetched(body.html, added);
    const shown = assetHashes(html);
    return putState(db, {
      ...before,
      clipping: { ...before.clipping, picture: shown[0] ?? null },
      body: bodyRow({ ...body, html }, shown),
      repair: { ...repair, pictures: [...repair.pictures, ...added] },
    })();
  };
