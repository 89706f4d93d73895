import { binaryString } from '../decoding/codecs.ts';
import { Allowance } from '../compression/allowance.ts';
import { inflate } from '../compression/inflate.ts';
import { isMessage } from '../mime/recognise.ts';
import { imageTypeOf } from './imageType.ts';

/** Kinds of files that hold a page together with its own files, or several pages. */
export type ContainerKind = 'mime' | 'webarchive' | 'zip' | 'gzip' | 'warc';

/** Mail servers put long headers before those that say what a message is. */
const HEADERS_WITHIN = 64 * 1024;

/** Enough of a compressed file to see what is in it, whatever it unfolds into. */
const FIRST_PACKED = 4 * 1024;
const MOST_FIRST = 16 * 1024 * 1024;

const isPropertyList = (start: string): boolean =>
  start.startsWith('bplist0') ||
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist|<plist)/iu.test(start);

/** Whether a zip may hang on what a file starts with: SingleFile's pages unpack themselves. */
export function mayHideZip(bytes: Uint8Array): boolean {
  const start = binaryString(bytes.subarray(0, HEADERS_WITHIN));
  return (
    /^\s*(?:<!doctype html[^>]*>)?\s*<html[^>]*\sdata-sfz/iu.test(start) ||
    imageTypeOf(start.slice(0, 64)) !== null
  );
}

/** The container that a file evidently is, by its own bytes; asked before anything else. */
export function containerOf(bytes: Uint8Array): ContainerKind | null {
  const start = binaryString(bytes.subarray(0, HEADERS_WITHIN));
  if (isPropertyList(start)) {
    // The name may come late: what a binary list holds is in no order.
    return binaryString(bytes).includes('WebMainResource') ? 'webarchive' : null;
  }
  return isMessage(start) ? 'mime' : null;
}

/** A first entry; the end of an empty archive; a part of a spanned one. */
const ZIP_SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** The archive that a file is, asked once it is known to be no document that is one inside. */
export function archiveOf(start: string, bytes: Uint8Array): ContainerKind | null {
  if (start.startsWith('WARC/')) return 'warc';
  if (ZIP_SIGNATURES.some((signature) => start.startsWith(signature))) return 'zip';
  if (!start.startsWith('\u001f\u008b')) return null;
  const inside = inflate(bytes.subarray(0, FIRST_PACKED), 'gzip', new Allowance(MOST_FIRST), 5);
  return binaryString(inside.subarray(0, 5)) === 'WARC/' ? 'warc' : 'gzip';
}
