import type {
  Asset,
  Clipping,
  ClippingId,
  Sha256,
  TagId,
} from '../../../../src/core/library/entities.ts';
import type { NewClipping } from '../../../../src/renderer/storage/adding.ts';
import { addClipping } from '../../../../src/renderer/storage/adding.ts';
import { openDatabase, type Database } from '../../../../src/renderer/storage/database.ts';
import { inTransaction } from '../../../../src/renderer/storage/writing.ts';

export const clippingId = (text: string): ClippingId => text as ClippingId;
export const tagId = (text: string): TagId => text as TagId;
export const sha = (text: string): Sha256 => text as Sha256;

export function sampleClipping(id: string, fields: Partial<Clipping> = {}): Clipping {
  return {
    id: clippingId(id),
    kind: 'article',
    title: `Title of ${id}`,
    standfirst: null,
    byline: null,
    authors: [],
    agency: null,
    place: null,
    outlet: 'The Harbour Gazette',
    section: null,
    lang: 'en',
    dir: 'ltr',
    url: `https://gazette.example/${id}`,
    canonicalUrl: null,
    published: '2024-03-01T08:00:00Z',
    modified: null,
    savedAt: null,
    importedAt: '2024-05-01T10:00:00.000Z',
    updatedAt: '2024-05-01T10:00:00.000Z',
    wordCount: 3,
    keywords: [],
    picture: null,
    excerpt: '',
    read: false,
    progress: 0,
    starred: false,
    archived: false,
    deletedAt: null,
    tagIds: [],
    storyId: null,
    contentHash: sha(`hash-of-${id}`),
    ...fields,
  };
}

export const sampleAsset = (name: string): Asset => ({
  sha256: sha(name),
  mediaType: 'image/png',
  bytes: new TextEncoder().encode(`picture ${name}`),
  width: 4,
  height: 3,
});

export function newClipping(
  id: string,
  fields: Partial<Clipping> = {},
  assets: readonly Asset[] = [],
): NewClipping {
  const clipping = sampleClipping(id, fields);
  return {
    clipping,
    body: {
      clippingId: clipping.id,
      html: `<p>Ferry to Aktau – ${id}, Алматы</p>`,
      text: `Ferry to Aktau – ${id}, Алматы`,
      extractor: 'test',
    },
    assets,
    reading: {
      clippingId: clipping.id,
      evidence: {},
      kind: { kind: clipping.kind, confidence: 0.9, reasons: [] },
      bodyConfidence: 0.9,
    },
    original: {
      clippingId: clipping.id,
      page: 0,
      fileName: `${id}.html`,
      format: 'html',
      charset: 'utf-8',
      sha256: clipping.contentHash,
      size: 12,
      fileModifiedAt: null,
      url: null,
      savedAt: null,
      files: [
        { path: `${id}.html`, sha256: clipping.contentHash, gzip: new Uint8Array([31, 139, 8]) },
      ],
    },
  };
}

/** An empty database of its own for one test. */
export async function freshDatabase(): Promise<Database> {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

export async function discard(db: Database): Promise<void> {
  const { name } = db;
  db.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
}

export async function addAll(db: Database, added: readonly NewClipping[]): Promise<void> {
  await inTransaction(db, async () => {
    for (const one of added) await addClipping(db, one);
  });
}

/** The value of a result that the test expects to have gone well. */
export async function value<Value>(
  outcome: Promise<{ ok: true; value: Value } | { ok: false; error: { message: string } }>,
): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
