import { ok, type Result } from '../result.ts';
import { failure, nameOfFile, type ReadFailure } from './failures.ts';
import { fileContent, type ContentKind, type FileContent } from './recognise/content.ts';
import type { OtherThing } from './recognise/signatures.ts';
import type { InputFile } from './types.ts';

const MEGABYTE = 1024 * 1024;
/** Larger files are no pages that a person can read. */
const LARGEST_PAGE = 100 * MEGABYTE;
/** A text of a thousand newspaper pages; each of its lines is looked at. */
const LARGEST_TEXT = 20 * MEGABYTE;
/** Archives are read piece by piece once they are in memory. */
const LARGEST_ARCHIVE = 400 * MEGABYTE;

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

/** A reason that completes "because …", of whatever was thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'the system gave no reason';

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

function tooLarge(file: InputFile, most: number): ReturnType<typeof failure> {
  const megabytes = Math.ceil(file.size / MEGABYTE);
  const allowed = Math.round(most / MEGABYTE);
  return failure('too-large', file, `is too large (${megabytes} MB; ${allowed} MB is the limit)`);
}

/** What tells a large file's kind: decoded whole, one that is refused would take four times its size. */
const TELLING = MEGABYTE;

const startOf = (bytes: Uint8Array, path: string): FileContent =>
  fileContent(bytes.length > LARGEST_TEXT ? bytes.subarray(0, TELLING) : bytes, path);

const unreadable = (file: InputFile, error: unknown): ReturnType<typeof failure> =>
  failure('unreadable', file, `could not be read: ${reasonOf(error)}`);

/** Reads a file, whole, unless it is too large or the system refuses. */
export async function readContent(file: InputFile): Promise<Result<FileContent, ReadFailure>> {
  if (file.size > LARGEST_ARCHIVE) return tooLarge(file, LARGEST_ARCHIVE);
  try {
    const bytes = await file.read();
    const most = largest(startOf(bytes, file.path).kind().is);
    return file.size > most ? tooLarge(file, most) : ok(fileContent(bytes, file.path));
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Kinds that hold all that belongs to their pages: their start tells enough to plan with. */
const HOLDS_ALL = new Set<ContentKind['is']>(['zip', 'gzip', 'warc']);

/** Reads as much of a file as tells what it is and what belongs to it: of an archive, its start. */
export async function lookInto(file: InputFile): Promise<Result<FileContent, ReadFailure>> {
  const isLarge = file.size > LARGEST_TEXT && file.size <= LARGEST_ARCHIVE;
  if (!isLarge || file.readStart === undefined) return readContent(file);
  try {
    const start = fileContent(await file.readStart(TELLING), file.path);
    return HOLDS_ALL.has(start.kind().is) ? ok(start) : await readContent(file);
  } catch (error) {
    return unreadable(file, error);
  }
}
