import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, readFile, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { InputFile } from '../../core/containers/types.ts';
import { explainSystemError } from '../errors.ts';

export interface DiskFile extends InputFile {
  readonly absolutePath: string;
}

export type DiskEntry =
  | { readonly kind: 'folder'; readonly name: string }
  | { readonly kind: 'file'; readonly file: DiskFile };

async function partOfFile(absolutePath: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(absolutePath);
  try {
    const length = Math.max(0, end - start);
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function sha256OfFile(absolutePath: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(absolutePath), hash);
  return hash.digest('hex');
}

/** Runs a call of the system; what it throws says in words what is the matter. */
async function explained<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    throw new Error(explainSystemError(error), { cause: error });
  }
}

/** A file as the core wants it; read when asked for. */
export function fileAt(absolutePath: string, path: string, found: Stats): DiskFile {
  return {
    absolutePath,
    path,
    size: found.size,
    modifiedAt: found.mtimeMs > 0 ? found.mtime.toISOString() : null,
    read: () => explained(() => readFile(absolutePath)),
    sha256: () => explained(() => sha256OfFile(absolutePath)),
    slice: (start, end) =>
      explained(() => partOfFile(absolutePath, start, Math.min(end, found.size))),
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
