import { partOf, type ByteSource } from '../bytes/source.ts';
import type { Allowance } from '../compression/allowance.ts';
import { inflateSource } from '../compression/inflate.ts';
import { LOCAL_SIZE, viewOf, type ZipEntry } from './entry.ts';

const STORED = 0;
const DEFLATED = 8;
const WINZIP_AES = 99;

export const isLocked = ({ encrypted, method }: ZipEntry): boolean =>
  encrypted || method === WINZIP_AES;

/** Lies in the archive as it is, so that a part of it can be had without the others. */
export const isStored = (entry: ZipEntry): boolean => entry.method === STORED && !isLocked(entry);

/** An entry's data as it lies in the archive. Throws with a reason that completes "because …". */
export async function packedData(archive: ByteSource, entry: ZipEntry): Promise<ByteSource> {
  const { offset, compressedSize } = entry;
  if (isLocked(entry)) throw new Error('it is protected by a password');
  if (offset < 0 || offset + LOCAL_SIZE > archive.size) throw new Error('the archive is cut off');
  const header = viewOf(await archive.read(offset, offset + LOCAL_SIZE));
  // The header before the data may have other extra fields than the table of contents.
  const start = offset + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  if (start > archive.size) throw new Error('the archive is cut off');
  return partOf(archive, start, start + compressedSize);
}

/**
 * An entry's content, at most about the first `most` bytes of it; of data that is damaged, what comes
 * before the damage. Checksums are not compared: half a picture is better than none.
 */
export async function entryData(
  archive: ByteSource,
  entry: ZipEntry,
  allowance: Allowance,
  most = Infinity,
): Promise<Uint8Array> {
  const packed = await packedData(archive, entry);
  if (entry.method === STORED) return packed.read(0, Math.min(most, packed.size));
  if (entry.method === DEFLATED) return inflateSource(packed, 'deflate', allowance, most);
  throw new Error('it is compressed in a way that Clipfold does not know');
}
