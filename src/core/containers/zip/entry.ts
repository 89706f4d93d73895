// An entry of a zip archive, as its table of contents writes it (PKWARE APPNOTE 6.3.10).

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

/** What an entry has in the table of contents before its name; before its data. */
export const CENTRAL_SIZE = 46;
export const LOCAL_SIZE = 30;

const ENCRYPTED = 0x1;
const DESCRIPTOR = 0x8;
const UTF8 = 0x800;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A number of eight bytes. */
export const long = (view: DataView, offset: number): number =>
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

/** The entry at this place of the table; `shift` is what stands before the archive in its file. */
export function listedEntry(bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const view = viewOf(bytes);
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

/** How many bytes the entry at this place of the table takes there. */
export function listedLength(view: DataView, at: number): number {
  const [name, extra, comment] = [at + 28, at + 30, at + 32];
  return (
    CENTRAL_SIZE +
    view.getUint16(name, true) +
    view.getUint16(extra, true) +
    view.getUint16(comment, true)
  );
}

/**
 * An entry by the header before its data, at this place of some bytes that start at `offset` in a file
 * of this size; with where its data starts.
 */
export function foundEntry(
  bytes: Uint8Array,
  at: number,
  { offset, fileSize }: { readonly offset: number; readonly fileSize: number },
): { readonly entry: ZipEntry; readonly data: number } {
  const view = viewOf(bytes);
  const flags = view.getUint16(at + 6, true);
  const nameLength = view.getUint16(at + 26, true);
  const data = offset + at + LOCAL_SIZE + nameLength + view.getUint16(at + 28, true);
  const rest = Math.max(0, fileSize - data);
  const unmeasured = (flags & DESCRIPTOR) !== 0;
  const compressedSize = unmeasured ? rest : Math.min(view.getUint32(at + 18, true), rest);
  const entry: ZipEntry = {
    name: bytes.slice(at + LOCAL_SIZE, at + LOCAL_SIZE + nameLength),
    utf8: (flags & UTF8) !== 0,
    method: view.getUint16(at + 8, true),
    encrypted: (flags & ENCRYPTED) !== 0,
    compressedSize,
    size: unmeasured ? compressedSize : view.getUint32(at + 22, true),
    offset: offset + at,
    unmeasured,
    modifiedAt: dosTime(view.getUint16(at + 12, true), view.getUint16(at + 10, true)),
    link: false,
  };
  return { entry, data };
}
