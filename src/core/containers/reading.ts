import { ok, type Result } from '../result.ts';
import { failure, nameOfFile, type ReadFailure } from './failures.ts';
import { readerFor } from './formats/registry.ts';
import { fileContent, type FileContent } from './recognise/content.ts';
import type { OtherThing } from './recognise/signatures.ts';
import type { InputFile, PageUnit, ReadOutcome } from './types.ts';

/** Larger files are no pages that a person can read. */
const LARGEST_PAGE = 100 * 1024 * 1024;

const reasonOf = (error: unknown): string =>
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

/** Reads a file, whole, unless it is too large or the system refuses. */
export async function readContent(file: InputFile): Promise<Result<FileContent, ReadFailure>> {
  if (file.size > LARGEST_PAGE) {
    const megabytes = Math.round(file.size / 1024 / 1024);
    return failure('too-large', file, `is too large for a page (${megabytes} MB of 100 MB)`);
  }
  try {
    return ok(fileContent(await file.read(), file.path));
  } catch (error) {
    return failure('unreadable', file, `could not be read: ${reasonOf(error)}`);
  }
}

/** Opens a unit: its saved pages, decoded, with what is known of their origin and their files. */
export async function readUnit(unit: PageUnit): Promise<ReadOutcome> {
  const content = await readContent(unit.main);
  if (!content.ok) return content;
  const reader = readerFor(content.value);
  if (reader === null) return { ok: false, error: notAPage(content.value) };
  return reader.read(unit, content.value);
}
