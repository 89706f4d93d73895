import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Annotation, Clipping } from '../../../../src/core/library/entities.ts';
import { describeSelection } from '../../../../src/core/annotations/index.ts';
import type { Reread } from '../../../../src/core/library/index.ts';
import { noRepair } from '../../../../src/core/library/readings.ts';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { replaceReading } from '../../../../src/renderer/storage/rereading.ts';
import { inTransaction } from '../../../../src/renderer/storage/writing.ts';
import {
  addAll,
  clippingId,
  discard,
  freshDatabase,
  newClipping,
  sampleAsset,
  value,
} from './samples.ts';

let db: Database;
let library: Library;
const id = clippingId('a');
const TEXT = 'Ferry to Aktau – a, Алматы';

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  await addAll(db, [newClipping('a', { authors: ['Read Name'], byline: 'Read Name' })]);
});

afterEach(async () => {
  await discard(db);
});

async function clipping(): Promise<Clipping> {
  const held = await library.clipping(id);
  if (held === undefined) throw new Error('the clipping is gone');
  return held;
}

async function reread(text: string, fields: Partial<Clipping> = {}): Promise<Reread> {
  return {
    clipping: { ...(await clipping()), ...fields },
    body: { clippingId: id, html: `<p>${text}</p>`, text, extractor: 'newer' },
    assets: [],
    reading: {
      clippingId: id,
      evidence: { title: { source: 'meta', confidence: 0.8, found: 'found words' } },
      kind: { kind: 'article', confidence: 0.9, reasons: ['is dated'] },
      bodyConfidence: 0.7,
    },
  };
}

async function highlight(words: string): Promise<void> {
  const start = TEXT.indexOf(words);
  const selectors = describeSelection(TEXT, start, start + words.length);
  await value(library.addHighlight(id, selectors, 'yellow'));
}

const highlights = async (): Promise<Annotation[]> => library.annotations(id);

describe('corrected details', () => {
  test('show in the clipping and its lists, and go by Undo', async () => {
    const undo = await value(
      library.correctDetails(id, {
        title: 'Zeal at sea',
        authors: ['Ana Ruiz', 'Bo Lind'],
        lang: 'ar',
        published: '2025-01-02',
      }),
    );
    expect(await clipping()).toMatchObject({
      title: 'Zeal at sea',
      authors: ['Ana Ruiz', 'Bo Lind'],
      byline: 'Ana Ruiz, Bo Lind',
      lang: 'ar',
      dir: 'rtl',
      published: '2025-01-02',
    });
    await addAll(db, [newClipping('b', { title: 'Middle' })]);
    expect(await library.list({ kind: 'all' }, 'title')).toEqual(['b', 'a']);
    expect(await library.list({ kind: 'all' }, 'published')).toEqual(['a', 'b']);

    const redo = await value(undo.revert());
    expect(await clipping()).toMatchObject({
      title: 'Title of a',
      byline: 'Read Name',
      dir: 'ltr',
    });
    await value(redo.revert());
    expect(await clipping()).toMatchObject({ title: 'Zeal at sea' });
  });

  test('replace the corrections before; what is not named is as it was read', async () => {
    await value(library.correctDetails(id, { title: 'One', outlet: null }));
    await value(library.correctDetails(id, { title: 'Two' }));
    expect(await clipping()).toMatchObject({ title: 'Two', outlet: 'The Harbour Gazette' });
  });

  test('leave the star and the tags that came later', async () => {
    const undo = await value(library.correctDetails(id, { title: 'One' }));
    await value(library.setStarred([id], true));
    await value(undo.revert());
    expect(await clipping()).toMatchObject({ title: 'Title of a', starred: true });
  });
});

describe('a new reading', () => {
  test('keeps corrections, and can be gone back from', async () => {
    await value(library.correctDetails(id, { title: 'Mine' }));
    const undo = await value(
      library.chooseBlocks(
        await reread('Ferry to Aktau.', { title: 'Read anew', section: 'Sea' }),
        [{ text: 'Left', nth: 0, kept: true }],
      ),
    );
    expect(await clipping()).toMatchObject({ title: 'Mine', section: 'Sea' });
    expect((await library.body(id))?.extractor).toBe('newer');
    expect((await library.reading(id))?.evidence['title']?.found).toBe('found words');
    expect(await library.repair(id)).toMatchObject({
      read: { title: 'Read anew' },
      corrected: { title: 'Mine' },
      blocks: [{ text: 'Left', kept: true }],
    });
    await value(undo.revert());
    expect(await clipping()).toMatchObject({ title: 'Mine', section: null });
    expect((await library.body(id))?.text).toBe(TEXT);
    expect((await library.repair(id))?.blocks).toEqual([]);
  });

  test('finds highlights again, marks those that are gone, and brings them back', async () => {
    await highlight('Aktau');
    await highlight('Алматы');
    const undo = await value(library.chooseBlocks(await reread('By boat, the Ferry to Aktau'), []));
    const [first, second] = await highlights();
    expect(first).toMatchObject({
      orphaned: false,
      selectors: { position: { start: 22, end: 27 } },
    });
    expect(second).toMatchObject({ orphaned: true, selectors: { quote: { exact: 'Алматы' } } });
    await value(undo.revert());
    expect(await highlights()).toMatchObject([
      { orphaned: false, selectors: { position: { start: TEXT.indexOf('Aktau') } } },
      { orphaned: false, selectors: { position: { start: TEXT.indexOf('Алматы') } } },
    ]);
  });

  test('of a clipping that was deleted meanwhile is refused', async () => {
    const late = await reread('Late');
    await value(library.deleteForever([id]));
    await expect(
      inTransaction(db, replaceReading(db, late, noRepair(late.clipping))),
    ).rejects.toThrow('deleted');
    expect(await library.body(id)).toBeUndefined();
  });
});

describe('fetched pictures', () => {
  test('stand in the body by their address, and stay the clipping’s own', async () => {
    const address = 'https://news.example/quay.jpg';
    const body = `<figure><img src="${address}" alt="The quay"></figure>`;
    await value(
      library.chooseBlocks(
        {
          ...(await reread('x')),
          body: { clippingId: id, html: body, text: '', extractor: 'newer' },
        },
        [],
      ),
    );
    const asset = sampleAsset('ab'.repeat(32));
    const undo = await value(library.addPictures(id, [{ address, asset }]));
    expect((await library.body(id))?.html).toContain(`asset:${asset.sha256}`);
    expect((await clipping()).picture).toBe(asset.sha256);
    expect((await library.repair(id))?.pictures).toEqual([{ address, sha256: asset.sha256 }]);
    await value(undo.revert());
    expect((await library.body(id))?.html).toBe(body);
    await value(library.deleteForever([id]));
    expect(await library.asset(asset.sha256)).toBeUndefined();
  });
});
