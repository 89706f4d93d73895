import { binaryString } from '../decoding/codecs.ts';
import { isMessage } from '../mime/recognise.ts';

/** Kinds of files that hold a page together with its own files, or several pages. */
export type ContainerKind = 'mime' | 'webarchive';

/** Mail servers put long headers before those that say what a message is. */
const HEADERS_WITHIN = 64 * 1024;

const isPropertyList = (start: string): boolean =>
  start.startsWith('bplist0') ||
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist|<plist)/iu.test(start);

/** The container that a file evidently is, by its own bytes. */
export function containerOf(bytes: Uint8Array): ContainerKind | null {
  const start = binaryString(bytes.subarray(0, HEADERS_WITHIN));
  if (isPropertyList(start)) {
    // The name may come late: what a binary list holds is in no order.
    return binaryString(bytes).includes('WebMainResource') ? 'webarchive' : null;
  }
  return isMessage(start) ? 'mime' : null;
}
