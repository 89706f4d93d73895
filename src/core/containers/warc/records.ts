import { binaryString } from '../decoding/codecs.ts';
import { readHeaders, type MimeHeaders } from '../mime/headers.ts';
import type { ArchiveBytes } from './archiveBytes.ts';
import { Window } from './window.ts';

/** One record of a WARC file (ISO 28500): its headers, and its block as it lies in the file. */
export interface WarcRecord {
  readonly headers: MimeHeaders;
  /** Until the next record is asked for. */
  readonly block: Uint8Array;
  /** Where its block starts in the archive's bytes. */
  readonly at: number;
}

const MOST_RECORDS = 200_000;
/** A record that is larger is passed over: nothing that a page shows is. */
const LARGEST_BLOCK = 100 * 1024 * 1024;
/** Headers are looked for in a little first: an archive has many records, and most have few. */
const USUAL_HEADERS = 2 * 1024;
const LONGEST_HEADERS = 64 * 1024;
/** Line ends between two records, with the next one's mark. */
const BOUNDARY = 64;
const MARK_LENGTH = 6;
const W = 0x57;
const MARK = /^WARC\/\d/u;

const isMark = (bytes: Uint8Array, at: number): boolean =>
  MARK.test(binaryString(bytes.subarray(at, at + MARK_LENGTH)));

/** Where the next record starts at or after `from`; -1 where none does. A line starts at `line`, too. */
function nextRecord(bytes: Uint8Array, from: number, line = from): number {
  for (let at = bytes.indexOf(W, from); at !== -1; at = bytes.indexOf(W, at + 1)) {
    const startsLine = at === line || bytes[at - 1] === 0x0a;
    if (startsLine && isMark(bytes, at)) return at;
  }
  return -1;
}

/** A record's headers, one byte a character, with what follows them. */
function startOf(bytes: Uint8Array): string {
  const usual = binaryString(bytes.subarray(0, USUAL_HEADERS));
  return /\n\r?\n/u.test(usual) ? usual : binaryString(bytes.subarray(0, LONGEST_HEADERS));
}

/** Whether a record can end here: nothing but line ends follow up to the next one or the end. */
function isBoundary(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  return at >= bytes.length || isMark(bytes, at);
}

/** Moves a window to the next record, past what is none. False where there is none. */
async function moveToRecord(window: Window): Promise<boolean> {
  for (;;) {
    const isMore = await window.reach(LONGEST_HEADERS);
    const at = nextRecord(window.bytes, 0);
    if (at !== -1) {
      window.drop(at);
      // All of its headers must be at hand.
      await window.reach(LONGEST_HEADERS);
      return true;
    }
    if (!isMore) return false;
    window.drop(window.bytes.length - MARK_LENGTH);
  }
}

/**
 * Where the block that starts at `block` ends in the window: where its length says, as long as that is
 * so; else where the next record starts, or the archive ends. Of a block that is too large, where it is.
 */
async function endOfBlock(window: Window, block: number, stated: number): Promise<number> {
  if (stated <= LARGEST_BLOCK) {
    const end = block + stated;
    const isMore = await window.reach(end + BOUNDARY);
    if ((isMore || end <= window.bytes.length) && isBoundary(window.bytes, end)) return end;
  }
  for (let looked = block; ;) {
    const isMore = await window.reach(looked + LONGEST_HEADERS);
    const next = nextRecord(window.bytes, looked, block);
    if (next !== -1) return next;
    const { length } = window.bytes;
    if (!isMore || length > block + LARGEST_BLOCK) return length;
    looked = Math.max(block, length - MARK_LENGTH);
  }
}

/**
 * The records of a WARC file, in order. A length that is wrong is corrected by where the next record
 * starts; a record that is cut off is as long as it is.
 */
export async function* warcRecords({ pieces }: ArchiveBytes): AsyncGenerator<WarcRecord> {
  const window = new Window(pieces);
  for (let count = 0; count < MOST_RECORDS && (await moveToRecord(window)); count += 1) {
    const start = startOf(window.bytes);
    const version = start.indexOf('\n') + 1;
    const { headers, end: block } = readHeaders(start, version === 0 ? start.length : version);
    const stated = Number(headers.get('content-length') ?? NaN);
    const end = await endOfBlock(window, block, stated);
    const at = window.position + block;
    if (end - block <= LARGEST_BLOCK) {
      yield { headers, block: window.bytes.subarray(block, end), at };
    }
    window.drop(end);
  }
}
