import type { Allowance } from '../compression/allowance.ts';
import { inflate } from '../compression/inflate.ts';
import { LOCAL_SIZE, type ZipEntry } from './directory.ts';

const STORED = 0;
const DEFLATED = 8;
const WINZIP_AES = 99;

export const isLocked = ({ encrypted, method }: ZipEntry): boolean =>
  encrypted || method === WINZIP_AES;

/** An entry's data as it lies in the archive. Throws with a reason that completes "because …". */
function packedData(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, compressedSize } = entry;
  if (isLocked(entry)) throw new Error('it is protected by a password');
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset < 0 || offset + LOCAL_SIZE > archive.length) throw new Error('the archive is cut off');
  // The header before the data may have other extra fields than the table of contents.
  const start =
    offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start > archive.length) throw new Error('the archive is cut off');
  return archive.subarray(start, start + compressedSize);
}

/**
 * An entry's content, at most the first `most` bytes of it; of data that is damaged, what comes
 * before the damage. Checksums are not compared: half a picture is better than none.
 */
export function entryData(
  archive: Uint8Array,
  entry: ZipEntry,
  allowance: Allowance,
  most = Infinity,
): Uint8Array {
  const packed = packedData(archive, entry);
  if (entry.method === STORED) return packed;
  if (entry.method === DEFLATED) return inflate(packed, 'deflate', allowance, most);
  throw new Error('it is compressed in a way that Clipfold does not know');
}
