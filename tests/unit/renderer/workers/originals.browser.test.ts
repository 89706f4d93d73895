import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import harbour from '../../../fixtures/pages/harbour.html?raw';
import type { ClippingId } from '../../../../src/core/library/entities.ts';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import type { Originals } from '../../../../src/renderer/workers/contract.ts';
import { createImporter } from '../../../../src/renderer/workers/import/client.ts';
import { createOriginals } from '../../../../src/renderer/workers/originals/client.ts';
import { addAll, discard, freshDatabase, newClipping, value } from '../storage/samples.ts';

let db: Database;
let library: Library;
let originals: Originals;
let id: ClippingId;

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  originals = createOriginals({ library: db.name, titleOf: () => Promise.resolve('Its title') });
  id = await importHarbour();
});

afterEach(async () => {
  await discard(db);
});

async function importHarbour(): Promise<ClippingId> {
  const importer = createImporter({ library: db.name });
  const bytes = new TextEncoder().encode(harbour);
  const ended = new Promise<ClippingId>((resolve, reject) => {
    importer.subscribe(({ state, imported }) => {
      if (state !== 'ended') return;
      if (imported[0] === undefined) reject(new Error('nothing was imported'));
      else resolve(imported[0]);
    });
  });
  importer.start([
    {
      path: 'harbour.html',
      size: bytes.length,
      modifiedAt: null,
      read: () => Promise.resolve(bytes),
    },
  ]);
  return ended;
}

describe('a stored original', () => {
  test('explains each block of its page, kept or left', async () => {
    const blocks = await value(originals.explain(id));
    const kept = blocks.filter(({ kept: isKept }) => isKept);
    expect(kept.length).toBeGreaterThan(3);
    expect(blocks.length).toBeGreaterThan(kept.length);
    expect(kept.map(({ text }) => text.slice(0, 26))).toContain('The work cost 4.2 million ');
  });

  test('is read again with another choice of blocks, which holds from then on', async () => {
    const blocks = await value(originals.explain(id));
    const cost = blocks.find(({ text }) => text.startsWith('The work cost'));
    const choice = { text: cost?.text ?? '', nth: 0, kept: false };
    const reread = await value(originals.reread(id, [choice]));
    expect(reread.body.text).not.toContain(choice.text.slice(0, 40));
    expect((await library.body(id))?.text).toContain(choice.text.slice(0, 40));
    await value(library.chooseBlocks(reread, [choice]));
    expect((await library.body(id))?.text).not.toContain(choice.text.slice(0, 40));

    const run = originals.readAgain([id]);
    expect(await run.ended).toMatchObject({ done: 1, failures: [], cancelled: false });
    expect((await library.body(id))?.text).not.toContain(choice.text.slice(0, 40));
    const [reported] = (await value(originals.explain(id))).filter(
      ({ ground }) => ground === 'person',
    );
    expect(reported?.text).toBe(choice.text);
  });

  test('is shown as it was saved, by one document', async () => {
    const shown = await value(originals.view(id));
    expect(shown).toContain("default-src 'none'");
    expect(shown).not.toContain('<script');
  });

  test('that cannot be read leaves its clipping as it was, and the others are read', async () => {
    await addAll(db, [newClipping('broken')]);
    const [broken] = (await library.list({ kind: 'all' }, 'title')).filter((each) => each !== id);
    if (broken === undefined) throw new Error('the second clipping is missing');
    const before = await library.body(broken);
    const ended = await originals.readAgain([broken, id]).ended;
    expect(ended).toMatchObject({ total: 2, done: 2, failures: [{ title: 'Its title' }] });
    expect(await library.body(broken)).toEqual(before);
  });

  test('of several, those after a cancel are left', async () => {
    const run = originals.readAgain([id, id, id]);
    run.cancel();
    expect(await run.ended).toMatchObject({ state: 'ended', cancelled: true, done: 1 });
  });
});
