import type { InputFile } from '../../core/containers/types.ts';
import type { Sha256 } from '../../core/library/entities.ts';
import { BLOCK_SIZE, readBlock, type Database, type Keeping } from '../storage/worker.ts';
import { gunzip } from './gzip.ts';

/** A file that the library keeps. */
export type Kept = Keeping & {
  readonly path: string;
  readonly sha256: Sha256;
  readonly modifiedAt?: string | null;
};

/** A kept file as the core reads it: any part of it for a block or two. */
export function keptFile(db: Database, kept: Kept): InputFile {
  const { path, sha256, modifiedAt = null } = kept;
  const told = { path, modifiedAt, sha256: () => Promise.resolve(sha256) };
  if ('gzip' in kept) {
    return { ...told, size: kept.gzip.length, read: () => gunzip(kept.gzip) };
  }
  const { file, size } = kept;
  const slice = blockReader(size, async (n) => {
    const block = await readBlock(db, file, n);
    if (block === undefined) throw new Error('the library does not hold all of it');
    return gunzip(block);
  });
  return { ...told, size, slice, read: () => slice(0, size) };
}

/** Reads any part of a file of this size by its blocks, the last of which is held for the next part. */
function blockReader(
  size: number,
  read: (n: number) => Promise<Uint8Array>,
): (start: number, end: number) => Promise<Uint8Array> {
  let last: { readonly n: number; readonly bytes: Promise<Uint8Array> } | null = null;
  const blockAt = (n: number): Promise<Uint8Array> => {
    if (last?.n !== n) last = { n, bytes: read(n) };
    return last.bytes;
  };
  return async (start, end) => {
    const part = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    for (let at = 0; at < part.length;) {
      const from = (start + at) % BLOCK_SIZE;
      const block = await blockAt(Math.floor((start + at) / BLOCK_SIZE));
      const bytes = block.subarray(from, from + part.length - at);
      part.set(bytes, at);
      // A block that is too short would be a fault of ours; it must not become an endless loop.
      at += Math.max(1, bytes.length);
    }
    return part;
  };
}
