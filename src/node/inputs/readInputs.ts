import { basename, dirname, resolve } from 'node:path';
import type { InputFile } from '../../core/containers/types.ts';
import type { Failure, Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import { findCompanions } from './companions.ts';
import { describePath, type DiskFile } from './diskFile.ts';
import { TooManyFiles, walkFolder } from './walk.ts';

/** Beyond this a drop is more likely a whole disk than a collection of pages. */
const MOST_FILES = 200_000;

/**
 * Lists what a person named on disk, as the core wants it: a file by its bare name, the files of a
 * folder by their path below it (`folder/inside.html`), and beside an HTML file the companion folder
 * that it was saved with. Nothing is followed through links that lead back to a folder already seen,
 * and nothing is read except the HTML files named. A path that cannot be read is listed all the
 * same; its `read()` rejects with the reason, so that one bad path does not end a batch.
 */
export async function readInputs(
  paths: readonly string[],
): Promise<Result<InputFile[], Failure<'too-many-files'>>> {
  const files = new Map<string, DiskFile>();
  const add = (file: DiskFile): void => {
    if (!files.has(file.absolutePath)) files.set(file.absolutePath, file);
    if (files.size > MOST_FILES) throw new TooManyFiles();
  };
  try {
    for (const path of new Set(paths.map((path) => resolve(path)))) {
      const entry = await describePath(path, basename(path));
      if (entry.kind === 'folder') {
        for await (const file of walkFolder(path, entry.name)) add(file);
      } else {
        add(entry.file);
        for await (const file of findCompanions(entry.file, dirname(path))) add(file);
      }
    }
  } catch (error) {
    if (!(error instanceof TooManyFiles)) throw error;
    return failed(
      'too-many-files',
      `There are more than ${MOST_FILES} files in what was chosen. Choose a smaller folder.`,
    );
  }
  return ok([...files.values()]);
}
