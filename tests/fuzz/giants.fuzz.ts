import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { corpus, describeWithCorpus } from '../unit/corpus.ts';
import { startClipper, type Clipper } from '../unit/core/containers/isolated/index.ts';

// Bombs, floods and towers of elements, too large to be kept: the corpus makes them. Archives of the
// largest size that is opened are made here.

/** What a file may take, whatever it is. */
const MOST_MEGABYTES = 1_000;
/** What an archive may take that is read piece by piece, however large it is. */
const MOST_FOR_AN_ARCHIVE = 400;

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

  it.each(['warc', 'warc.gz', 'wacz', 'zip'] as const)(
    'an archive of 390 MB is opened: .%s',
    async (extension) => {
      const file = join(folder, `crawl.${extension}`);
      writeCrawl(file, extension);
      const end = await clipper.open({ kind: 'path', path: file });
      rmSync(file);
      if (typeof end === 'string') throw new Error(`the process has ${end}`);
      expect(end.uncaught).toBeNull();
      expect(end.clippings).toHaveLength(STORIES);
      for (const { html } of end.clippings) expect(html).toContain('asset:');
      expect(end.peakMegabytes).toBeLessThan(MOST_FOR_AN_ARCHIVE);
    },
  );
});

const STORIES = 130;

function writeCrawl(path: string, kind: 'warc' | 'warc.gz' | 'wacz' | 'zip'): void {
  const file = openSync(path, 'w');
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    writeSync(file, bytes);
  });
  const entry = (name: string): ZipPassThrough => {
    const added = new ZipPassThrough(name);
    zip.add(added);
    return added;
  };
  const archive = kind === 'wacz' ? entry('archive/crawl.warc.gz') : null;
  for (let number = 0; number < STORIES; number += 1) {
    for (const one of story(number)) {
      if (kind === 'zip') entry(one.path).push(one.body, true);
      else if (kind === 'warc') writeSync(file, captured(one));
      else if (archive === null) writeSync(file, gzipSync(captured(one), { level: 1 }));
      else archive.push(gzipSync(captured(one), { level: 1 }));
    }
  }
  archive?.push(new Uint8Array(), true);
  if (kind === 'zip' || kind === 'wacz') zip.end();
  closeSync(file);
}

interface Part {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

/** A page, its picture, and a film that it does not show. */
function story(number: number): readonly Part[] {
  const words = '<p>The fish hall on the north quay opened again on Monday morning.</p>'.repeat(20);
  const page = `<!DOCTYPE html><title>Story ${number}</title><h1>Story ${number}</h1><img src="${number}.jpg">${words}`;
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(500_000)]);
  return [
    { path: `${number}.html`, type: 'text/html', body: Buffer.from(page) },
    { path: `${number}.jpg`, type: 'image/jpeg', body: jpeg },
    { path: `${number}.mp4`, type: 'video/mp4', body: randomBytes(2_500_000) },
  ];
}

/** The record of a part as it was archived. */
function captured({ path, type, body }: Part): Buffer {
  const answer = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`),
    body,
  ]);
  const headers = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${path}\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(headers), answer, Buffer.from('\r\n\r\n')]);
}
