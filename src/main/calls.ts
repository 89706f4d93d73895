import {
  app,
  dialog,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { join } from 'node:path';
import type { Result } from '../core/result.ts';
import { ok } from '../core/result.ts';
import { readInputs } from '../node/index.ts';
import type { ImportEntry } from '../shared/ipc.ts';
import type { CallHandlers } from './ipc.ts';
import { openOutside } from './outside-links.ts';
import type { Exports } from './services/exports.ts';
import { fetchPicture } from './services/picture-fetch/index.ts';
import type { HeldFiles } from './services/held-files.ts';

interface Parts {
  readonly window: () => BrowserWindow | null;
  readonly files: HeldFiles;
  readonly exports: Exports;
}

/** What the main process does for the page: the system's dialogs here, the work in services. */
export function createCalls({ window, files, exports }: Parts): CallHandlers {
  const take = async (paths: readonly string[]): Promise<Result<ImportEntry[]>> => {
    const inputs = await readInputs(paths);
    return inputs.ok ? ok(files.hold(inputs.value)) : inputs;
  };
  return {
    'import.fromPaths': ({ paths }) => take(paths),
    'import.choose': async ({ kind }) => {
      const paths = await askToOpen(window(), {
        properties: kind === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
      });
      return paths ? take(paths) : ok(null);
    },
    'import.read': ({ id, part }) => files.read(id, part),
    'import.release': ({ ids }) => {
      files.release(ids);
      return Promise.resolve(ok(undefined));
    },
    'export.chooseFolder': async () => {
      const [path] =
        (await askToOpen(window(), {
          title: 'Export to a folder',
          buttonLabel: 'Export here',
          properties: ['openDirectory', 'createDirectory'],
        })) ?? [];
      return ok(path === undefined ? null : exports.openFolder(path));
    },
    'export.chooseZip': async ({ suggestedName }) => {
      const path = await askToSave(window(), {
        title: 'Export as a zip file',
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: 'Zip archive', extensions: ['zip'] }],
      });
      return path === null ? ok(null) : exports.openZip(path);
    },
    'export.write': ({ token, path, bytes }) => exports.write(token, path, bytes),
    'export.append': ({ token, bytes }) => exports.append(token, bytes),
    'export.finish': ({ token }) => exports.finish(token),
    'export.abort': ({ token }) => exports.abort(token),
    'link.open': ({ url }) => openOutside(url),
    'picture.fetch': ({ url }) => fetchPicture(url),
  };
}

async function askToOpen(
  window: BrowserWindow | null,
  options: OpenDialogOptions,
): Promise<string[] | null> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled || filePaths.length === 0 ? null : filePaths;
}

async function askToSave(
  window: BrowserWindow | null,
  options: SaveDialogOptions,
): Promise<string | null> {
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
