import { referenceFrom } from '../../referenceFrom.ts';
import { styleReferences } from '../markup/styleReferences.ts';
import { extensionOf } from '../recognise/plainText.ts';
import { localPaths } from '../resources/localPath.ts';
import type { InputFile } from '../types.ts';
import type { FileTree, Folder } from './tree.ts';

/** Style sheets that import others, these again others. */
const DEEPEST = 3;
const LARGEST_SHEET = 4 * 1024 * 1024;

const isStyleSheet = ({ path, size }: InputFile): boolean =>
  extensionOf(path) === 'css' && size <= LARGEST_SHEET;

/** The files that a page's style sheets name, and those that the sheets among them name. */
export async function shownBySheets(
  files: readonly InputFile[],
  around: Folder,
  tree: FileTree,
): Promise<readonly InputFile[]> {
  const shown = new Set<InputFile>();
  let sheets = files.filter(isStyleSheet);
  for (let depth = 0; depth < DEEPEST && sheets.length > 0; depth += 1) {
    const named = await Promise.all(sheets.map((sheet) => namedIn(sheet, around, tree)));
    sheets = named.flat().filter((file) => !shown.has(file) && isStyleSheet(file));
    for (const file of named.flat()) shown.add(file);
  }
  return [...shown];
}

async function namedIn(sheet: InputFile, around: Folder, tree: FileTree): Promise<InputFile[]> {
  const own = sheet.path.slice(around.path.length);
  return (await referencesIn(sheet)).flatMap((reference) => {
    const paths = localPaths(referenceFrom(reference, own));
    return paths.map((path) => tree.file(around.path + path)).find((file) => file !== null) ?? [];
  });
}

/** All the pages of a site name the same sheets. */
const known = new WeakMap<InputFile, Promise<readonly string[]>>();

function referencesIn(sheet: InputFile): Promise<readonly string[]> {
  const read =
    known.get(sheet) ??
    // One that cannot be read leaves a gap in the page.
    sheet.read().then(
      (bytes) => styleReferences(new TextDecoder().decode(bytes)),
      () => [],
    );
  known.set(sheet, read);
  return read;
}
