import { binaryString } from '../decoding/codecs.ts';
import { isMessage } from '../mime/recognise.ts';

/** Kinds of files that hold a page together with its own files, or several pages. */
export type ContainerKind = 'mime';

/** Mail servers put long headers before those that say what a message is. */
const HEADERS_WITHIN = 64 * 1024;

/** The container that a file evidently is, by its own bytes. */
export function containerOf(bytes: Uint8Array): ContainerKind | null {
  const start = binaryString(bytes.subarray(0, HEADERS_WITHIN));
  return isMessage(start) ? 'mime' : null;
}
