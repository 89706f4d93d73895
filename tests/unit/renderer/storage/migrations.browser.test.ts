import { afterEach, describe, expect, test } from 'vitest';
import v1 from '../../../fixtures/library/v1.json';
import { openDatabase, type Database } from '../../../../src/renderer/storage/database.ts';
import { readForRereading } from '../../../../src/renderer/storage/rereading.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { migrations, type Migration } from '../../../../src/renderer/storage/migrations/index.ts';
import { clippingId, discard, sha, tagId, value } from './samples.ts';

interface StoredStore {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly autoIncrement?: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
    readonly multiEntry?: boolean;
    readonly unique?: boolean;
  }[];
  readonly rows: readonly unknown[];
}

const path = (keyPath: string | readonly string[]): string | string[] =>
  typeof keyPath === 'string' ? keyPath : [...keyPath];

/** JSON has no bytes: `{ base64 }` stands for them. */
function withBytes(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(withBytes);
  if (typeof stored !== 'object' || stored === null) return stored;
  if ('base64' in stored && typeof stored.base64 === 'string') {
    return Uint8Array.from(atob(stored.base64), (letter) => letter.charCodeAt(0));
  }
  return Object.fromEntries(Object.entries(stored).map(([key, held]) => [key, withBytes(held)]));
}

/** Builds the database of an earlier release through IndexedDB itself, without our code or Dexie. */
function restore(name: string, stored: { nativeVersion: number; stores: readonly StoredStore[] }) {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, stored.nativeVersion);
    request.onerror = () => {
      reject(new Error('the stored library could not be built'));
    };
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement, indexes, rows } of stored.stores) {
        const made = request.result.createObjectStore(store, {
          keyPath: path(keyPath),
          autoIncrement: autoIncrement ?? false,
        });
        for (const { name: index, keyPath: indexed, ...options } of indexes) {
          made.createIndex(index, path(indexed), options);
        }
        for (const row of rows) made.add(withBytes(row));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

const opened: Database[] = [];

async function open(name: string, steps?: readonly Migration[]): Promise<Database> {
  const db = await value(openDatabase(name, steps));
  opened.push(db);
  return db;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(discard));
});

const port = clippingId('018f3a10-0000-7000-8000-000000000001');
const binned = clippingId('018f3a10-0000-7000-8000-000000000002');

describe('a library stored by version 1', () => {
  test('opens with everything in it', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await restore(name, v1);
    const library = libraryOn(await open(name));

    expect(await library.list({ kind: 'all' }, 'added')).toEqual([port]);
    expect(await library.list({ kind: 'bin' }, 'title')).toEqual([binned]);
    expect(await library.list({ kind: 'tag', tagId: tagId('tag-asia') }, 'published')).toEqual([
      port,
    ]);
    expect(await library.clipping(port)).toMatchObject({ agency: 'AFP', starred: true });
    expect((await library.body(port))?.text).toBe("Les quais d'Aktaou s’allongent.");
    const { original } = await readForRereading(opened[0] as Database, port);
    expect(original.files).toMatchObject([{ gzip: new Uint8Array([31, 139, 8]) }]);
    expect((await library.asset(sha('aa11')))?.bytes).toEqual(new Uint8Array([137, 80, 78, 71]));
    const [highlight] = await library.annotations(port);
    expect(highlight).toMatchObject({ colour: 'green', note: 'À vérifier' });
    expect((await library.tags()).map((tag) => tag.name)).toEqual(['Asia', 'Asia/Kazakhstan']);
    expect(await library.counts()).toMatchObject({ all: 1, unread: 0, starred: 1, bin: 1 });
    expect(await library.setting('theme')).toBe('dark');
  });

  test('takes writes as if it were new', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await restore(name, v1);
    const library = libraryOn(await open(name));
    await value(library.restore([binned]));
    await value(library.addTag([binned], 'Asia'));
    expect(await library.list({ kind: 'tag', tagId: tagId('tag-asia') }, 'added')).toEqual([
      binned,
      port,
    ]);
    await value(library.deleteForever([port]));
    expect(await library.asset(sha('aa11'))).toBeUndefined();
  });
});

describe('a library stored before readings were kept', () => {
  test('takes every page for an article, and has no reasons to show', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await restore(name, v1);
    const library = libraryOn(await open(name));
    const [article] = await library.clippings([port]);
    expect(article?.kind).toBe('article');
    expect(await library.reading(port)).toBeUndefined();
    expect(await library.original(port)).toMatchObject({ page: 0 });
    expect(await library.list({ kind: 'pages' }, 'added')).toEqual([]);
  });

  test('can be corrected, and the correction taken back', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await restore(name, v1);
    const library = libraryOn(await open(name));
    const before = await library.clipping(port);
    const undo = await value(library.correctDetails(port, { agency: 'Reuters' }));
    expect(await library.clipping(port)).toMatchObject({ agency: 'Reuters' });
    expect((await library.repair(port))?.read.agency).toBe('AFP');
    await value(undo.revert());
    expect(await library.clipping(port)).toEqual({
      ...before,
      updatedAt: (await library.clipping(port))?.updatedAt,
    });
  });
});

describe('later versions', () => {
  const ran: number[] = [];
  const later: readonly Migration[] = [
    ...migrations,
    {
      version: 3,
      stores: { clippings: 'id, *byAdded, *byPublished, *tagIds, contentHash, outlet' },
      upgrade: async (transaction) => {
        ran.push(3);
        await transaction
          .table('clippings')
          .toCollection()
          .modify((row: { outlet: string | null }) => {
            row.outlet ??= 'Unknown outlet';
          });
      },
    },
    {
      version: 4,
      stores: { outlets: 'name' },
      upgrade: async (transaction) => {
        ran.push(4);
        const names = await transaction.table('clippings').orderBy('outlet').uniqueKeys();
        await transaction.table('outlets').bulkAdd(names.map((name) => ({ name })));
      },
    },
  ];

  test('are reached step by step, each on the data that the one before left', async () => {
    ran.length = 0;
    const name = `test-${crypto.randomUUID()}`;
    await restore(name, v1);
    const db = await open(name, later);
    expect(ran).toEqual([3, 4]);
    expect(await db.table('outlets').toArray()).toEqual([
      { name: 'La Gazette du port' },
      { name: 'Unknown outlet' },
    ]);
    expect(await libraryOn(db).list({ kind: 'all' }, 'title')).toEqual([port]);
    expect((await db.meta.get('schema'))?.value).toBe(4);
  });

  test('leave the old library whole when a step fails', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await restore(name, v1);
    const failing: readonly Migration[] = [
      ...migrations,
      {
        version: 3,
        stores: {},
        upgrade: async (transaction) => {
          await transaction.table('clippings').clear();
          throw new Error('stopped half way');
        },
      },
    ];
    const outcome = await openDatabase(name, failing);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    const library = libraryOn(await open(name));
    expect(await library.list({ kind: 'all' }, 'added')).toEqual([port]);
  });

  test('are left alone by this version: it refuses to open them', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await restore(name, v1);
    const newer = await open(name, later);
    newer.close();
    const outcome = await openDatabase(name);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'newer-schema' } });
    const again = await open(name, later);
    expect(await again.clippings.count()).toBe(2);
  });
});
