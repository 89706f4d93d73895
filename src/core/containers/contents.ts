import { ok, type Result } from '../result.ts';
import { sourceOf, sourceOfBytes, startOf, type ByteSource } from './bytes/source.ts';
import { failure, nameOfFile, reasonOf, type ReadFailure } from './failures.ts';
import { mayHideZip } from './recognise/containers.ts';
import { fileContent, type ContentKind, type FileContent } from './recognise/content.ts';
import type { OtherThing } from './recognise/signatures.ts';
import type { InputFile } from './types.ts';
import { hidesPage } from './zip/hidden.ts';

const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;
/** Larger files are no pages that a person can read. */
const LARGEST_PAGE = 100 * MEGABYTE;
/** A text of a thousand newspaper pages; each of its lines is looked at. */
const LARGEST_TEXT = 20 * MEGABYTE;
/** Archives are read piece by piece; what limits them is the time that takes. */
const LARGEST_ARCHIVE = 2 * GIGABYTE;

function largest(kind: ContentKind['is']): number {
  switch (kind) {
    case 'zip':
    case 'gzip':
    case 'warc':
      return LARGEST_ARCHIVE;
    case 'text':
    case 'markdown':
      return LARGEST_TEXT;
    case 'html':
    case 'mime':
    case 'webarchive':
    case 'blank':
    case 'other':
      return LARGEST_PAGE;
  }
}

/** For a format that is recognised as a page but that no reader opens. */
const UNOPENED: OtherThing = { what: 'of a kind that this version does not open', advice: null };

/** Says what a file is instead of a page, and what to do about it. */
export function notAPage(content: FileContent): ReadFailure {
  const name = nameOfFile(content);
  const kind = content.kind();
  if (kind.is === 'blank') return { code: 'empty', message: `“${name}” is empty.` };
  const { what, advice } = kind.is === 'other' ? kind.thing : UNOPENED;
  const sentence = `“${name}” is ${what}, not a saved page.`;
  return { code: 'not-a-page', message: advice === null ? sentence : `${sentence} ${advice}` };
}

/** A size in words, rounded up: what is too large must not read as large as the limit. */
function inWords(bytes: number): string {
  if (bytes < GIGABYTE) return `${Math.ceil(bytes / MEGABYTE)} MB`;
  return `${Math.ceil((bytes / GIGABYTE) * 10) / 10} GB`;
}

function tooLarge(file: InputFile, most: number): ReturnType<typeof failure> {
  const limit = most === LARGEST_ARCHIVE ? 'is the limit for an archive' : 'is the limit';
  return failure(
    'too-large',
    file,
    `is too large (${inWords(file.size)}; ${inWords(most)} ${limit})`,
  );
}

/** What tells a large file's kind: read whole, an archive would have to be held. */
const TELLING = MEGABYTE;

/** Kinds that are read piece by piece: their start tells enough until then. */
const READ_BY_PIECES = new Set<ContentKind['is']>(['zip', 'gzip', 'warc']);

/** A file by these of its bytes, which are all of them or tell what it is. */
async function contentBy(
  bytes: Uint8Array,
  path: string,
  source: () => Promise<ByteSource>,
): Promise<FileContent> {
  const hidesZip = mayHideZip(bytes) && (await hidesPage(await source()));
  return fileContent({ path, bytes, source, hidesZip });
}

const wholeContent = (bytes: Uint8Array, path: string): Promise<FileContent> =>
  contentBy(bytes, path, () => Promise.resolve(sourceOfBytes(bytes)));

/** Reads a large file: an archive's start, any other file whole unless it is too large. */
async function readLarge(file: InputFile): Promise<Result<FileContent, ReadFailure>> {
  const start = await contentBy(await startOf(file, TELLING), file.path, () => sourceOf(file));
  const kind = start.kind().is;
  const most = largest(kind);
  if (file.size > most) return tooLarge(file, most);
  return ok(READ_BY_PIECES.has(kind) ? start : await wholeContent(await file.read(), file.path));
}

/** Reads as much of a file as its format's reader needs, unless it is too large or the system refuses. */
export async function readContent(file: InputFile): Promise<Result<FileContent, ReadFailure>> {
  if (file.size > LARGEST_ARCHIVE) return tooLarge(file, LARGEST_ARCHIVE);
  try {
    if (file.size > LARGEST_TEXT) return await readLarge(file);
    return ok(await wholeContent(await file.read(), file.path));
  } catch (error) {
    return failure('unreadable', file, `could not be read: ${reasonOf(error)}`);
  }
}
