import { TooMuch } from '../compression/allowance.ts';
import { reasonOf } from '../failures.ts';
import type { InputFile } from '../types.ts';

/** Bytes that are read window by window, so that no more of them need be held than is looked at. */
export interface ByteSource {
  readonly size: number;
  /** Those from `start` to before `end`; fewer where they end before. Throws `Unreadable`. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The system does not give a file's bytes any more; `message` completes "because …". */
export class Unreadable extends Error {}

/** What is read at once where all of a source is read. */
const WINDOW = 1024 * 1024;

/** Bytes that are in memory already. */
export const sourceOfBytes = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
});

/** A file's bytes: read by windows where the system can, otherwise at once. */
export async function sourceOf(file: InputFile): Promise<ByteSource> {
  const { slice } = file;
  if (slice === undefined) return sourceOfBytes(await explained(() => file.read()));
  return { size: file.size, read: (start, end) => explained(() => slice(start, end)) };
}

async function explained(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    throw new Unreadable(reasonOf(error), { cause: error });
  }
}

/** A file's first bytes, so many if there are, for less than the whole where that can be. */
export async function startOf(file: InputFile, length: number): Promise<Uint8Array> {
  if (file.slice !== undefined) return file.slice(0, length);
  return (await (file.readStart?.(length) ?? file.read())).subarray(0, length);
}

/** A part of a source, as far as the source goes. */
export function partOf(whole: ByteSource, start: number, end: number): ByteSource {
  const from = Math.min(start, whole.size);
  const size = Math.max(0, Math.min(end, whole.size) - from);
  return {
    size,
    read: (first, last) => whole.read(from + Math.min(first, size), from + Math.min(last, size)),
  };
}

/** All bytes of a source from one of them on, in order. */
export async function* piecesOf(
  source: ByteSource,
  from = 0,
  window = WINDOW,
): AsyncGenerator<Uint8Array> {
  for (let at = from; at < source.size;) {
    const piece = await source.read(at, Math.min(at + window, source.size));
    // A file that has become shorter meanwhile.
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
