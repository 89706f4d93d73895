import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createExports } from '../../../../src/main/services/exports.ts';
import { fetchPicture } from '../../../../src/main/services/picture-fetch/index.ts';
import { createHeldFiles } from '../../../../src/main/services/held-files.ts';
import { readInputs } from '../../../../src/node/index.ts';
import { createElectronPlatform } from '../../../../src/renderer/platform/electron.ts';
import type { Bridge } from '../../../../src/shared/bridge.ts';
import type { CommandId } from '../../../../src/shared/commands.ts';
import { parseOutsideLink } from '../../../../src/shared/links.ts';
import type { Platform } from '../../../../src/shared/platform.ts';
import { keepsThePlatformContract, type PlatformUnderTest, value } from './contract.ts';

// The desktop platform on the real services of the main process; only Electron itself is left out.

let folder: string;
let platform: Platform;
let tellOfCommand: (payload: unknown) => void;
let isCancelled: boolean;
let opened: string[];

const exportFolder = (): string => join(folder, 'out');
const archivePath = (): string => join(folder, 'Clippings.zip');

function bridgeTo(paths: ReadonlyMap<File, string>): Bridge {
  const files = createHeldFiles();
  const exports = createExports();
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
      return Promise.resolve({ ok: true, value: undefined });
    },
    'export.chooseFolder': () =>
      Promise.resolve({ ok: true, value: isCancelled ? null : exports.openFolder(exportFolder()) }),
    'export.chooseZip': () => exports.openZip(archivePath()),
    'export.write': ({ token, path, bytes: content }) => exports.write(token, path, content),
    'export.append': ({ token, bytes: content }) => exports.append(token, content),
    'export.finish': ({ token }) => exports.finish(token),
    'export.abort': ({ token }) => exports.abort(token),
    'picture.fetch': ({ url }) => fetchPicture(url),
    'link.open': ({ url }) => {
      const link = parseOutsideLink(url);
      if (!link.ok) return Promise.resolve(link);
      opened.push(link.value.href);
      return Promise.resolve({ ok: true, value: undefined });
    },
    on: (_event, listener) => {
      tellOfCommand = listener as (payload: unknown) => void;
      return () => (tellOfCommand = () => undefined);
    },
  };
}

const paths = new Map<File, string>();

/** A file of the disk as the page meets it. */
async function fileAt(name: string, content: string): Promise<File> {
  const path = join(folder, name);
  await writeFile(path, content);
  const file = new File([content], name);
  paths.set(file, path);
  return file;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipfold-platform-'));
  paths.clear();
  isCancelled = false;
  opened = [];
  platform = createElectronPlatform(bridgeTo(paths));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the platform of the desktop', () => {
  keepsThePlatformContract((): PlatformUnderTest => ({
    platform,
    file: fileAt,
    cancelNextDialog: () => {
      isCancelled = true;
    },
    putIntoFolder: async (path, content) => {
      await mkdir(exportFolder(), { recursive: true });
      await writeFile(join(exportFolder(), path), content);
    },
    folder: async () => {
      const names = await readdir(exportFolder(), { recursive: true }).catch(() => []);
      const files = new Map<string, string>();
      for (const name of names.sort()) {
        const path = join(exportFolder(), name);
        if ((await stat(path)).isFile()) files.set(name, await readFile(path, 'utf8'));
      }
      return files;
    },
    archive: () =>
      readFile(archivePath()).then(
        (content) => new Uint8Array(content),
        () => null,
      ),
    opened: () => opened,
  }));
});

describe('files on the desktop', () => {
  it('come with the companion folder that lies beside them', async () => {
    await mkdir(join(folder, 'page_files'));
    await writeFile(join(folder, 'page_files', 'a.png'), 'png');
    const page = '<!doctype html><title>A</title><img src="page_files/a.png">';
    const inputs = value(await platform.filesFromInput([await fileAt('page.html', page)]));
    expect(inputs.map(({ path }) => path)).toEqual(['page.html', 'page_files/a.png']);
    expect(new TextDecoder().decode(await inputs[1]?.read())).toBe('png');
  });

  it('that have no place on the disk are read in the page', async () => {
    const [input] = value(await platform.filesFromInput([new File(['dragged'], 'picture.png')]));
    expect(new TextDecoder().decode(await input?.read())).toBe('dragged');
  });

  it('cannot be read any more once they are released', async () => {
    const inputs = value(await platform.filesFromInput([await fileAt('page.html', 'A page')]));
    await platform.release(inputs);
    await expect(inputs[0]?.read()).rejects.toThrow(/Import it again/);
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
