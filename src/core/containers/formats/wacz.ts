import { z } from 'zod';
import { TooMuch, type Allowance } from '../compression/allowance.ts';
import { inflate } from '../compression/inflate.ts';
import { decodeBytes } from '../decoding/index.ts';
import { failure } from '../failures.ts';
import { comparableAddress } from '../resources/address.ts';
import { ok } from '../../result.ts';
import type { InputFile, PageUnit, ReadOutcome } from '../types.ts';
import { readCaptures, type Capture } from '../warc/captures.ts';
import { pagesOf } from '../warc/pages.ts';
import type { Opener } from './format.ts';

// WACZ (specs.webrecorder.net/wacz): a zip of WARC files with a list of the pages in them.

const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/iu;
const PAGE_LIST = /^pages\/[^/]+\.jsonl$/iu;
const MOST_BYTES = 512 * 1024 * 1024;

const listedPageSchema = z.object({ url: z.string() });

export const isWacz = (files: readonly InputFile[]): boolean =>
  files.some(({ path }) => ARCHIVE.test(path) || path === 'datapackage.json');

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

/** What a file of the archive holds; null where it is damaged, which leaves the others. */
async function contentOf(file: InputFile): Promise<Uint8Array | null> {
  try {
    return await file.read();
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    return null;
  }
}

async function capturesOf(file: InputFile, allowance: Allowance): Promise<readonly Capture[]> {
  const packed = await contentOf(file);
  if (packed === null) return [];
  const bytes = packed[0] === 0x1f ? inflate(packed, 'gzip', allowance) : packed;
  return readCaptures(bytes, allowance);
}

/** Opens the pages of a WACZ file: those it lists, else those that its archives evidently hold. */
export async function readWacz(
  unit: PageUnit,
  files: readonly InputFile[],
  opener: Opener,
): Promise<ReadOutcome> {
  const allowance = opener.allowance.part(MOST_BYTES);
  const captures: Capture[] = [];
  for (const file of files.filter(({ path }) => ARCHIVE.test(path))) {
    for (const capture of await capturesOf(file, allowance)) captures.push(capture);
  }
  const listed = new Set<string>();
  for (const file of files.filter(({ path }) => PAGE_LIST.test(path))) {
    const list = await contentOf(file);
    const { text } = decodeBytes(list ?? new Uint8Array(), { kind: 'text' });
    for (const address of listedAddresses(text)) listed.add(address);
  }
  const pages = await pagesOf(captures, 'wacz', listed, unit.main.modifiedAt);
  if (pages.length > 0) return ok(pages);
  return failure('no-page', unit.main, 'is a WACZ archive without a page that could be read');
}
