import { conventionalFolders, isNamedAsCompanion } from '../companions/naming.ts';
import type { PageReference } from '../markup/references.ts';
import { comparablePath, localPaths, nameOf } from '../resources/localPath.ts';
import type { InputFile } from '../types.ts';
import { isNamed, type FileTree, type Folder } from './tree.ts';

/** What of the files around a page belongs to it. */
export interface Belongings {
  /** Folders that are the page's own, with everything in them; each ends with `/`. */
  readonly folders: readonly string[];
  /** Single files elsewhere that the page shows. */
  readonly files: readonly InputFile[];
  /** Documents elsewhere that the page shows in frames. */
  readonly frames: readonly InputFile[];
}

interface LocalReference {
  readonly paths: readonly string[];
  readonly kind: PageReference['kind'];
}

function localReferences(references: Iterable<PageReference>): readonly LocalReference[] {
  const local = new Map<string, LocalReference>();
  for (const { reference, kind } of references) {
    if (local.has(reference)) continue;
    const paths = localPaths(reference);
    if (paths.length > 0) local.set(reference, { paths, kind });
  }
  return [...local.values()];
}

const firstSegment = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

function ownFolders(
  name: string,
  around: Folder,
  references: readonly LocalReference[],
): readonly string[] {
  const referenced = new Set(
    references.flatMap(({ paths }) => paths.map((path) => comparablePath(firstSegment(path)))),
  );
  const conventional = new Set(conventionalFolders(name).map(comparablePath));
  return [...around.folders]
    .filter((folder) => {
      const key = comparablePath(folder);
      if (referenced.has(key) && isNamedAsCompanion(folder, name)) return true;
      return conventional.has(key);
    })
    .map((folder) => `${around.path}${folder}/`);
}

/**
 * Decides what belongs to a page: the folder its own references name, if it is evidently a page's
 * own; the folder that browsers would have made for it; and every other file that it shows. A folder
 * of another name (`images`) may serve many pages, so only the files shown are taken from it. Files
 * picked one by one have lost their folders: there, a picture's name alone has to do.
 */
export function belongings(
  page: InputFile,
  references: Iterable<PageReference> | null,
  around: Folder,
  tree: FileTree,
): Belongings {
  if (references === null) return { folders: [], files: [], frames: [] };
  const local = localReferences(references);
  const folders = ownFolders(nameOf(page.path), around, local);
  const files = new Set<InputFile>();
  const frames = new Set<InputFile>();
  for (const { paths, kind } of local) {
    for (const path of paths) {
      const scattered = isNamed(page) && kind !== 'document' ? tree.file(nameOf(path)) : null;
      const file = tree.file(around.path + path) ?? scattered;
      if (file === null || file === page) continue;
      if (folders.some((folder) => file.path.startsWith(folder))) continue;
      (kind === 'document' ? frames : files).add(file);
    }
  }
  return { folders, files: [...files], frames: [...frames] };
}
