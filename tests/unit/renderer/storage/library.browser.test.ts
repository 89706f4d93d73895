import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Clipping } from '../../../../src/core/library/entities.ts';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { listsOf } from '../../../../src/renderer/storage/lists.ts';
import {
  addAll,
  clippingId,
  discard,
  freshDatabase,
  newClipping,
  sampleAsset,
  sha,
  value,
} from './samples.ts';

let db: Database;
let library: Library;
const [a, b, c] = [clippingId('a'), clippingId('b'), clippingId('c')];

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  await addAll(db, [
    newClipping('a', {
      title: 'Éclipse 10',
      importedAt: '2024-05-03T00:00:00Z',
      published: '2024-01-01T23:30:00+05:00',
    }),
    newClipping('b', {
      title: 'eclipse 9',
      importedAt: '2024-05-01T00:00:00Z',
      published: '2024-01-01T20:00:00Z',
    }),
    newClipping('c', { title: 'Zoo', importedAt: '2024-05-02T00:00:00Z', published: null }),
  ]);
});

afterEach(async () => {
  await discard(db);
});

/** Counters as a walk over all rows finds them. */
async function recount(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of await db.clippings.toArray()) {
    for (const list of listsOf(row)) counts[list] = (counts[list] ?? 0) + 1;
  }
  return counts;
}

async function storedCounts(): Promise<Record<string, number>> {
  const rows = await db.counts.toArray();
  return Object.fromEntries(rows.map((row) => [row.list, row.count]));
}

describe('lists', () => {
  test('stand newest first by the day they were added', async () => {
    expect(await library.list({ kind: 'all' }, 'added')).toEqual([a, c, b]);
  });

  test('compare publication dates across time zones and put undated pages last', async () => {
    expect(await library.list({ kind: 'all' }, 'published')).toEqual([b, a, c]);
  });

  test('sort titles as a reader does: accents and case aside, numbers by value', async () => {
    expect(await library.list({ kind: 'all' }, 'title')).toEqual([b, a, c]);
  });

  test('move a clipping from shelf to shelf as it is starred, archived and binned', async () => {
    await value(library.setStarred([a], true));
    await value(library.setArchived([a], true));
    await value(library.moveToBin([b]));
    expect(await library.list({ kind: 'all' }, 'added')).toEqual([c]);
    expect(await library.list({ kind: 'starred' }, 'added')).toEqual([a]);
    expect(await library.list({ kind: 'archive' }, 'added')).toEqual([a]);
    expect(await library.list({ kind: 'bin' }, 'added')).toEqual([b]);
    await value(library.setRead([c], true));
    expect(await library.list({ kind: 'unread' }, 'added')).toEqual([]);
  });

  test('are counted exactly after any mixture of writes and their undoing', async () => {
    const tagged = await value(library.addTag([a, b, c], 'Sea'));
    await value(library.setArchived([a, b], true));
    const binned = await value(library.moveToBin([b, c]));
    await value(tagged.revert());
    await value(binned.revert());
    await value(library.setRead([c], true));
    await value(library.deleteForever([a]));
    expect(await storedCounts()).toEqual(await recount());
    const counts = await library.counts();
    expect(counts).toMatchObject({ all: 1, unread: 0, archive: 1, bin: 0, untagged: 1 });
  });
});

describe('undo', () => {
  test('reverts a write, and reverting that does it again', async () => {
    const starred = await value(library.setStarred([a, b], true));
    expect(starred.label).toBe('Starred 2 clippings');
    const back = await value(starred.revert());
    expect(back.label).toBe('Took the star off 2 clippings');
    expect(await library.list({ kind: 'starred' }, 'added')).toEqual([]);
    await value(back.revert());
    expect(await library.list({ kind: 'starred' }, 'added')).toEqual([a, b]);
  });

  test('leaves alone the clippings that the write did not change', async () => {
    await value(library.setStarred([a], true));
    const both = await value(library.setStarred([a, b], true));
    await value(both.revert());
    expect(await library.list({ kind: 'starred' }, 'added')).toEqual([a]);
  });

  test('keeps what was done to the same clipping afterwards', async () => {
    const first = await value(library.addTag([a], 'First'));
    await value(library.addTag([a], 'Second'));
    await value(first.revert());
    const clipping = (await library.clipping(a)) as Clipping;
    const names = (await library.tags()).filter((tag) => clipping.tagIds.includes(tag.id));
    expect(names.map((tag) => tag.name)).toEqual(['Second']);
  });
});

describe('reading', () => {
  test('gives back bodies in any script, and rows without the keys of indexes', async () => {
    expect((await library.body(a))?.text).toBe('Ferry to Aktau – a, Алматы');
    expect(await library.clipping(a)).toEqual(
      newClipping('a', {
        title: 'Éclipse 10',
        importedAt: '2024-05-03T00:00:00Z',
        published: '2024-01-01T23:30:00+05:00',
      }).clipping,
    );
    const [held, gone] = await library.clippings([a, clippingId('nowhere')]);
    expect(held?.id).toBe(a);
    expect(gone).toBeUndefined();
  });

  test('keeps how far the reader has come, and calls a page read at its end', async () => {
    await value(library.saveProgress(a, 0.4));
    expect(await library.clipping(a)).toMatchObject({ progress: 0.4, read: false });
    await value(library.saveProgress(a, 3));
    expect(await library.clipping(a)).toMatchObject({ progress: 1, read: true });
  });

  test('keeps settings by name', async () => {
    expect(await library.setting('theme')).toBeUndefined();
    await value(library.saveSetting('theme', { dark: true }));
    expect(await library.setting('theme')).toEqual({ dark: true });
  });
});

describe('deleting for good', () => {
  test('takes the original and the notes, and pictures that no other clipping shows', async () => {
    await addAll(db, [
      newClipping('d', {}, [sampleAsset('shared'), sampleAsset('own')]),
      newClipping('e', {}, [sampleAsset('shared')]),
    ]);
    const d = clippingId('d');
    await value(library.saveNote(d, 'Check the source'));
    await value(library.deleteForever([d]));
    expect(await library.clipping(d)).toBeUndefined();
    expect(await library.body(d)).toBeUndefined();
    expect(await library.original(d)).toBeUndefined();
    expect(await library.annotations(d)).toEqual([]);
    expect(await library.asset(sha('own'))).toBeUndefined();
    expect((await library.asset(sha('shared')))?.mediaType).toBe('image/png');
    expect(await library.list({ kind: 'all' }, 'title')).not.toContain(d);
  });
});
