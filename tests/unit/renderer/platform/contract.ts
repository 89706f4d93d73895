import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Result } from '../../../../src/core/result.ts';
import type { ExportSink, Platform } from '../../../../src/shared/platform.ts';

/** A platform with what a test does to it from outside. */
export interface PlatformUnderTest {
  readonly platform: Platform;
  /** A file as the page meets it in an input or a drop. */
  readonly file: (name: string, content: string) => File | Promise<File>;
  /** The person closes the next dialog without an answer. */
  readonly cancelNextDialog: () => void;
  /** Puts a file into the folder that exports go to. */
  readonly putIntoFolder: (path: string, content: string) => Promise<void>;
  /** The folder that exports go to: paths and contents. */
  readonly folder: () => Promise<Map<string, string>>;
  /** The last zip archive that was handed over; null where none was. */
  readonly archive: () => Promise<Uint8Array | null>;
  /** Addresses that were opened outside the app. */
  readonly opened: () => readonly string[];
}

export const bytes = (text: string) => new TextEncoder().encode(text);

export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

/**
 * What every platform keeps to. Call it in a `describe`; `current` gives the platform of the test
 * that runs, with an empty export folder.
 */
export function keepsThePlatformContract(current: () => PlatformUnderTest): void {
  const target = async (kind: 'folder' | 'zip'): Promise<ExportSink> => {
    const sink = value(await current().platform.chooseExportTarget(kind, 'Clippings.zip'));
    if (sink === null) throw new Error('nobody cancelled');
    return sink;
  };

  it('gives an input’s files with name, size, time and every byte', async () => {
    const { platform, file } = current();
    const files = [await file('criée.html', '<p>Criée</p>'), await file('notes.txt', 'Notes')];
    const inputs = value(await platform.filesFromInput(files));
    expect(inputs.map(({ path }) => path)).toEqual(['criée.html', 'notes.txt']);
    expect(inputs.map(({ size }) => size)).toEqual([13, 5]);
    for (const { modifiedAt } of inputs) expect(modifiedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(textOf(await inputs[0]?.read())).toBe('<p>Criée</p>');
    expect(textOf(await inputs[1]?.read())).toBe('Notes');
  });

  it('gives the files of a drop alike', async () => {
    const { platform, file } = current();
    const dropped = await file('page.html', '<p>A page</p>');
    const inputs = value(await platform.filesFromDrop(transferOf(dropped)));
    expect(inputs.map(({ path }) => path)).toEqual(['page.html']);
    expect(textOf(await inputs[0]?.read())).toBe('<p>A page</p>');
  });

  it('lets files go more than once', async () => {
    const { platform, file } = current();
    const inputs = value(await platform.filesFromInput([await file('page.html', 'A page')]));
    await platform.release(inputs);
    await platform.release(inputs);
  });

  it('gives no export target where the person changes their mind', async () => {
    const { platform, cancelNextDialog } = current();
    cancelNextDialog();
    expect(await platform.chooseExportTarget('folder', 'Clippings')).toEqual({
      ok: true,
      value: null,
    });
  });

  it('exports into a folder, and writes over nothing', async () => {
    const { putIntoFolder, folder } = current();
    await putIntoFolder('Note.md', 'written by hand');
    const sink = await target('folder');
    expect(sink.name).not.toBe('');
    expect(value(await sink.write('assets/a.png', bytes('picture')))).toBe('assets/a.png');
    expect(value(await sink.write('assets/a.png', bytes('picture')))).toBe('assets/a.png');
    expect(value(await sink.write('assets/a.png', bytes('other')))).toBe('assets/a 2.png');
    expect(value(await sink.write('Note.md', bytes('exported')))).toBe('Note 2.md');
    value(await sink.finish());
    expect(await folder()).toEqual(
      new Map([
        ['Note 2.md', 'exported'],
        ['Note.md', 'written by hand'],
        ['assets/a 2.png', 'other'],
        ['assets/a.png', 'picture'],
      ]),
    );
  });

  it('takes an export into a folder back, and leaves what was there', async () => {
    const { putIntoFolder, folder } = current();
    await putIntoFolder('Note.md', 'written by hand');
    const sink = await target('folder');
    value(await sink.write('Note.md', bytes('exported')));
    value(await sink.write('assets/a.png', bytes('picture')));
    await sink.abort();
    expect(await folder()).toEqual(new Map([['Note.md', 'written by hand']]));
  });

  it('exports as a zip archive that unzips to what was written', async () => {
    const sink = await target('zip');
    const note = 'A note. '.repeat(500);
    expect(value(await sink.write('Нота.md', bytes(note)))).toBe('Нота.md');
    expect(value(await sink.write('Нота.md', bytes(note)))).toBe('Нота.md');
    expect(value(await sink.write('нота.md', bytes('other')))).toBe('нота 2.md');
    expect(value(await sink.write('assets/a.png', new Uint8Array([1, 2, 3])))).toBe('assets/a.png');
    value(await sink.finish());
    const files = unzipSync((await current().archive()) ?? new Uint8Array());
    expect(Object.keys(files)).toEqual(['Нота.md', 'нота 2.md', 'assets/a.png']);
    expect(strFromU8(files['Нота.md'] ?? new Uint8Array())).toBe(note);
    expect(files['assets/a.png']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('hands over no archive that was given up', async () => {
    const sink = await target('zip');
    value(await sink.write('a.md', bytes('a')));
    await sink.abort();
    expect(await current().archive()).toBeNull();
  });

  it.each(['folder', 'zip'] as const)('writes nothing outside a %s', async (kind) => {
    const sink = await target(kind);
    for (const path of ['../a.md', 'a/../../b.md', '/etc/a.md', 'a//b.md', 'C:\\a.md', '']) {
      expect(await sink.write(path, bytes('out')), path).toMatchObject({ ok: false });
    }
    await sink.abort();
    expect(await current().folder()).toEqual(new Map());
  });

  it.each(['folder', 'zip'] as const)('takes nothing more for a %s that is over', async (kind) => {
    const finished = await target(kind);
    value(await finished.write('a.md', bytes('a')));
    value(await finished.finish());
    expect(await finished.write('b.md', bytes('b'))).toMatchObject({
      error: { code: 'no-export' },
    });
    expect(await finished.finish()).toMatchObject({ error: { code: 'no-export' } });
    await finished.abort();
    if (kind === 'folder') expect(await current().folder()).toEqual(new Map([['a.md', 'a']]));
    else expect(await current().archive()).not.toBeNull();
    const aborted = await target(kind);
    await aborted.abort();
    expect(await aborted.write('c.md', bytes('c'))).toMatchObject({ error: { code: 'no-export' } });
  });

  it('opens addresses of the web and of mail outside, and no other', async () => {
    const { platform, opened } = current();
    for (const address of ['https://quay.example/a?b#c', 'mailto:desk@quay.example']) {
      value(await platform.openExternal(address));
    }
    for (const address of ['file:///etc/passwd', 'javascript:alert(1)', '\\\\host\\share', '']) {
      expect(await platform.openExternal(address), address).toMatchObject({ ok: false });
    }
    expect(opened()).toEqual(['https://quay.example/a?b#c', 'mailto:desk@quay.example']);
  });

  it('fetches no picture from the disk or from this machine', async () => {
    const { platform } = current();
    for (const address of ['file:///etc/passwd', 'http://127.0.0.1/a.png', 'quay.png']) {
      expect(await platform.fetchPicture(address), address).toMatchObject({ ok: false });
    }
  });

  it('lets a listener for commands go', () => {
    const stop = current().platform.onCommand(() => undefined);
    stop();
    stop();
  });
}

/** A drop of one file. Node has no `DataTransfer`, and the desktop edition asks for its files only. */
function transferOf(file: File): DataTransfer {
  if (typeof DataTransfer === 'undefined') return { files: [file] } as unknown as DataTransfer;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
}
