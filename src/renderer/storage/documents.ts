import type {
  Annotation,
  Asset,
  Body,
  Clipping,
  ClippingId,
  Original,
  Sha256,
  TagId,
} from '../../core/library/entities.ts';
import type { Database } from './database.ts';
import { bodyFrom, clippingFrom, originalFrom, shownAssets } from './rows.ts';

/** A clipping with all that is said about it, for the index and for an export. */
export interface ClippingDocument {
  readonly clipping: Clipping;
  readonly body: Body;
  /** Names of its tags. */
  readonly tags: readonly string[];
  readonly annotations: readonly Annotation[];
  /** The pictures its body shows. */
  readonly assets: readonly Sha256[];
}

/** In the order of the ids; undefined for those that are gone. */
export function readDocuments(
  db: Database,
  ids: readonly ClippingId[],
): Promise<(ClippingDocument | undefined)[]> {
  // One transaction, so that a clipping is not torn from its body by a write in between.
  return db.transaction('r', [db.clippings, db.bodies, db.tags, db.annotations], async () => {
    const keys = [...ids];
    const rows = await db.clippings.bulkGet(keys);
    const bodies = await db.bodies.bulkGet(keys);
    const tagNames = await namesOfTags(db, new Set(rows.flatMap((row) => row?.tagIds ?? [])));
    const annotations = await db.annotations.where('clippingId').anyOf(keys).toArray();
    return rows.map((row, index) => {
      const body = bodies[index];
      if (row === undefined || body === undefined) return undefined;
      return {
        clipping: clippingFrom(row),
        body: bodyFrom(body),
        tags: row.tagIds.flatMap((id) => tagNames.get(id) ?? []),
        annotations: annotations.filter(({ clippingId }) => clippingId === row.id),
        assets: shownAssets(body),
      };
    });
  });
}

async function namesOfTags(db: Database, ids: ReadonlySet<TagId>): Promise<Map<TagId, string>> {
  const rows = await db.tags.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.name] as const])));
}

/** Every clipping there is, those in the bin included. */
export const allClippingIds = (db: Database): Promise<ClippingId[]> =>
  db.clippings.toCollection().primaryKeys();

/** Names this library among all there have been: data derived from another one is of no use. */
export async function libraryIdentity(db: Database): Promise<string> {
  const row = await db.meta.get('library');
  return typeof row?.value === 'string' ? row.value : '';
}

/** What a clipping was made from. */
export async function readOriginal(db: Database, id: ClippingId): Promise<Original | undefined> {
  const row = await db.originals.get(id);
  return row && originalFrom(row);
}

/** The bytes of pictures; one that is missing is left out. */
export async function readAssets(db: Database, ids: readonly Sha256[]): Promise<Asset[]> {
  const assets = await db.assets.bulkGet([...ids]);
  return assets.filter((asset) => asset !== undefined);
}
