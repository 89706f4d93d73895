import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { companionFolders } from '../../core/containers/index.ts';
import type { DiskFile } from './diskFile.ts';
import { walkFolder } from './walk.ts';

/** More than any browser ever saved with one page. */
const MOST_COMPANIONS = 5_000;

/** Larger files are refused as pages anyway. */
const LARGEST_PAGE = 100 * 1024 * 1024;

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** The files that a saved page's companion folders, beside it on disk, hold; none for other files. */
export async function* findCompanions(page: DiskFile, folder: string): AsyncGenerator<DiskFile> {
  if (page.size === 0 || page.size > LARGEST_PAGE) return;
  const bytes = await page.read().catch(() => null);
  if (bytes === null) return;
  const wanted = companionFolders(page.path, bytes).map(fold);
  if (wanted.length === 0) return;
  const siblings = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const present = siblings.filter(
    (entry) => entry.isDirectory() && wanted.includes(fold(entry.name)),
  );
  let count = 0;
  for (const entry of present) {
    for await (const file of walkFolder(join(folder, entry.name), entry.name)) {
      count += 1;
      if (count > MOST_COMPANIONS) return;
      yield file;
    }
  }
}
