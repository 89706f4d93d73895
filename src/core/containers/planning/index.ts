import type { PageReader } from '../formats/format.ts';
import { readerFor } from '../formats/registry.ts';
import type { ReadFailure } from '../failures.ts';
import { notAPage, readContent } from '../contents.ts';
import { hasFrontMatter } from '../markdown/frontMatter.ts';
import type { FileContent } from '../recognise/content.ts';
import { extensionOf, isNamedLikeProse } from '../recognise/plainText.ts';
import { isCopierIndex, isStrayText } from '../recognise/strayText.ts';
import type { InputFile, PageUnit } from '../types.ts';
import { belongings, type Belongings } from './companions.ts';
import { shownBySheets } from './styled.ts';
import { fileTree, isNamed, type FileTree, type Folder } from './tree.ts';

/** What becomes of a list of files. */
export interface Plan {
  /** In the order of the list. */
  readonly units: readonly PageUnit[];
  readonly failures: readonly { readonly input: string; readonly error: ReadFailure }[];
  /** Paths of files found in folders that are neither pages nor a page's companions. */
  readonly skipped: readonly string[];
}

/** Found in a folder, these are not even read: nobody saves a page under such a name. */
const NEVER_PAGES = new Set(
  (
    'png jpg jpeg jpe gif webp avif bmp ico svg tif tiff heic css js mjs map woff woff2 ttf otf eot ' +
    'mp3 mp4 m4a m4v mov avi webm ogg wav flac pdf bz2 xz 7z rar exe dll dmg iso sqlite db'
  ).split(' '),
);
const HOUSEKEEPING = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini|hts-cache)(?:\/|$)/iu;

const isNeverPage = (file: InputFile): boolean =>
  NEVER_PAGES.has(extensionOf(file.path)) || HOUSEKEEPING.test(file.path);

/** What looking at one file showed. */
type Look =
  | {
      readonly is: 'page';
      readonly file: InputFile;
      readonly belongings: Belongings;
      /** It is no page where it lies beside any that is not stray itself. */
      readonly isStray: boolean;
    }
  | { readonly is: 'failure'; readonly file: InputFile; readonly error: ReadFailure }
  | { readonly is: 'nothing'; readonly file: InputFile };

/**
 * A page saved as text has no mark of being one, so in a folder its name must say so; and not every
 * note in a folder is a clipping.
 */
function isWanted(file: InputFile, content: FileContent): boolean {
  if (isNamed(file)) return true;
  const kind = content.kind().is;
  if (kind === 'markdown') return hasFrontMatter(content.asText().text);
  return kind !== 'text' || isNamedLikeProse(file.path);
}

/** What tools leave beside the pages they saved, and what else lies about there. */
function isStray(file: InputFile, content: FileContent): boolean {
  if (isNamed(file)) return false;
  const kind = content.kind().is;
  if (kind === 'text') return isStrayText(content.asText().text, file.path);
  return kind === 'html' && isCopierIndex(content.asHtml().text);
}

/** Whether a file that turned out to be no page is worth a word: the person named it, or its own name claims it. */
function isMissed(file: InputFile, error: ReadFailure): boolean {
  if (isNamed(file) || error.code === 'unreadable') return true;
  return /^x?html?$/u.test(extensionOf(file.path));
}

async function look(file: InputFile, around: Folder, tree: FileTree): Promise<Look> {
  if (!isNamed(file) && isNeverPage(file)) return { is: 'nothing', file };
  const content = await readContent(file);
  const reader: PageReader | null = content.ok ? readerFor(content.value) : null;
  if (content.ok && reader !== null && isWanted(file, content.value)) {
    const own = belongings(file, reader.references(content.value), around, tree);
    const styled = await shownBySheets(own.files, around, tree);
    return {
      is: 'page',
      file,
      belongings: { ...own, files: [...own.files, ...styled] },
      isStray: isStray(file, content.value),
    };
  }
  const error = content.ok ? notAPage(content.value) : content.error;
  return isMissed(file, error) ? { is: 'failure', file, error } : { is: 'nothing', file };
}

/**
 * Looks at every file that is not in the own folder of a page above it. Among pages, stray texts are
 * nothing; a folder of texts alone is of pages all.
 */
async function lookAtAll(tree: FileTree): Promise<readonly Look[]> {
  const looks: Look[] = [];
  const owned = new Set<string>();
  const isOwned = (folder: string): boolean => {
    for (let slash = folder.indexOf('/'); slash !== -1; slash = folder.indexOf('/', slash + 1)) {
      if (owned.has(folder.slice(0, slash + 1))) return true;
    }
    return false;
  };
  for (const folder of tree.folders) {
    if (isOwned(folder.path)) continue;
    for (const file of folder.files) {
      const found = await look(file, folder, tree);
      looks.push(found);
      if (found.is === 'page') for (const own of found.belongings.folders) owned.add(own);
    }
  }
  const holdsPages = looks.some((found) => found.is === 'page' && !found.isStray);
  return looks.map((found) =>
    holdsPages && found.is === 'page' && found.isStray
      ? { is: 'nothing', file: found.file }
      : found,
  );
}

type PageLook = Extract<Look, { is: 'page' }>;

/** A page's frames, and the frames in these; a page is no frame of its own. */
function framesWithin(page: PageLook, pages: ReadonlyMap<InputFile, PageLook>): Set<InputFile> {
  const within = new Set<InputFile>();
  const queue: PageLook[] = [page];
  for (const { belongings: own } of queue) {
    for (const frame of own.frames) {
      if (within.has(frame) || frame === page.file) continue;
      within.add(frame);
      const framed = pages.get(frame);
      if (framed !== undefined) queue.push(framed);
    }
  }
  return within;
}

/** Files that pages show, wherever they lie, and the frames that are not pages in their own right. */
function shownBy(pages: ReadonlyMap<InputFile, PageLook>): ReadonlySet<InputFile> {
  const shown = new Set<InputFile>();
  for (const page of pages.values()) {
    for (const file of page.belongings.files) shown.add(file);
    // Two pages framing each other would leave neither; what the person named stays a page.
    if (shown.has(page.file)) continue;
    for (const frame of framesWithin(page, pages)) if (!isNamed(frame)) shown.add(frame);
  }
  return shown;
}

function unitOf(page: PageLook, pages: ReadonlyMap<InputFile, PageLook>, tree: FileTree): PageUnit {
  const frames = [...framesWithin(page, pages)];
  const framed = frames.flatMap((frame) => pages.get(frame) ?? []);
  const own = [page, ...framed].flatMap(({ belongings: { folders, files } }) => [
    ...folders.flatMap((folder) => tree.below(folder)),
    ...files,
  ]);
  const companions = new Set([...own, ...frames]);
  companions.delete(page.file);
  return { main: page.file, companions: [...companions] };
}

/**
 * Turns a flat list of files into page units. A path without `/` was named by the person, so that it
 * is either a page or a failure that says what it is; a path with `/` was found in a folder, and
 * what is no page there is passed over. Files are recognised by their content. The files that a page
 * was saved with are its companions, never pages, HTML among them (frames) included.
 */
export async function planUnits(files: readonly InputFile[]): Promise<Plan> {
  const tree = fileTree(files);
  const looks = await lookAtAll(tree);
  const pages = new Map(
    looks.flatMap((found) => (found.is === 'page' ? [[found.file, found] as const] : [])),
  );
  const shown = shownBy(pages);
  const order = new Map(files.map((file, index) => [file, index]));
  const byOrder = (a: Look, b: Look): number => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0);

  const units: PageUnit[] = [];
  const failures: { input: string; error: ReadFailure }[] = [];
  const skipped: string[] = [];
  for (const found of [...looks].sort(byOrder)) {
    const { file } = found;
    if (found.is === 'page') {
      if (isNamed(file) || !shown.has(file)) units.push(unitOf(found, pages, tree));
    } else if (!shown.has(file)) {
      if (found.is === 'failure') failures.push({ input: file.path, error: found.error });
      else skipped.push(file.path);
    }
  }
  return { units, failures, skipped };
}
