import { z } from 'zod';
import { sourceOf, Unreadable } from '../bytes/source.ts';
import { decodeBytes } from '../decoding/index.ts';
import { comparableAddress } from '../resources/address.ts';
import type { InputFile, PageUnit, ReadOutcome } from '../types.ts';
import { archiveBytes } from '../warc/archiveBytes.ts';
import { Captures } from '../warc/captures.ts';
import { pagesOf } from '../warc/pages.ts';
import type { Opener } from './format.ts';

// WACZ (specs.webrecorder.net/wacz): a zip of WARC files with a list of the pages in them.

const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/iu;
/** A longer list of pages is read so far. */
const LONGEST_LIST = 16 * 1024 * 1024;
const PAGE_LIST = /^pages\/[^/]+\.jsonl$/iu;

const listedPageSchema = z.object({ url: z.string() });

export const isWacz = (files: readonly InputFile[]): boolean =>
  files.some(({ path }) => ARCHIVE.test(path)) ||
  // A collection of WACZ files has such a package too; it is opened as any archive of archives.
  (files.some(({ path }) => path === 'datapackage.json') &&
    !files.some(({ path }) => /\.wacz$/iu.test(path)));

/** The addresses that a page list names; lines that are no pages are passed over. */
function listedAddresses(jsonLines: string): readonly string[] {
  return jsonLines.split('\n').flatMap((line) => {
    try {
      const page = listedPageSchema.safeParse(JSON.parse(line));
      return page.success ? [comparableAddress(page.data.url)] : [];
    } catch {
      return [];
    }
  });
}

/** What comes of reading a file of the archive; null where it is damaged, which leaves the others. */
async function unlessDamaged<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Opens the pages of a WACZ file: those it lists, else those that its archives evidently hold. */
export async function readWacz(
  unit: PageUnit,
  files: readonly InputFile[],
  { allowance }: Opener,
): Promise<ReadOutcome> {
  const captures = new Captures(allowance);
  for (const file of files.filter(({ path }) => ARCHIVE.test(path))) {
    await unlessDamaged(async () =>
      captures.read(await archiveBytes(await sourceOf(file), allowance)),
    );
  }
  const listed = new Set<string>();
  for (const file of files.filter(({ path }) => PAGE_LIST.test(path))) {
    const list = await unlessDamaged(async () => (await sourceOf(file)).read(0, LONGEST_LIST));
    const { text } = decodeBytes(list ?? new Uint8Array(), { kind: 'text' });
    for (const address of listedAddresses(text)) listed.add(address);
  }
  return pagesOf(captures, { unit, format: 'wacz', listed });
}
