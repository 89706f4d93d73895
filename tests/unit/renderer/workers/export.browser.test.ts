import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok, failed, type Result } from '../../../../src/core/result.ts';
import type { ExportSink } from '../../../../src/shared/platform.ts';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { createExporter } from '../../../../src/renderer/workers/export/client.ts';
import {
  addAll,
  clippingId,
  discard,
  freshDatabase,
  newClipping,
  sampleAsset,
  value,
} from '../storage/samples.ts';

const picture = sampleAsset('a'.repeat(64));
const [a, b, c] = [clippingId('a'), clippingId('b'), clippingId('c')];

/** A target in memory that remembers how it was treated. */
class MemorySink implements ExportSink {
  readonly name = 'Notes';
  readonly files = new Map<string, string>();
  state: 'open' | 'finished' | 'aborted' = 'open';
  underWay = 0;
  mostUnderWay = 0;
  onWrite: (path: string) => Result<string> = ok;

  async write(path: string, bytes: Uint8Array): Promise<Result<string>> {
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.underWay -= 1;
    const outcome = this.onWrite(path);
    if (outcome.ok) this.files.set(outcome.value, new TextDecoder().decode(bytes));
    return outcome;
  }

  finish(): Promise<Result<void>> {
    this.state = 'finished';
    return Promise.resolve(ok(undefined));
  }

  abort(): Promise<void> {
    this.state = 'aborted';
    return Promise.resolve();
  }
}

let db: Database;
let library: Library;
let sink: MemorySink;

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  sink = new MemorySink();
  const shown = newClipping('a', { title: 'Harbour: new quay' }, [picture]);
  const html = `<p>Ferry to Aktau</p><figure><img src="asset:${picture.sha256}" alt="Quay"></figure>`;
  await addAll(db, [
    { ...shown, body: { ...shown.body, html } },
    newClipping('b', { title: 'harbour? new quay' }),
    newClipping('c', { title: 'Third' }),
  ]);
});

afterEach(async () => {
  await discard(db);
});

describe('an export', () => {
  test('writes a note for each clipping, with its tags, notes and pictures', async () => {
    await value(library.addTag([a], 'Asia/Kazakhstan'));
    await value(library.saveNote(a, 'Ask the harbourmaster'));
    const progress = await createExporter(db.name).start([a, b], sink, 'markdown').ended;
    expect(progress).toMatchObject({ state: 'ended', total: 2, done: 2, failures: [] });
    expect(sink.state).toBe('finished');
    expect(sink.mostUnderWay).toBe(1);
    const paths = [...sink.files.keys()];
    expect(paths.filter((path) => path.endsWith('.md'))).toHaveLength(2);
    const [asset] = paths.filter((path) => path.startsWith('assets/'));
    const note = sink.files.get(paths.find((path) => path.startsWith('Harbour')) ?? '') ?? '';
    expect(note).toContain('Ferry to Aktau');
    expect(note).toContain('Asia/Kazakhstan');
    expect(note).toContain('Ask the harbourmaster');
    expect(note).toContain(asset);
  });

  test('refers to a picture by the name that was free for it', async () => {
    sink.onWrite = (path) => ok(path.replace(/^assets\//u, 'assets/another-'));
    await createExporter(db.name).start([a], sink, 'markdown').ended;
    const note = [...sink.files].find(([path]) => path.endsWith('.md'))?.[1];
    expect(note).toContain('assets/another-');
  });

  test('writes web pages of one file each, with their pictures and provenance in them', async () => {
    await value(library.saveNote(a, 'Ask the harbourmaster'));
    await createExporter(db.name).start([a, b], sink, 'html').ended;
    expect([...sink.files.keys()].sort()).toEqual([
      'Harbour new quay.html',
      'harbour new quay 2.html',
    ]);
    const page = sink.files.get('Harbour new quay.html') ?? '';
    expect(page).toContain('Ferry to Aktau');
    expect(page).toContain('Ask the harbourmaster');
    expect(page).toContain(`data:${picture.mediaType};base64,`);
    expect(page).toContain(`<code>${(await library.original(a))?.sha256 ?? '?'}</code>`);
  });

  test('names the clipping that fails and writes the others', async () => {
    sink.onWrite = (path) =>
      path.startsWith('Third')
        ? failed('denied', 'The folder does not allow that name.')
        : ok(path);
    const progress = await createExporter(db.name).start(
      [c, clippingId('gone'), b],
      sink,
      'markdown',
    ).ended;
    expect(progress.done).toBe(3);
    expect(progress.failures).toMatchObject([
      { title: 'Third', error: { code: 'denied' } },
      { error: { code: 'gone' } },
    ]);
    expect(sink.files.size).toBe(1);
    expect(sink.state).toBe('finished');
  });

  test('that is cancelled stops and takes back what it wrote', async () => {
    const run = createExporter(db.name).start([a, b, c], sink, 'markdown');
    sink.onWrite = (path) => {
      run.cancel();
      return ok(path);
    };
    const progress = await run.ended;
    expect(progress).toMatchObject({ cancelled: true, state: 'ended' });
    expect(progress.done).toBeLessThan(3);
    expect(sink.state).toBe('aborted');
  });
});
