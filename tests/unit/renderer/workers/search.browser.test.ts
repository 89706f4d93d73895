import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import type { Search } from '../../../../src/renderer/workers/contract.ts';
import { createSearch } from '../../../../src/renderer/workers/search/client.ts';
import {
  addAll,
  clippingId,
  discard,
  freshDatabase,
  newClipping,
  value,
} from '../storage/samples.ts';
import { eventually } from '../eventually.ts';

let db: Database;
let library: Library;
let search: Search;
const [a, b] = [clippingId('a'), clippingId('b')];

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  search = createSearch(db.name);
  await addAll(db, [
    newClipping('a', { title: 'L’énergie au Kazakhstan', outlet: 'Le Phare' }),
    newClipping('b', { title: '北京大学的新港口' }),
  ]);
});

afterEach(async () => {
  await discard(db);
});

/** Ids found, in alphabetical order: ranking is a matter of its own. */
const found = async (text: string) => [...(await value(search.query(text))).ids].sort();

/** The index follows the library within moments. */
const finds = (text: string, ids: readonly string[]) =>
  eventually(async () => {
    expect(await found(text)).toEqual(ids);
  });

describe('the search', () => {
  test('finds words of the title, the text and the outlet, with or without accents', async () => {
    await finds('energie kazakh', [a]);
    await finds('алматы ferry', [a, b]);
    await finds('phare', [a]);
    await finds('大学', [b]);
    expect(await found('nowhere')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  test('follows tags, their new names, and notes', async () => {
    await value(library.addTag([a], 'Shipping'));
    await finds('shipping', [a]);
    const tag = (await library.tags())[0];
    if (tag === undefined) throw new Error('the tag is missing');
    await value(library.renameTag(tag.id, 'Freight'));
    await finds('freight', [a]);
    expect(await found('shipping')).toEqual([]);
    const undo = await value(library.saveNote(b, 'Ask the harbourmaster'));
    await finds('harbourmaster', [b]);
    await value(undo.revert());
    await finds('harbourmaster', []);
  });

  test('forgets what is deleted for good', async () => {
    await finds('ferry', [a, b]);
    await value(library.deleteForever([a]));
    await finds('ferry', [b]);
  });

  test('says which words it found, and tells when an answer may have changed', async () => {
    const updated = vi.fn();
    const stop = search.onUpdated(updated);
    expect((await value(search.query('Énergie'))).terms).toEqual(['energie']);
    await eventually(() => {
      expect(updated).toHaveBeenCalled();
    });
    stop();
  });

  test('puts a word in the headline before one in the text', async () => {
    await addAll(db, [newClipping('c', { title: 'Aktau waits for the ferry' })]);
    await eventually(async () => {
      const { ids } = await value(search.query('aktau'));
      expect(ids).toHaveLength(3);
      expect(ids[0]).toBe('c');
    });
  });

  test('can be made anew', async () => {
    await finds('ferry', [a, b]);
    await value(search.rebuild());
    expect(await found('ferry')).toEqual([a, b]);
  });
});
