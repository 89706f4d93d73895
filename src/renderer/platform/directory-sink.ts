import type { Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import { numberedPath } from '../../shared/numbered-path.ts';
import type { ExportSink } from '../../shared/platform.ts';
import { createOrderlySink } from './orderly-sink.ts';

/** An export into a folder that the browser's own picker gave. */
export function createDirectorySink(root: FileSystemDirectoryHandle): ExportSink {
  const created: { readonly folder: FileSystemDirectoryHandle; readonly name: string }[] = [];

  const write = async (path: string, bytes: Uint8Array): Promise<Result<string>> => {
    try {
      const folder = await folderOf(root, path);
      for (let number = 1; ; number += 1) {
        const candidate = numberedPath(path, number);
        const name = candidate.slice(candidate.lastIndexOf('/') + 1);
        const existing = await existingFile(folder, name);
        if (existing === null) {
          created.push({ folder, name });
          await writeNew(folder, name, bytes);
          return ok(candidate);
        }
        if (await holds(existing, bytes)) return ok(candidate);
      }
    } catch (error) {
      return failed('not-written', `“${path}” could not be written: ${explain(error)}.`);
    }
  };

  return createOrderlySink(root.name, {
    write,
    finish: () => Promise.resolve(ok(undefined)), // Each of its files is whole.
    abort: async () => {
      for (const { folder, name } of created.splice(0)) {
        // What cannot be removed is a whole file: it stays, and harms nothing.
        await folder.removeEntry(name).catch(() => undefined);
      }
    },
  });
}

async function folderOf(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const name of path.split('/').slice(0, -1)) {
    folder = await folder.getDirectoryHandle(name, { create: true });
  }
  return folder;
}

async function existingFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemFileHandle | 'folder' | null> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return null;
    if (isNamed(error, 'TypeMismatchError')) return 'folder'; // The name is a folder's.
    throw error;
  }
}

async function writeNew(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(new Uint8Array(bytes));
    await writable.close(); // Only now do the bytes take the place of the empty file.
  } catch (error) {
    await writable.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

async function holds(handle: FileSystemFileHandle | 'folder', bytes: Uint8Array): Promise<boolean> {
  if (handle === 'folder') return false;
  const file = await handle.getFile();
  if (file.size !== bytes.byteLength) return false;
  const present = new Uint8Array(await file.arrayBuffer());
  return present.every((byte, index) => byte === bytes[index]);
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

function explain(error: unknown): string {
  if (isNamed(error, 'QuotaExceededError')) return 'the disk is full';
  if (isNamed(error, 'NotAllowedError')) return 'the browser may no longer write to this folder';
  if (isNamed(error, 'NotFoundError')) return 'the folder is gone';
  return error instanceof Error ? error.message : String(error);
}
