import { mkdir, readFile, realpath, stat, unlink } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Failure, Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import { numberedPath } from '../../shared/numbered-path.ts';
import { explainSystemError, hasCode } from '../errors.ts';
import { safeJoin } from './safeJoin.ts';
import { createWholeFile } from './wholeFile.ts';

export type WriteFailureCode = 'unsafe-path' | 'disk-full' | 'not-written';

export interface FolderSink {
  /**
   * Writes one file under the folder. `path` is relative, `/`-separated. An existing file is never
   * overwritten: one with the same bytes is kept, else a free name (`name 2.md`) is taken. Returns
   * the path used, relative to the folder.
   */
  write(path: string, bytes: Uint8Array): Promise<Result<string, Failure<WriteFailureCode>>>;
  /** Takes away the files that this sink wrote; what was there before stays. */
  abort(): Promise<void>;
}

const MOST_NAMES_TRIED = 10_000;

async function holdsSameBytes(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(path);
  if (!found.isFile() || found.size !== bytes.length) return false;
  return Buffer.compare(await readFile(path), bytes) === 0;
}

/** Whether a folder, its links followed, lies in another. */
async function liesWithin(folder: string, root: string): Promise<boolean> {
  const path = relative(await realpath(root), await realpath(folder));
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}

async function writeUnderFreeName(
  root: string,
  path: string,
  bytes: Uint8Array,
  created: Set<string>,
): Promise<Result<string, Failure<WriteFailureCode>>> {
  for (let number = 1; number <= MOST_NAMES_TRIED; number += 1) {
    const candidate = numberedPath(path, number);
    const target = safeJoin(root, candidate);
    if (!target.ok) return target;
    if (number === 1) {
      await mkdir(dirname(target.value), { recursive: true });
      if (!(await liesWithin(dirname(target.value), root))) {
        return failed('unsafe-path', `"${path}" leads out of the export folder through a link.`);
      }
    }
    if (await createWholeFile(target.value, bytes)) {
      created.add(target.value);
      return ok(candidate);
    }
    if (await holdsSameBytes(target.value, bytes)) return ok(candidate);
  }
  return failed('not-written', `"${path}" could not be written: every free name is taken.`);
}

/** Writes an export's files into a folder, which is made when the first file comes. */
export function createFolderSink(root: string): FolderSink {
  const created = new Set<string>();
  return {
    async write(path, bytes) {
      try {
        return await writeUnderFreeName(root, path, bytes, created);
      } catch (error) {
        const full = hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT');
        return failed(
          full ? 'disk-full' : 'not-written',
          `"${path}" could not be written: ${explainSystemError(error)}.`,
        );
      }
    },
    async abort() {
      // A file that cannot be removed is a whole file: it stays, and harms nothing.
      for (const path of created) await unlink(path).catch(() => undefined);
      created.clear();
    },
  };
}
