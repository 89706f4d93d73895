import { comparablePath, nameOf } from '../resources/localPath.ts';
import type { InputFile } from '../types.ts';

export interface Folder {
  /** '' for what the person named, else with a `/` at its end. */
  readonly path: string;
  readonly files: InputFile[];
  /** The names of the folders directly in it. */
  readonly folders: Set<string>;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
/** A path without `/` was named by the person; one with it was found in a folder. */
export const isNamed = (file: InputFile): boolean => !file.path.includes('/');

/** A flat list of files as the folders they lie in. */
export interface FileTree {
  /** Parents before children, otherwise in the order of the list. */
  readonly folders: readonly Folder[];
  /** The file at a path; case and Unicode normalisation are tolerated. */
  file(path: string): InputFile | null;
  /** All files anywhere below a folder (its path ends with `/`). */
  below(folder: string): readonly InputFile[];
}

/** Builds the tree, with the folders that hold only folders. */
export function fileTree(files: readonly InputFile[]): FileTree {
  const folders = new Map<string, Folder>();
  const byPath = new Map<string, InputFile>();
  const folderAt = (path: string): Folder => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const folder: Folder = { path, files: [], folders: new Set() };
    folders.set(path, folder);
    if (path !== '') {
      const own = path.slice(0, -1);
      folderAt(folderOf(own)).folders.add(nameOf(own));
    }
    return folder;
  };
  for (const file of files) {
    folderAt(folderOf(file.path)).files.push(file);
    byPath.set(comparablePath(file.path), file);
  }
  const below = (folder: string): readonly InputFile[] => {
    const here = folders.get(folder);
    if (here === undefined) return [];
    return [...here.files, ...[...here.folders].flatMap((name) => below(`${folder}${name}/`))];
  };
  const depth = (folder: Folder): number => folder.path.split('/').length;
  return {
    folders: [...folders.values()].sort((a, b) => depth(a) - depth(b)),
    file: (path) => byPath.get(comparablePath(path)) ?? null,
    below,
  };
}
