import type { Original } from '../../core/library/entities.ts';

// How the bytes of what was dropped are kept.

/** Names a file that is kept in blocks. */
export type FileId = string;

/** A part of a file, compressed for itself. */
export interface BlockRow {
  readonly file: FileId;
  /** Its place in the file, from 0. */
  readonly n: number;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** Where a file's bytes are: in blocks or, as versions 1 and 2 wrote them, in its own row. */
export type Keeping =
  { readonly file: FileId; readonly size: number } | { readonly gzip: Uint8Array<ArrayBuffer> };

/** A file of an original, with where its bytes are. */
export type KeptFile = Original['files'][number] & Keeping;

/** An original with the keeping of its files, the main file first. */
export interface KeptOriginal extends Omit<Original, 'files'> {
  readonly files: readonly KeptFile[];
}
