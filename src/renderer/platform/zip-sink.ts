import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import { numberedPath } from '../../shared/numbered-path.ts';
import type { ExportSink } from '../../shared/platform.ts';
import { createOrderlySink } from './orderly-sink.ts';

/** Where an archive's bytes go, from its first to its last. */
export interface ArchiveOutput {
  append(bytes: Uint8Array): Promise<Result<void>>;
  finish(): Promise<Result<void>>;
  abort(): Promise<void>;
}

/** The plain zip format's own limits, which fflate writes. */
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 0xffff_ffff;

/** Compressed already: deflating them again costs time and saves nothing. */
const IS_COMPRESSED = /\.(avif|gif|gz|jpe?g|png|webp|zip)$/i;

/** An export into one zip archive, streamed so that its size is no matter of memory. */
export function createZipSink(name: string, output: ArchiveOutput): ExportSink {
  const digests = new Map<string, string>();
  let waiting: Uint8Array[] = [];
  let size = 0;
  let hasEnded = false;
  const zip = new Zip((error, chunk) => {
    if (error) throw error; // `add` and `end` are called in sequence, so that none is expected.
    waiting.push(chunk);
    size += chunk.byteLength;
  });

  const flush = async (): Promise<Result<void>> => {
    const chunks = waiting;
    waiting = [];
    return output.append(joined(chunks));
  };

  /** The first of the path's names that is free, or holds these very bytes. */
  const place = (path: string, digest: string): { path: string; isThere: boolean } => {
    for (let number = 1; ; number += 1) {
      const candidate = numberedPath(path, number);
      const taken = digests.get(candidate.toLowerCase());
      if (taken === undefined || taken === digest) {
        return { path: candidate, isThere: taken !== undefined };
      }
    }
  };

  const write = async (path: string, bytes: Uint8Array): Promise<Result<string>> => {
    const digest = await sha256(bytes);
    const found = place(path, digest);
    if (found.isThere) return ok(found.path);
    if (digests.size >= MOST_ENTRIES || size + bytes.byteLength > MOST_BYTES) {
      return failed(
        'too-large',
        `“${name}” would be larger than a zip archive can be. Export to a folder instead.`,
      );
    }
    digests.set(found.path.toLowerCase(), digest);
    const entry = IS_COMPRESSED.test(found.path)
      ? new ZipPassThrough(found.path)
      : new ZipDeflate(found.path, { level: 6 });
    zip.add(entry);
    entry.push(bytes, true);
    const flushed = await flush();
    return flushed.ok ? ok(found.path) : flushed;
  };

  return createOrderlySink(name, {
    write,
    finish: async () => {
      hasEnded = true;
      zip.end();
      const flushed = await flush();
      return flushed.ok ? output.finish() : flushed;
    },
    abort: async () => {
      if (!hasEnded) zip.terminate();
      await output.abort();
    },
  });
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return new Uint8Array(digest).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
