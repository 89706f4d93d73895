import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { corpus, describeWithCorpus } from '../unit/corpus.ts';
import { startClipper, type Clipper } from '../unit/core/containers/isolated/index.ts';

// Bombs, floods and towers of elements, too large to be kept: the corpus makes them. Archives of the
// largest size that is opened are made here.

/** What a file may take, whatever it is. */
const MOST_MEGABYTES = 1_000;

const giantSchema = z.object({
  file: z.string(),
  what: z.string(),
  must: z.object({ text: z.string().optional(), maxMemoryMB: z.number() }),
});

describeWithCorpus('a giant', () => {
  const maker = join(corpus, 'hostile', 'gen.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'clipfold-giants-'));
  const giants = existsSync(maker)
    ? z
        .array(giantSchema)
        .parse(JSON.parse(execFileSync('node', [maker, '--list'], { encoding: 'utf8' })))
    : [];
  let clipper: Clipper;
  beforeAll(async () => {
    execFileSync('node', [maker, folder]);
    clipper = await startClipper({ seconds: 180, megabytes: MOST_MEGABYTES });
  });
  // The most memory that a process has ever held is that of its largest file.
  afterEach(() => {
    clipper.renew();
  });
  afterAll(async () => {
    await clipper.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(giants)(
    'ends in a clipping or in a failure that says why: $what',
    async ({ file, must }) => {
      const end = await clipper.open({ kind: 'path', path: join(folder, file) });
      if (typeof end === 'string') throw new Error(`the process has ${end}`);
      expect(end.uncaught).toBeNull();
      expect(end.clippings.length + end.failures.length).toBeGreaterThan(0);
      expect(end.peakMegabytes).toBeLessThan(Math.min(must.maxMemoryMB, MOST_MEGABYTES));
      const [first] = end.clippings;
      if (first && must.text !== undefined) expect(first.text).toContain(must.text);
    },
  );

  it.each(['warc', 'warc.gz'] as const)(
    'an archive of 390 MB is opened: .%s',
    async (extension) => {
      const file = join(folder, `crawl.${extension}`);
      const pack = extension === 'warc' ? (bytes: Uint8Array) => bytes : gzipSync;
      for (let number = 0; number < 130; number += 1) {
        for (const record of capturedStory(number)) appendFileSync(file, pack(record));
      }
      const end = await clipper.open({ kind: 'path', path: file });
      if (typeof end === 'string') throw new Error(`the process has ${end}`);
      expect(end.uncaught).toBeNull();
      expect(end.clippings).toHaveLength(130);
      expect(end.peakMegabytes).toBeLessThan(MOST_MEGABYTES);
    },
  );
});

/** The records of a page, of its picture, and of a film that it does not show. */
function capturedStory(number: number): readonly Buffer[] {
  const site = `https://news.example/${number}`;
  const words = '<p>The fish hall on the north quay opened again on Monday morning.</p>'.repeat(20);
  const page = `<!DOCTYPE html><title>Story ${number}</title><h1>Story ${number}</h1><img src="/${number}.jpg">${words}`;
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(500_000)]);
  return [
    captured(site, 'text/html', Buffer.from(page)),
    captured(`${site}.jpg`, 'image/jpeg', jpeg),
    captured(`${site}.mp4`, 'video/mp4', randomBytes(2_500_000)),
  ];
}

function captured(address: string, type: string, body: Buffer): Buffer {
  const answer = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`),
    body,
  ]);
  const headers = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(headers), answer, Buffer.from('\r\n\r\n')]);
}
