import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { explainSystemError } from '../errors.ts';
import { fileAt, unreadableAt, type DiskFile } from './diskFile.ts';

const DEEPEST = 64;

/** Thrown through the walk when a caller's cap on the number of files is reached. */
export class TooManyFiles extends Error {}

/** What systems and tools leave in folders, never a person's page. */
const isHousekeeping = (name: string): boolean =>
  name.startsWith('.') || name === '__MACOSX' || name === 'node_modules';

const compareNames = new Intl.Collator('en', { numeric: true }).compare;

/**
 * Yields the files below a folder, folders depth first and names in order, as `prefix/name`. Links
 * are followed, but never into a folder that is being walked already, and never out of the tree
 * they lie in: a link in a downloaded folder must not bring in the rest of the disk.
 */
export async function* walkFolder(folder: string, prefix: string): AsyncGenerator<DiskFile> {
  const root = await realpath(folder).catch(() => folder);
  yield* walk(folder, prefix, root, new Set([root]), 0);
}

async function* walk(
  folder: string,
  prefix: string,
  root: string,
  seen: Set<string>,
  depth: number,
): AsyncGenerator<DiskFile> {
  const names = await readdir(folder).catch((error: unknown) => explainSystemError(error));
  if (typeof names === 'string') {
    yield unreadableAt(folder, prefix, names);
    return;
  }
  for (const name of names.sort(compareNames)) {
    if (isHousekeeping(name)) continue;
    const path = join(folder, name);
    const label = `${prefix}/${name}`;
    const target = await realpath(path).catch(() => null);
    if (target === null || !isWithin(target, root)) continue;
    const found = await stat(target).catch(() => null);
    if (found?.isFile() === true) {
      yield fileAt(path, label, found);
    } else if (found?.isDirectory() === true && depth < DEEPEST && !seen.has(target)) {
      seen.add(target);
      yield* walk(path, label, root, seen, depth + 1);
    }
  }
}

const isWithin = (path: string, root: string): boolean =>
  path === root || path.startsWith(join(root, '/'));
