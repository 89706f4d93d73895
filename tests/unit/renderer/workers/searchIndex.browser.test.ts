import { proxy, wrap, type Remote } from 'comlink';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import type { SearchService } from '../../../../src/renderer/workers/search/service.ts';
import {
  addAll,
  clippingId,
  discard,
  freshDatabase,
  newClipping,
  value,
} from '../storage/samples.ts';
import { eventually } from '../eventually.ts';

interface Window {
  readonly search: Remote<SearchService>;
  close(): void;
}

let db: Database;
const windows: Window[] = [];

/** A search worker as one window of the app has it. */
async function openWindow(): Promise<Window> {
  const url = new URL('../../../../src/renderer/workers/search/search.worker.ts', import.meta.url);
  const worker = new Worker(url, { type: 'module' });
  const search = wrap<SearchService>(worker);
  await search.start(
    db.name,
    proxy(() => undefined),
  );
  const opened = { search, close: () => worker.terminate() };
  windows.push(opened);
  return opened;
}

const finds = ({ search }: Window, text: string, ids: readonly string[]) =>
  eventually(async () => {
    const answer = await search.query(text);
    if (!answer.ok) throw new Error(answer.error.message);
    expect([...answer.value.ids].sort()).toEqual(ids);
  });

/** The index's folder in the origin's private file system. */
async function indexFiles(): Promise<FileSystemFileHandle[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`${db.name}-search`);
  const files: FileSystemFileHandle[] = [];
  for await (const directory of folder.values()) {
    if (directory.kind !== 'directory') continue;
    for await (const file of directory.values()) if (file.kind === 'file') files.push(file);
  }
  return files;
}

beforeEach(async () => {
  db = await freshDatabase();
  await addAll(db, [newClipping('a'), newClipping('b', { title: 'Storm' })]);
});

afterEach(async () => {
  for (const window of windows.splice(0)) window.close();
  await discard(db);
});

test('the index lies on disk, and the journal is emptied into it', async () => {
  const window = await openWindow();
  await finds(window, 'ferry', ['a', 'b']);
  const sizes = await Promise.all(
    (await indexFiles()).map(async (file) => (await file.getFile()).size),
  );
  expect(Math.max(...sizes)).toBeGreaterThan(4_096);
  await eventually(async () => {
    expect(await db.changes.count()).toBe(0);
  });
});

test('an index that missed a while of the library catches up when it is opened', async () => {
  const before = await openWindow();
  await finds(before, 'ferry', ['a', 'b']);
  before.close();
  const library = libraryOn(db);
  await value(library.saveNote(clippingId('a'), 'harbourmaster'));
  await value(library.deleteForever([clippingId('b')]));
  // A journal lost with a damaged database must not leave the index behind for good.
  await addAll(db, [newClipping('c', { title: 'Fog' })]);
  const after = await openWindow();
  await finds(after, 'harbourmaster', ['a']);
  await finds(after, 'storm', []);
  await finds(after, 'fog', ['c']);
});

test('a second window is answered by the first, and takes over when that is closed', async () => {
  const first = await openWindow();
  await finds(first, 'ferry', ['a', 'b']);
  const second = await openWindow();
  await finds(second, 'storm', ['b']);
  first.close();
  await finds(second, 'ferry', ['a', 'b']);
  await addAll(db, [newClipping('c', { title: 'Fog' })]);
  await finds(second, 'fog', ['c']);
});

test('a damaged index is thrown away and made anew', async () => {
  const before = await openWindow();
  await finds(before, 'ferry', ['a', 'b']);
  before.close();
  // The access handles are let go a moment after the worker is gone.
  await eventually(async () => {
    for (const file of await indexFiles()) {
      const size = (await file.getFile()).size;
      if (size <= 8_192) continue;
      const writable = await file.createWritable({ keepExistingData: true });
      await writable.write({
        type: 'write',
        position: 4_096,
        data: new Uint8Array(size - 4_096).fill(0xa5),
      });
      await writable.close();
    }
  });
  const after = await openWindow();
  await finds(after, 'ferry', ['a', 'b']);
  await finds(after, 'storm', ['b']);
});
