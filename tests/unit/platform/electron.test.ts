import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createExports } from '../../../src/main/services/exports.ts';
import { createHeldFiles } from '../../../src/main/services/held-files.ts';
import { readInputs } from '../../../src/node/index.ts';
import { createElectronPlatform } from '../../../src/renderer/platform/electron.ts';
import type { Bridge } from '../../../src/shared/bridge.ts';
import type { CommandId } from '../../../src/shared/commands.ts';
import type { Platform } from '../../../src/shared/platform.ts';

// The desktop platform on the real services of the main process; only Electron itself is left out.

let folder: string;
let platform: Platform;
let tellOfCommand: (payload: unknown) => void;

const bytes = (text: string) => new TextEncoder().encode(text);
const value = <Value>(
  result: { ok: true; value: Value } | { ok: false; error: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

function bridgeTo(paths: ReadonlyMap<File, string>): Bridge {
  const files = createHeldFiles();
  const exports = createExports();
  const done = Promise.resolve({ ok: true as const, value: undefined });
  return {
    'import.fromFiles': async (dropped) => {
      const placeless = dropped.flatMap((file, index) => (paths.has(file) ? [] : [index]));
      const inputs = await readInputs(dropped.flatMap((file) => paths.get(file) ?? []));
      return inputs.ok
        ? { ok: true, value: { entries: files.hold(inputs.value), placeless } }
        : inputs;
    },
    'import.choose': () => Promise.resolve({ ok: true, value: null }),
    'import.read': ({ id }) => files.read(id),
    'import.release': ({ ids }) => {
      files.release(ids);
      return done;
    },
    'export.chooseFolder': () =>
      Promise.resolve({ ok: true, value: exports.openFolder(join(folder, 'out')) }),
    'export.chooseZip': ({ suggestedName }) => exports.openZip(join(folder, suggestedName)),
    'export.write': ({ token, path, bytes: content }) => exports.write(token, path, content),
    'export.append': ({ token, bytes: content }) => exports.append(token, content),
    'export.finish': ({ token }) => exports.finish(token),
    'export.abort': ({ token }) => exports.abort(token),
    'link.open': () => done,
    on: (_event, listener) => {
      tellOfCommand = listener as (payload: unknown) => void;
      return () => (tellOfCommand = () => undefined);
    },
  };
}

const paths = new Map<File, string>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipfold-platform-'));
  await mkdir(join(folder, 'page_files'));
  await writeFile(
    join(folder, 'page.html'),
    '<!doctype html><title>A</title><img src="page_files/a.png">',
  );
  await writeFile(join(folder, 'page_files', 'a.png'), 'png');
  paths.clear();
  platform = createElectronPlatform(bridgeTo(paths));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('files on the desktop', () => {
  it('come with the companion folder that lies beside them', async () => {
    const file = new File(['x'], 'page.html');
    paths.set(file, join(folder, 'page.html'));
    const inputs = value(await platform.filesFromInput([file]));
    expect(inputs.map(({ path }) => path)).toEqual(['page.html', 'page_files/a.png']);
    expect(new TextDecoder().decode(await inputs[1]?.read())).toBe('png');
  });

  it('that have no place on the disk are read in the page', async () => {
    const [input] = value(await platform.filesFromInput([new File(['dragged'], 'picture.png')]));
    expect(new TextDecoder().decode(await input?.read())).toBe('dragged');
  });

  it('cannot be read any more once they are released', async () => {
    const file = new File(['x'], 'page.html');
    paths.set(file, join(folder, 'page.html'));
    const inputs = value(await platform.filesFromInput([file]));
    await platform.release(inputs);
    await expect(inputs[0]?.read()).rejects.toThrow(/Import it again/);
  });
});

describe('an export on the desktop', () => {
  it('goes into a folder, without writing over what is there', async () => {
    const sink = value(await platform.chooseExportTarget('folder', 'Clippings'));
    expect(await sink?.write('assets/a.txt', bytes('one'))).toEqual({
      ok: true,
      value: 'assets/a.txt',
    });
    expect(await sink?.write('assets/a.txt', bytes('two'))).toMatchObject({
      value: 'assets/a 2.txt',
    });
    expect(await sink?.write('assets/a.txt', bytes('one'))).toMatchObject({
      value: 'assets/a.txt',
    });
    expect(await sink?.write('../a.txt', bytes('out'))).toMatchObject({ ok: false });
    expect((await sink?.finish())?.ok).toBe(true);
    expect(await readdir(join(folder, 'out'), { recursive: true })).toHaveLength(3);
  });

  it('becomes a zip archive that unzips to what was written', async () => {
    const sink = value(await platform.chooseExportTarget('zip', 'Clippings.zip'));
    const note = 'A note. '.repeat(500);
    await sink?.write('Нота.md', bytes(note));
    await sink?.write('assets/a.png', new Uint8Array([1, 2, 3]));
    expect(await sink?.write('нота.md', bytes('other'))).toMatchObject({ value: 'нота 2.md' });
    expect((await sink?.finish())?.ok).toBe(true);
    const files = unzipSync(new Uint8Array(await readFile(join(folder, 'Clippings.zip'))));
    expect(Object.keys(files)).toEqual(['Нота.md', 'assets/a.png', 'нота 2.md']);
    expect(strFromU8(files['Нота.md'] ?? new Uint8Array())).toBe(note);
    expect(files['assets/a.png']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('leaves nothing behind when it is given up', async () => {
    const sink = value(await platform.chooseExportTarget('zip', 'Clippings.zip'));
    await sink?.write('a.md', bytes('a'));
    await sink?.abort();
    expect((await readdir(folder)).sort()).toEqual(['page.html', 'page_files']);
    expect(await sink?.finish()).toMatchObject({ ok: false });
  });
});

describe('the page on the desktop', () => {
  it('hears the menu’s commands, and no other words', () => {
    const heard: CommandId[] = [];
    const stop = platform.onCommand((command) => heard.push(command));
    tellOfCommand({ command: 'import.files' });
    tellOfCommand({ command: 'rm -rf' });
    tellOfCommand('import.files');
    stop();
    tellOfCommand({ command: 'app.palette' });
    expect(heard).toEqual(['import.files']);
  });

  it('does not take an answer that has another shape', async () => {
    const broken = createElectronPlatform({
      ...bridgeTo(paths),
      'import.fromFiles': () => Promise.resolve({ ok: true, value: { entries: 3 } }) as never,
    });
    expect(await broken.filesFromInput([])).toMatchObject({
      ok: false,
      error: { code: 'no-answer' },
    });
  });
});
