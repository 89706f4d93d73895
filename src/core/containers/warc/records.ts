import { binaryString } from '../decoding/codecs.ts';
import { readHeaders, type MimeHeaders } from '../mime/headers.ts';

/** One record of a WARC file (ISO 28500): its headers, and its block as it lies in the file. */
export interface WarcRecord {
  readonly headers: MimeHeaders;
  readonly block: Uint8Array;
}

const MOST_RECORDS = 200_000;
/** Headers are looked for in a little first: an archive has many records, and most have few. */
const USUAL_HEADERS = 2 * 1024;
const LONGEST_HEADERS = 64 * 1024;
const W = 0x57;
const MARK = /^WARC\/\d/u;

const isMark = (bytes: Uint8Array, at: number): boolean =>
  MARK.test(binaryString(bytes.subarray(at, at + 6)));

/** Where the next record starts at or after `from`; the end of the file where none does. */
function nextRecord(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(W, from); at !== -1; at = bytes.indexOf(W, at + 1)) {
    const startsLine = at === 0 || bytes[at - 1] === 0x0a || at === from;
    if (startsLine && isMark(bytes, at)) return at;
  }
  return bytes.length;
}

/** A record's headers, one byte a character, with what follows them. */
function startOf(bytes: Uint8Array, at: number): string {
  const usual = binaryString(bytes.subarray(at, at + USUAL_HEADERS));
  return /\n\r?\n/u.test(usual) ? usual : binaryString(bytes.subarray(at, at + LONGEST_HEADERS));
}

/** Whether a record can end here: nothing but line ends follow up to the next one or the end. */
function isBoundary(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  return at >= bytes.length || isMark(bytes, at);
}

/**
 * The records of a WARC file, in order. A length that is wrong is corrected by where the next record
 * starts; a record that is cut off is as long as it is.
 */
export function* warcRecords(bytes: Uint8Array): Generator<WarcRecord> {
  let at = nextRecord(bytes, 0);
  for (let count = 0; at < bytes.length && count < MOST_RECORDS; count += 1) {
    const start = startOf(bytes, at);
    const version = start.indexOf('\n') + 1;
    const { headers, end } = readHeaders(start, version === 0 ? start.length : version);
    const block = at + end;
    const stated = Number(headers.get('content-length') ?? NaN);
    const statedEnd = block + stated;
    const fits = statedEnd <= bytes.length && isBoundary(bytes, statedEnd);
    const blockEnd = fits ? statedEnd : nextRecord(bytes, block);
    yield { headers, block: bytes.subarray(block, blockEnd) };
    at = nextRecord(bytes, Math.max(blockEnd, at + 1));
  }
}
