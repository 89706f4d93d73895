import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ferry from '../../../fixtures/pages/ferry.txt?raw';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { beginJob, takeInUnit } from '../../../../src/renderer/storage/importing.ts';
import type { Importer, ImportProgress } from '../../../../src/renderer/workers/contract.ts';
import { createImporter } from '../../../../src/renderer/workers/import/client.ts';
import { gzip } from '../../../../src/renderer/workers/gzip.ts';
import { discard, freshDatabase, sha } from '../storage/samples.ts';
import { ended, file, importedBy } from './imports.ts';

let db: Database;
let importer: Importer;

beforeEach(async () => {
  db = await freshDatabase();
  importer = createImporter({ library: db.name });
});

afterEach(async () => {
  await discard(db);
});

const imported = (files: readonly InputFile[]): Promise<ImportProgress> =>
  importedBy(importer, files);

describe('an import whose worker dies', () => {
  /** What the pages that nothing happens to may take on a busy machine. */
  const PATIENCE_MS = 15_000;

  /** Imports three pages; when a worker is told to read the second, something happens to it. */
  async function importWith(happens: (worker: Worker) => void): Promise<ImportProgress> {
    class EndangeredWorker extends Worker {
      override postMessage(
        message: unknown,
        options?: StructuredSerializeOptions | Transferable[],
      ): void {
        super.postMessage(message, Array.isArray(options) ? { transfer: options } : options);
        const said = JSON.stringify(message);
        if (said.includes('"clip"') && said.includes('second.txt')) happens(this);
      }
    }
    vi.stubGlobal('Worker', EndangeredWorker);
    importer = createImporter({ library: db.name, clipLimitMs: PATIENCE_MS });
    const names = ['first', 'second', 'third'];
    const progress = await imported(
      names.map((name) => file(`${name}.txt`, `${name}\n\n${ferry}`)),
    );
    vi.unstubAllGlobals();
    return progress;
  }

  test('loses only the file that was being read when it was killed', async () => {
    const progress = await importWith((worker) => worker.terminate());
    expect(progress.failures).toMatchObject([
      { input: 'second.txt', error: { code: 'took-too-long' } },
    ]);
    expect(progress.imported).toHaveLength(2);
    expect(await db.units.count()).toBe(0);
  });

  test('starts another at once when it fails with an error', async () => {
    const progress = await importWith((worker) =>
      worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })),
    );
    expect(progress.failures).toMatchObject([{ input: 'second.txt', error: { code: 'crashed' } }]);
    expect(progress.failures[0]?.error.message).toContain('out of memory');
    expect(progress.imported).toHaveLength(2);
  });
});

describe('an import that the app did not live to end', () => {
  const interrupted = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(ferry);
    await beginJob(db, 'job-1', ['ferry.txt', 'news/never-read.html']);
    await takeInUnit(
      db,
      ['job-1', 0],
      [
        {
          path: 'ferry.txt',
          size: bytes.length,
          modifiedAt: null,
          sha256: sha('of-ferry'),
          gzip: await gzip(bytes),
        },
      ],
    );
  };

  test('is finished from the bytes that were taken in, the others named', async () => {
    await interrupted();
    const end = ended(importer, 'job-1');
    await importer.resume();
    const progress = await end;
    expect(progress).toMatchObject({ total: 2, done: 2 });
    expect(progress.imported).toHaveLength(1);
    expect(progress.failures).toMatchObject([
      { input: 'news/never-read.html', error: { code: 'interrupted' } },
    ]);
    expect(await db.jobs.count()).toBe(0);
    const told = vi.fn();
    importer.subscribe(told);
    await importer.resume();
    expect(told).not.toHaveBeenCalled();
  });

  test('gives up a page that ended the app twice', async () => {
    await interrupted();
    await db.attempts.put({ jobId: 'job-1', n: 0, times: 2 });
    const end = ended(importer, 'job-1');
    await importer.resume();
    const { imported: ids, failures } = await end;
    expect(ids).toEqual([]);
    expect(failures.map((failure) => failure.error.code).sort()).toEqual([
      'crashed',
      'interrupted',
    ]);
  });
});
