import type { ByteSource } from '../bytes/source.ts';
import {
  CENTRAL_SIZE,
  foundEntry,
  listedEntry,
  listedLength,
  LOCAL_SIZE,
  long,
  viewOf,
  type ZipEntry,
} from './entry.ts';

// A zip file's table of contents (PKWARE APPNOTE 6.3.10), read for itself rather than by a library:
// names come in encodings that the file does not state, an archive may hang on a picture or a web
// page, and one bad entry must not take the others away.

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;

const END_SIZE = 22;
const ZIP64_END_SIZE = 56;
const ZIP64_LOCATOR_SIZE = 20;
/** A comment may follow the end, and tools that embed a zip in a page let markup follow. */
const END_WITHIN = 1024 * 1024;
const MOST_ENTRIES = 200_000;
/** More than so many entries take; a table that claims to be longer is read so far. */
const LONGEST_TABLE = 64 * 1024 * 1024;
/** What is looked through at once where the table is lost; a header with its name is shorter. */
const SEARCHED = 1024 * 1024;
const LONGEST_HEADER = LOCAL_SIZE + 0xffff;

/** The record that ends an archive. */
interface EndRecord {
  readonly at: number;
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  /** Where the record that widens it is said to be; null where nothing widens it. */
  readonly widenedAt: number | null;
}

async function endRecord(file: ByteSource): Promise<EndRecord | null> {
  const from = Math.max(0, file.size - END_SIZE - END_WITHIN - ZIP64_LOCATOR_SIZE);
  const tail = await file.read(from, file.size);
  const view = viewOf(tail);
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== END) continue;
    const locator = at - ZIP64_LOCATOR_SIZE;
    const isWidened = locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR;
    return {
      at: from + at,
      entries: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      widenedAt: isWidened ? long(view, locator + 8) : null,
    };
  }
  return null;
}

/** An end with the sizes that its zip64 record gives, if it has one. */
async function widened(file: ByteSource, end: EndRecord): Promise<EndRecord> {
  const { at, widenedAt } = end;
  const last = at - ZIP64_LOCATOR_SIZE - ZIP64_END_SIZE;
  if (widenedAt === null || widenedAt > last) return end;
  const record = viewOf(await file.read(widenedAt, widenedAt + ZIP64_END_SIZE));
  if (record.byteLength < ZIP64_END_SIZE || record.getUint32(0, true) !== ZIP64_END) return end;
  return { ...end, at: widenedAt, size: long(record, 40), offset: long(record, 48) };
}

interface Table {
  readonly bytes: Uint8Array;
  /** What stands before the archive in the file, which its offsets do not count. */
  readonly shift: number;
}

async function tableOf(file: ByteSource, { at, size, offset }: EndRecord): Promise<Table | null> {
  for (const start of [at - size, offset]) {
    if (start < 0 || start + 4 > at) continue;
    const mark = await file.read(start, start + 4);
    if (mark.length < 4 || viewOf(mark).getUint32(0, true) !== CENTRAL) continue;
    const bytes = await file.read(start, Math.min(at, start + LONGEST_TABLE));
    return { bytes, shift: start - offset };
  }
  return null;
}

/** The entries that an archive's table of contents lists; null where it has none. */
async function listedEntries(file: ByteSource): Promise<readonly ZipEntry[] | null> {
  const end = file.size < END_SIZE ? null : await endRecord(file);
  if (end === null) return null;
  if (end.entries === 0) return [];
  const table = await tableOf(file, await widened(file, end));
  if (table === null) return null;
  const { bytes, shift } = table;
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + CENTRAL_SIZE <= bytes.length && entries.length < MOST_ENTRIES;) {
    if (view.getUint32(at, true) !== CENTRAL) break;
    entries.push(listedEntry(bytes, at, shift));
    at += listedLength(view, at);
  }
  return entries;
}

/** Where a header before data starts in these bytes, at or after `from`; -1 where none does. */
function headerIn(bytes: Uint8Array, from: number): number {
  const view = viewOf(bytes);
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (at + LOCAL_SIZE > bytes.length) return -1;
    if (view.getUint32(at, true) === LOCAL) return at;
  }
  return -1;
}

/** The entries of an archive that lost its end, by the headers before their data. */
async function foundEntries(file: ByteSource): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  let bytes: Uint8Array = new Uint8Array();
  let offset = 0;
  for (let from = 0; from + LOCAL_SIZE <= file.size && entries.length < MOST_ENTRIES;) {
    const isAtHand = from + LONGEST_HEADER <= offset + bytes.length;
    if (!isAtHand && offset + bytes.length < file.size) {
      bytes = await file.read(from, from + SEARCHED);
      offset = from;
    }
    const at = headerIn(bytes, from - offset);
    if (at !== -1 && at + LONGEST_HEADER > bytes.length && at > from - offset) {
      // With all of its header at hand.
      from = offset + at;
    } else if (at !== -1) {
      const { entry, data } = foundEntry(bytes, at, { offset, fileSize: file.size });
      entries.push(entry);
      from = entry.unmeasured ? data : data + entry.compressedSize;
    } else {
      from = offset + Math.max(1, bytes.length - LOCAL_SIZE + 1);
    }
  }
  return entries;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Read from the archive's own table; otherwise the file is cut off or damaged. */
  readonly complete: boolean;
}

/** Reads the table of contents of a zip file, or of one that hangs on another kind of file. */
export async function readZipDirectory(file: ByteSource): Promise<ZipDirectory> {
  try {
    const listed = await listedEntries(file);
    if (listed !== null) return { entries: listed, complete: true };
    return { entries: await foundEntries(file), complete: false };
  } catch (error) {
    if (error instanceof RangeError) return { entries: [], complete: false };
    throw error;
  }
}
