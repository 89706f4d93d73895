// A zip file's table of contents (PKWARE APPNOTE 6.3.10), read for itself rather than by a library:
// names come in encodings that the file does not state, an archive may hang on a picture or a web
// page, and one bad entry must not take the others away.

export interface ZipEntry {
  /** As stored; `zip/names.ts` makes text of it. */
  readonly name: Uint8Array;
  /** The name is UTF-8, as the entry says. */
  readonly utf8: boolean;
  /** 0 stored, 8 deflated; anything else is not opened. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** As stated, which need not be true. */
  readonly size: number;
  /** Where its own header starts in the file. */
  readonly offset: number;
  /** The data that starts behind its own header, where the header does not tell its length. */
  readonly unmeasured: boolean;
  /** ISO 8601, without a zone in most archives, taken for UTC. */
  readonly modifiedAt: string | null;
  /** A symbolic link, whose content is a path. */
  readonly link: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
export const LOCAL_SIZE = 30;
/** A comment may follow the end, and tools that embed a zip in a page let markup follow. */
const END_WITHIN = 1024 * 1024;
const MOST_ENTRIES = 200_000;

const ENCRYPTED = 0x1;
const DESCRIPTOR = 0x8;
const UTF8 = 0x800;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const long = (view: DataView, offset: number): number =>
  view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;

/** MS-DOS date and time. */
function dosTime(date: number, time: number): string | null {
  const moment = Date.UTC(
    1980 + (date >> 9),
    ((date >> 5) & 0xf) - 1,
    date & 0x1f,
    time >> 11,
    (time >> 5) & 0x3f,
    (time & 0x1f) * 2,
  );
  return date === 0 ? null : new Date(moment).toISOString();
}

interface Extra {
  readonly unicodeName: Uint8Array | null;
  readonly zip64: readonly number[];
  readonly modifiedAt: string | null;
}

/** The extra fields that matter: zip64's sizes, Info-ZIP's Unicode name, and Unix time. */
function readExtra(bytes: Uint8Array, view: DataView, start: number, length: number): Extra {
  let unicodeName: Uint8Array | null = null;
  let zip64: readonly number[] = [];
  let modifiedAt: string | null = null;
  const end = Math.min(start + length, bytes.length);
  for (let at = start; at + 4 <= end;) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const data = at + 4;
    if (data + size > end) break;
    if (id === 0x0001) {
      zip64 = Array.from({ length: size >> 3 }, (_, n) => long(view, data + n * 8));
    } else if (id === 0x7075 && size > 5) {
      unicodeName = bytes.subarray(data + 5, data + size);
    } else if (id === 0x5455 && size >= 5 && ((bytes[data] ?? 0) & 1) === 1) {
      modifiedAt = new Date(view.getInt32(data + 1, true) * 1000).toISOString();
    }
    at = data + size;
  }
  return { unicodeName, zip64, modifiedAt };
}

/** Sizes and offsets of 0xffffffff stand for the next number of the zip64 field. */
function widened(values: readonly number[], zip64: readonly number[]): readonly number[] {
  const wide = [...zip64];
  return values.map((value) => (value === 0xffffffff ? (wide.shift() ?? value) : value));
}

function centralEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const extra = readExtra(
    bytes,
    view,
    at + CENTRAL_SIZE + nameLength,
    view.getUint16(at + 30, true),
  );
  const [size = 0, compressedSize = 0, offset = 0] = widened(
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    extra.zip64,
  );
  return {
    name: extra.unicodeName ?? name,
    utf8: (flags & UTF8) !== 0 || extra.unicodeName !== null,
    method: view.getUint16(at + 10, true),
    encrypted: (flags & ENCRYPTED) !== 0,
    compressedSize,
    size,
    offset: offset + shift,
    unmeasured: false,
    modifiedAt:
      extra.modifiedAt ?? dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    link: view.getUint32(at + 38, true) >>> 28 === 0xa,
  };
}

/** Where the record that ends an archive starts; -1 where there is none. */
function endRecord(bytes: Uint8Array, view: DataView): number {
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - END_WITHIN); at -= 1) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END) return at;
  }
  return -1;
}

interface Central {
  readonly start: number;
  readonly end: number;
  /** What stands before the archive in the file, which its offsets do not count. */
  readonly shift: number;
}

function centralDirectory(view: DataView, end: number): Central | null {
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const record = long(view, locator + 8);
    if (record + 56 <= locator && view.getUint32(record, true) === ZIP64_END) {
      size = long(view, record + 40);
      offset = long(view, record + 48);
      directoryEnd = record;
    }
  }
  for (const start of [directoryEnd - size, offset]) {
    const fits = start >= 0 && start + 4 <= directoryEnd;
    if (fits && view.getUint32(start, true) === CENTRAL) {
      return { start, end: directoryEnd, shift: start - offset };
    }
  }
  return null;
}

/** The entries that an archive's central directory lists; null where it has none. */
function listedEntries(bytes: Uint8Array, view: DataView): readonly ZipEntry[] | null {
  const end = endRecord(bytes, view);
  if (end === -1) return null;
  if (view.getUint16(end + 10, true) === 0) return [];
  const central = centralDirectory(view, end);
  if (central === null) return null;
  const entries: ZipEntry[] = [];
  let at = central.start;
  while (at + CENTRAL_SIZE <= central.end && entries.length < MOST_ENTRIES) {
    if (view.getUint32(at, true) !== CENTRAL) break;
    entries.push(centralEntry(bytes, view, at, central.shift));
    at +=
      CENTRAL_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

/** The entries of an archive that lost its end, by the headers before their data. */
function foundEntries(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + LOCAL_SIZE <= bytes.length && entries.length < MOST_ENTRIES;) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== LOCAL) {
      at = bytes.indexOf(0x50, at + 1);
      if (at === -1) break;
      continue;
    }
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const data = at + LOCAL_SIZE + nameLength + view.getUint16(at + 28, true);
    const unmeasured = (flags & DESCRIPTOR) !== 0;
    const compressedSize = unmeasured
      ? Math.max(0, bytes.length - data)
      : Math.min(view.getUint32(at + 18, true), Math.max(0, bytes.length - data));
    entries.push({
      name: bytes.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + nameLength),
      utf8: (flags & UTF8) !== 0,
      method: view.getUint16(at + 8, true),
      encrypted: (flags & ENCRYPTED) !== 0,
      compressedSize,
      size: unmeasured ? compressedSize : view.getUint32(at + 22, true),
      offset: at,
      unmeasured,
      modifiedAt: dosTime(view.getUint16(at + 12, true), view.getUint16(at + 10, true)),
      link: false,
    });
    at = unmeasured ? data : data + compressedSize;
  }
  return entries;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Read from the archive's own table; otherwise the file is cut off or damaged. */
  readonly complete: boolean;
}

/** Reads the table of contents of a zip file, or of one that hangs on another kind of file. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  try {
    const listed = bytes.length < END_SIZE ? null : listedEntries(bytes, view);
    if (listed !== null) return { entries: listed, complete: true };
    return { entries: foundEntries(bytes, view), complete: false };
  } catch (error) {
    if (error instanceof RangeError) return { entries: [], complete: false };
    throw error;
  }
}
