import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import { CountChanges } from '../../../../src/renderer/storage/counts.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { listsOf } from '../../../../src/renderer/storage/lists.ts';
import { clippingRow, tagRow } from '../../../../src/renderer/storage/rows.ts';
import { clippingId, discard, freshDatabase, sampleClipping, tagId, value } from './samples.ts';

const CLIPPINGS = 10_000;
const TAGS = 200;

let db: Database;
let library: Library;

beforeAll(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  const clippings = Array.from({ length: CLIPPINGS }, (_, n) =>
    sampleClipping(String(n).padStart(6, '0'), {
      title: `Headline number ${(n * 7919) % CLIPPINGS}`,
      importedAt: new Date(1_700_000_000_000 + n * 60_000).toISOString(),
      excerpt: 'An excerpt of a length that is usual in a list of clippings. '.repeat(4),
      read: n % 2 === 0,
      tagIds: [tagId(`tag-${n % TAGS}`)],
    }),
  );
  const counts = new CountChanges();
  for (const clipping of clippings) counts.add(listsOf(clipping), 1);
  await db.tags.bulkAdd(
    Array.from({ length: TAGS }, (_, n) =>
      tagRow({ id: tagId(`tag-${n}`), name: n === 0 ? 'Top' : `Top/Tag ${n}`, colour: null }),
    ),
  );
  await db.clippings.bulkAdd(clippings.map(clippingRow));
  await db.titles.bulkAdd(clippings.map(({ title, id }) => ({ title, id })));
  await counts.save(db);
}, 60_000);

afterAll(async () => {
  await discard(db);
});

describe(`with ${CLIPPINGS} clippings and ${TAGS} tags`, () => {
  test.each(['added', 'published', 'title'] as const)(
    'a list by %s holds all that is in it',
    async (order) => {
      const ids = await library.list({ kind: 'unread' }, order);
      expect(ids).toHaveLength(CLIPPINGS / 2);
    },
  );

  test('a tag with all tags below it is listed whole', async () => {
    const ids = await library.list({ kind: 'tag', tagId: tagId('tag-0') }, 'added');
    expect(ids).toHaveLength(CLIPPINGS);
  });

  test('the visible part of a list and all counts agree with the library', async () => {
    const ids = await library.list({ kind: 'all' }, 'added');
    const rows = await library.clippings(ids.slice(5_000, 5_050));
    const counts = await library.counts();
    expect(rows.every((row) => row !== undefined)).toBe(true);
    expect(counts.byTag.size).toBe(TAGS);
    expect(counts.unread).toBe(CLIPPINGS / 2);
  });

  test('a tag is renamed without touching its clippings', async () => {
    const before = await library.clipping(clippingId('000000'));
    await value(library.renameTag(tagId('tag-0'), 'Renamed'));
    expect(await library.clipping(clippingId('000000'))).toEqual(before);
    expect((await library.tags())[1]?.name).toBe('Renamed/Tag 1');
  });
});
