import { Allowance, TooMuch } from '../compression/allowance.ts';
import { unfoldMembers } from '../compression/members.ts';
import { joinBytes } from '../bytes/join.ts';
import { piecesOf, type ByteSource } from '../bytes/source.ts';

/** An archive's bytes, unfolded: they come once, in order, and parts of them can be had again. */
export interface ArchiveBytes {
  readonly pieces: AsyncIterator<Uint8Array>;
  /** Why the pieces ended before the archive did, completing "because …"; null where they did not. */
  readonly stopped: string | null;
  /** Bytes that have come already. Throws `TooMuch` where too much was asked for again. */
  again(start: number, end: number): Promise<Uint8Array>;
}

/** An archive that is not compressed. */
const plainArchive = (file: ByteSource): ArchiveBytes => ({
  pieces: piecesOf(file),
  stopped: null,
  again: (start, end) => file.read(start, end),
});

/** Where a gzip member starts: in the file, and in what the file unfolds into. */
interface Member {
  readonly packedAt: number;
  readonly start: number;
}

/** What may be unfolded a second time; an archive that is one single member needs all of it for a file. */
const MOST_AGAIN = 1024 * 1024 * 1024;

class PackedArchive implements ArchiveBytes {
  readonly pieces: AsyncIterator<Uint8Array>;
  stopped: string | null = null;
  readonly #packed: ByteSource;
  readonly #members: Member[] = [];
  readonly #allowedAgain = new Allowance(MOST_AGAIN);

  constructor(packed: ByteSource, allowance: Allowance) {
    this.#packed = packed;
    this.pieces = this.#unfold(allowance);
  }

  async *#unfold(allowance: Allowance): AsyncGenerator<Uint8Array> {
    let start = 0;
    try {
      for await (const one of unfoldMembers(this.#packed, 0, allowance)) {
        if (one.is === 'member') {
          this.#members.push({ packedAt: one.at, start });
        } else {
          start += one.bytes.length;
          yield one.bytes;
        }
      }
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      this.stopped = error.message;
    }
  }

  async again(start: number, end: number): Promise<Uint8Array> {
    const member = this.#members.findLast((one) => one.start <= start);
    if (member === undefined) return new Uint8Array();
    const parts: Uint8Array[] = [];
    let at = member.start;
    for await (const one of unfoldMembers(this.#packed, member.packedAt, this.#allowedAgain)) {
      if (one.is === 'member') continue;
      const { length } = one.bytes;
      if (at + length > start) {
        parts.push(one.bytes.subarray(Math.max(0, start - at), end - at));
      }
      at += length;
      if (at >= end) break;
    }
    return joinBytes(parts);
  }
}

const isPacked = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/**
 * The bytes of a WARC file, which may be in gzip: a member for each record, as the standard asks, or
 * one for all of them.
 */
export async function archiveBytes(file: ByteSource, allowance: Allowance): Promise<ArchiveBytes> {
  const start = await file.read(0, 2);
  return isPacked(start) ? new PackedArchive(file, allowance) : plainArchive(file);
}
