import type { Allowance } from '../compression/allowance.ts';
import { parseParameters } from '../mime/parameters.ts';
import { comparableAddress } from '../resources/address.ts';
import { bodyOf, readHttpResponse } from './http.ts';
import { warcRecords, type WarcRecord } from './records.ts';

/** One address as it was archived. */
export interface Capture {
  readonly address: string;
  /** As the archive writes it: ISO 8601. */
  readonly date: string | null;
  readonly status: number;
  readonly mediaType: string;
  readonly charset: string | null;
  /** Where the server sent its visitor instead. */
  readonly redirectsTo: string | null;
  /** Undone of its transfer; costs something each time. */
  body(): Uint8Array;
}

const addressOf = ({ headers }: WarcRecord): string | null =>
  headers.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null;

/** Types of records whose block is a server's answer. */
const FROM_SERVERS = ['response', 'revisit'];
/** Types of records whose block is the file itself: as it was, or brought into another format. */
const FROM_FILES = ['resource', 'conversion'];

function captureOf(record: WarcRecord, allowance: Allowance): Capture | null {
  const type = record.headers.get('warc-type')?.toLowerCase() ?? '';
  const address = addressOf(record);
  if (address === null || ![...FROM_SERVERS, ...FROM_FILES].includes(type)) return null;
  const response = readHttpResponse(record.block);
  if (response === null && !FROM_FILES.includes(type)) return null;
  const stated = response?.headers ?? record.headers;
  const { value, parameters } = parseParameters(stated.get('content-type') ?? '');
  return {
    address,
    date: record.headers.get('warc-date'),
    status: response?.status ?? 200,
    mediaType: value,
    charset: parameters.get('charset') ?? null,
    redirectsTo: response?.headers.get('location') ?? null,
    body: () => (response === null ? record.block : bodyOf(response, allowance)),
  };
}

/**
 * What an archive holds, by the order it was archived in. A record that only says that nothing had
 * changed has the body of the one that it refers to, by its digest or its address.
 */
export function readCaptures(bytes: Uint8Array, allowance: Allowance): readonly Capture[] {
  const captures: Capture[] = [];
  const byDigest = new Map<string, Capture>();
  const byAddress = new Map<string, Capture>();
  for (const record of warcRecords(bytes)) {
    const capture = captureOf(record, allowance);
    if (capture === null) continue;
    const digest = record.headers.get('warc-payload-digest') ?? '';
    if (record.headers.get('warc-type')?.toLowerCase() === 'revisit') {
      const refersTo = record.headers.get('warc-refers-to-target-uri') ?? capture.address;
      const original = byDigest.get(digest) ?? byAddress.get(comparableAddress(refersTo));
      if (original !== undefined) {
        captures.push({ ...original, address: capture.address, date: capture.date });
      }
      continue;
    }
    captures.push(capture);
    if (digest !== '' && !byDigest.has(digest)) byDigest.set(digest, capture);
    const key = comparableAddress(capture.address);
    if (capture.status === 200 && !byAddress.has(key)) byAddress.set(key, capture);
  }
  return captures;
}
