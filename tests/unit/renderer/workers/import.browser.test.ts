import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import ferry from '../../../fixtures/pages/ferry.txt?raw';
import harbour from '../../../fixtures/pages/harbour.html?raw';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import type { ClippingId } from '../../../../src/core/library/entities.ts';
import { sha256Hex } from '../../../../src/core/library/index.ts';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { readForRereading } from '../../../../src/renderer/storage/rereading.ts';
import type { Importer, ImportProgress } from '../../../../src/renderer/workers/contract.ts';
import { createImporter } from '../../../../src/renderer/workers/import/client.ts';
import { keptFile } from '../../../../src/renderer/workers/keptFile.ts';
import { discard, freshDatabase, sha, value } from '../storage/samples.ts';
import { ended, file, harbourFolder, importedBy, noise, record, unreadable } from './imports.ts';

let db: Database;
let library: Library;
let importer: Importer;

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  importer = createImporter({ library: db.name });
});

afterEach(async () => {
  await discard(db);
});

const imported = (files: readonly InputFile[]): Promise<ImportProgress> =>
  importedBy(importer, files);

/** The bytes of a clipping's main file, as they are kept. */
async function keptBytes(id: ClippingId): Promise<Uint8Array> {
  const { original } = await readForRereading(db, id);
  const [main] = original.files;
  if (main === undefined) throw new Error('no file is kept');
  return keptFile(db, main).read();
}

describe('an import', () => {
  test('makes clippings of a page with its folder and of a page saved as text', async () => {
    const progress = await imported([...(await harbourFolder()), file('ferry.txt', ferry)]);
    expect(progress).toMatchObject({ total: 2, done: 2, failures: [], cancelled: false });
    const [page, text] = await library.clippings(progress.imported);
    expect(page?.title).not.toBe('');
    expect(text?.title).not.toBe('');
    const body = page && (await library.body(page.id));
    const shown = [...(body?.html.matchAll(/asset:([0-9a-f]{64})/gu) ?? [])];
    expect(shown.length).toBeGreaterThan(0);
    const asset = await library.asset(sha(shown[0]?.[1] ?? ''));
    expect(asset).toMatchObject({ mediaType: 'image/png' });
    expect(asset?.width).toBeGreaterThan(0);
    expect(await db.units.count()).toBe(0);
    expect(await db.jobs.count()).toBe(0);
  });

  test('keeps the original, every file of it, byte for byte', async () => {
    const files = await harbourFolder();
    const { imported: ids } = await imported(files);
    const [id] = ids;
    if (id === undefined) throw new Error('nothing was imported');
    const original = await library.original(id);
    expect(original?.files.map((held) => held.path).sort()).toEqual(files.map((one) => one.path));
    expect(new TextDecoder().decode(await keptBytes(id))).toBe(harbour);
    await value(library.deleteForever([id]));
    expect(await db.blocks.count()).toBe(0);
  });

  test('keeps a file of several pages once, as long as any of them is there', async () => {
    const archive = zipSync({
      'ferry.txt': strToU8(ferry),
      'harbour.html': strToU8(harbour),
      'film.mp4': [noise(3_500_000), { level: 0 }],
    });
    const { imported: ids } = await imported([file('saved.zip', archive)]);
    expect(ids).toHaveLength(2);
    expect(await db.blocks.count()).toBe(4);
    for (const id of ids) {
      expect(await sha256Hex(await keptBytes(id))).toBe(await sha256Hex(archive));
    }
    await value(library.deleteForever(ids.slice(0, 1)));
    expect(await db.blocks.count()).toBe(4);
    await value(library.deleteForever(ids.slice(1)));
    expect(await db.blocks.count()).toBe(0);
  });

  test('reads a large file by parts, and its hash is that of its bytes', async () => {
    const film = record('video/mp4', noise(24_000_000));
    const page = record('text/html', strToU8(harbour));
    const bytes = new Uint8Array([...film, ...page]);
    const parts: number[] = [];
    const progress = await imported([
      {
        ...file('crawl.warc', bytes),
        read: () => Promise.reject(new Error('it does not fit')),
        slice: (start, end) => {
          const part = bytes.slice(start, end);
          parts.push(part.length);
          return Promise.resolve(part);
        },
      },
    ]);
    expect(progress.failures).toEqual([]);
    const [id] = progress.imported;
    if (id === undefined) throw new Error('nothing was imported');
    expect(Math.max(...parts)).toBeLessThanOrEqual(1024 * 1024);
    expect((await library.original(id))?.sha256).toBe(await sha256Hex(bytes));
    expect(await sha256Hex(await keptBytes(id))).toBe(await sha256Hex(bytes));
  });

  test('names a file that cannot be read or is no page, and goes on with the others', async () => {
    const progress = await imported([
      unreadable('gone.html'),
      file('report.pdf', '%PDF-1.7 binary'),
      file('ferry.txt', ferry),
      file('blank.html', '<!doctype html><title>Blank</title>'),
    ]);
    expect(progress).toMatchObject({ total: 4, done: 4 });
    expect(progress.imported).toHaveLength(1);
    const messages = progress.failures.map((failure) => failure.error.message);
    for (const name of ['gone.html', 'report.pdf', 'blank.html']) {
      expect(progress.failures.map((failure) => failure.input)).toContain(name);
    }
    expect(messages.join('\n')).toContain('the disk was taken out');
  });

  test('names what is broken within an archive, and imports the pages beside it', async () => {
    const archive = zipSync({
      'ferry.txt': strToU8(ferry),
      'harbour.html': strToU8(harbour),
      'blank.html': strToU8('<!doctype html><title>Blank</title>'),
    });
    const progress = await imported([file('saved.zip', archive)]);
    expect(progress).toMatchObject({ total: 3, done: 3 });
    expect(progress.imported).toHaveLength(2);
    expect(progress.failures.map(({ input }) => input)).toEqual(['saved.zip']);
    expect(progress.failures[0]?.error.message).not.toBe('');
  });

  test('does not import the same bytes twice, in one go or later, and empties them from the bin', async () => {
    const first = await imported([file('ferry.txt', ferry), file('copy of ferry.txt', ferry)]);
    expect(first.imported).toHaveLength(1);
    const [id] = first.imported;
    if (id === undefined) throw new Error('nothing was imported');
    expect(first.known).toEqual([{ input: 'copy of ferry.txt', id }]);
    await value(library.moveToBin([id]));
    const second = await imported([file('ferry.txt', ferry)]);
    expect(second).toMatchObject({ imported: [], known: [{ input: 'ferry.txt', id }] });
    expect(await library.list({ kind: 'all' }, 'added')).toEqual([id]);
  });

  test('can be cancelled: what is done stays, the rest is forgotten', async () => {
    const pages = Array.from({ length: 12 }, (_, n) =>
      file(`${n}.txt`, `${ferry}\n\nEdition ${n}.`),
    );
    const jobId = importer.start(pages);
    const stop = importer.subscribe((progress) => {
      if (progress.imported.length > 0) importer.cancel(jobId);
    });
    const progress = await ended(importer, jobId);
    stop();
    expect(progress.cancelled).toBe(true);
    expect(progress.imported.length).toBeLessThan(12);
    expect(await library.list({ kind: 'all' }, 'added')).toHaveLength(progress.imported.length);
    expect(await db.units.count()).toBe(0);
    expect(await db.blocks.count()).toBe(progress.imported.length);
  });

  test('leaves out a page that takes too long, and goes on with a new worker', async () => {
    importer = createImporter({ library: db.name, clipLimitMs: 1 });
    const progress = await imported([file('ferry.txt', ferry)]);
    expect(progress.failures).toMatchObject([
      { input: 'ferry.txt', error: { code: 'took-too-long' } },
    ]);
    expect(await db.units.count()).toBe(0);
    importer = createImporter({ library: db.name });
    expect((await imported([file('ferry.txt', ferry)])).imported).toHaveLength(1);
  });
});
