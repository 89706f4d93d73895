import { lstat, readFile, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import type { InputFile } from '../../core/containers/types.ts';
import { explainSystemError } from '../errors.ts';

export interface DiskFile extends InputFile {
  readonly absolutePath: string;
}

export type DiskEntry =
  | { readonly kind: 'folder'; readonly name: string }
  | { readonly kind: 'file'; readonly file: DiskFile };

/** A file as the core wants it; read when asked for, whole. */
export function fileAt(absolutePath: string, path: string, found: Stats): DiskFile {
  return {
    absolutePath,
    path,
    size: found.size,
    modifiedAt: found.mtimeMs > 0 ? found.mtime.toISOString() : null,
    async read() {
      try {
        return await readFile(absolutePath);
      } catch (error) {
        throw new Error(explainSystemError(error), { cause: error });
      }
    },
  };
}

/** Stands for something that cannot be read, so that it is reported like any other bad file. */
export function unreadableAt(absolutePath: string, path: string, reason: string): DiskFile {
  return {
    absolutePath,
    path,
    size: 0,
    modifiedAt: null,
    read: () => Promise.reject(new Error(reason)),
  };
}

/** What lies at a path that a person named; links are followed, as the person meant the target. */
export async function describePath(absolutePath: string, name: string): Promise<DiskEntry> {
  try {
    const found = await stat(absolutePath);
    if (found.isDirectory()) return { kind: 'folder', name };
    if (found.isFile()) return { kind: 'file', file: fileAt(absolutePath, name, found) };
    // Reading a pipe or a device may never end.
    const reason = 'it is a device or a pipe, not a file';
    return { kind: 'file', file: unreadableAt(absolutePath, name, reason) };
  } catch (error) {
    const dangling = await lstat(absolutePath).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    );
    const reason = dangling ? 'it is a link to nothing' : explainSystemError(error);
    return { kind: 'file', file: unreadableAt(absolutePath, name, reason) };
  }
}
