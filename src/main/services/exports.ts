import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Failure, Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import {
  createFolderSink,
  createGrowingFile,
  explainSystemError,
  type FolderSink,
  type GrowingFile,
} from '../../node/index.ts';
import type { ExportTarget, ExportToken } from '../../shared/ipc.ts';

interface Zip {
  readonly name: string;
  readonly file: GrowingFile;
}

/** Exports under way, each to a place the user chose, known to the page by a token only. */
export interface Exports {
  openFolder(path: string): ExportTarget;
  openZip(path: string): Promise<Result<ExportTarget>>;
  write(token: ExportToken, path: string, bytes: Uint8Array): Promise<Result<string>>;
  append(token: ExportToken, bytes: Uint8Array): Promise<Result<undefined>>;
  finish(token: ExportToken): Promise<Result<undefined>>;
  abort(token: ExportToken): Promise<Result<undefined>>;
  /** Gives up whatever is under way, as when the window is gone. */
  abortAll(): Promise<void>;
}

export function createExports(): Exports {
  const folders = new Map<ExportToken, FolderSink>();
  const zips = new Map<ExportToken, Zip>();
  return {
    openFolder(path) {
      const token = newToken();
      folders.set(token, createFolderSink(path));
      return { token, name: basename(path) || path };
    },
    async openZip(path) {
      const name = basename(path);
      try {
        const token = newToken();
        zips.set(token, { name, file: await createGrowingFile(path) });
        return ok({ token, name });
      } catch (error) {
        return notWritten(name, error);
      }
    },
    async write(token, path, bytes) {
      return (await folders.get(token)?.write(path, bytes)) ?? notOpen();
    },
    async append(token, bytes) {
      const zip = zips.get(token);
      return zip ? attempt(zip.name, () => zip.file.append(bytes)) : notOpen();
    },
    async finish(token) {
      if (folders.delete(token)) return ok(undefined); // Each of its files is whole already.
      const zip = zips.get(token);
      if (!zip) return notOpen();
      const finished = await attempt(zip.name, () => zip.file.finish());
      if (finished.ok) zips.delete(token);
      return finished;
    },
    async abort(token) {
      const [folder, zip] = [folders.get(token), zips.get(token)];
      folders.delete(token);
      zips.delete(token);
      await folder?.abort();
      await zip?.file.abort();
      return ok(undefined);
    },
    async abortAll() {
      const open = [...folders.values(), ...[...zips.values()].map(({ file }) => file)];
      folders.clear();
      zips.clear();
      await Promise.allSettled(open.map((each) => each.abort()));
    },
  };
}

const newToken = (): ExportToken => randomUUID() as string as ExportToken;

const notOpen = (): Result<never, Failure<'no-export'>> =>
  failed('no-export', 'This export is not open any more. Start it again.');

const notWritten = (name: string, error: unknown): Result<never, Failure<'not-written'>> =>
  failed('not-written', `“${name}” could not be written: ${explainSystemError(error)}.`);

async function attempt(
  name: string,
  task: () => Promise<void>,
): Promise<Result<undefined, Failure<'not-written'>>> {
  try {
    await task();
    return ok(undefined);
  } catch (error) {
    return notWritten(name, error);
  }
}
