import { Allowance, TooMuch } from '../compression/allowance.ts';
import { parseParameters } from '../mime/parameters.ts';
import { sniffImageType } from '../recognise/imageType.ts';
import { comparableAddress } from '../resources/address.ts';
import type { ArchiveBytes } from './archiveBytes.ts';
import { bodyOf, readHttpResponse } from './http.ts';
import { warcRecords, type WarcRecord } from './records.ts';

/** One address as it was archived. */
export interface Capture {
  readonly address: string;
  /** As the archive writes it: ISO 8601. */
  readonly date: string | null;
  readonly status: number;
  /** As its bytes show it, else as it is stated. */
  readonly mediaType: string;
  readonly charset: string | null;
  /** Where the server sent its visitor instead. */
  readonly redirectsTo: string | null;
  /** Of its body, undone of its transfer. */
  readonly size: number;
  /** Undone of its transfer; costs something each time. Throws `TooMuch`. */
  body(): Promise<Uint8Array>;
}

const addressOf = ({ headers }: WarcRecord): string | null =>
  headers.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null;

/** Types of records whose block is a server's answer. */
const FROM_SERVERS = ['response', 'revisit'];
/** Types of records whose block is the file itself: as it was, or brought into another format. */
const FROM_FILES = ['resource', 'conversion'];

/** Blocks held while an archive is read; more are unfolded again when they are asked for. */
const MOST_HELD = 128 * 1024 * 1024;
/** What pages and the articles in them are made of; a film is had again where it is asked for. */
const WORTH_HOLDING = /html|css|^image\/|svg/u;
/** A file that unfolds into more than this is left out. */
const LARGEST_BODY = 100 * 1024 * 1024;
/** What all files but pages may unfold into, so that bombs among them leave the pages readable. */
const MOST_BODIES = 512 * 1024 * 1024;
const PAGE = /html/u;
/** What all files together may unfold into when they are asked for. */
const MOST_AGAIN = 1024 * 1024 * 1024;

/** Makes captures of archives' records, holding what is likely to be asked for. */
class CaptureMaker {
  readonly #allowance: Allowance;
  readonly #bodies: Allowance;
  readonly #allowedAgain = new Allowance(MOST_AGAIN);
  #held = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
    this.#bodies = allowance.part(MOST_BODIES);
  }

  /** What a record holds; null where it is not a file that was archived, or too large. */
  captureOf(record: WarcRecord, archive: ArchiveBytes): Capture | null {
    const type = record.headers.get('warc-type')?.toLowerCase() ?? '';
    const address = addressOf(record);
    if (address === null || ![...FROM_SERVERS, ...FROM_FILES].includes(type)) return null;
    const response = readHttpResponse(record.block);
    if (response === null && !FROM_FILES.includes(type)) return null;
    const stated = response?.headers ?? record.headers;
    const { value, parameters } = parseParameters(stated.get('content-type') ?? '');
    const body = this.#firstBody(record.block, PAGE.test(value) ? this.#allowance : this.#bodies);
    if (body === null) return null;
    const mediaType = sniffImageType(body) ?? value;
    const block = this.#blockOf(record, archive, mediaType);
    return {
      address,
      date: record.headers.get('warc-date'),
      status: response?.status ?? 200,
      mediaType,
      charset: parameters.get('charset') ?? null,
      redirectsTo: response?.headers.get('location') ?? null,
      size: body.length,
      body: async () => bodyIn(await block(), this.#allowedAgain),
    };
  }

  #firstBody(block: Uint8Array, allowance: Allowance): Uint8Array | null {
    try {
      return bodyIn(block, allowance.part(LARGEST_BODY));
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      // Throws again unless it was this one body alone, or those of its kind.
      this.#allowance.take(0);
      return null;
    }
  }

  #blockOf(
    { block, at }: WarcRecord,
    archive: ArchiveBytes,
    mediaType: string,
  ): () => Promise<Uint8Array> {
    const { length } = block;
    if (!WORTH_HOLDING.test(mediaType) || this.#held + length > MOST_HELD) {
      return () => archive.again(at, at + length);
    }
    this.#held += length;
    const held = block.slice();
    return () => Promise.resolve(held);
  }
}

function bodyIn(block: Uint8Array, allowance: Allowance): Uint8Array {
  const response = readHttpResponse(block);
  return response === null ? block : bodyOf(response, allowance);
}

/**
 * What archives hold, read record by record, by the order they were archived in. A record that only
 * says that nothing had changed has the body of the one that it refers to, by its digest or its address.
 */
export class Captures {
  readonly all: Capture[] = [];
  /** Why an archive was not read to its end, completing "because …"; null where they all were. */
  stopped: string | null = null;
  readonly #maker: CaptureMaker;
  readonly #byDigest = new Map<string, Capture>();
  readonly #byAddress = new Map<string, Capture>();

  constructor(allowance: Allowance) {
    this.#maker = new CaptureMaker(allowance);
  }

  /** Adds what an archive holds, as far as it may be unfolded. */
  async read(archive: ArchiveBytes): Promise<void> {
    try {
      for await (const record of warcRecords(archive)) {
        const capture = this.#maker.captureOf(record, archive);
        if (capture !== null) this.#add(record, capture);
      }
      this.stopped ??= archive.stopped;
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      this.stopped = error.message;
    }
  }

  #add({ headers }: WarcRecord, capture: Capture): void {
    const digest = headers.get('warc-payload-digest') ?? '';
    if (headers.get('warc-type')?.toLowerCase() === 'revisit') {
      const refersTo = headers.get('warc-refers-to-target-uri') ?? capture.address;
      const original =
        this.#byDigest.get(digest) ?? this.#byAddress.get(comparableAddress(refersTo));
      if (original !== undefined) {
        this.all.push({ ...original, address: capture.address, date: capture.date });
      }
      return;
    }
    this.all.push(capture);
    if (digest !== '' && !this.#byDigest.has(digest)) this.#byDigest.set(digest, capture);
    const key = comparableAddress(capture.address);
    if (capture.status === 200 && !this.#byAddress.has(key)) this.#byAddress.set(key, capture);
  }
}
