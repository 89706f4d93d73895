import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { corpus, describeWithCorpus } from '../unit/corpus.ts';
import { startClipper, type Clipper } from '../unit/core/containers/isolated/index.ts';

// Bombs, floods and towers of elements, too large to be kept: the corpus makes them.

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
    clipper = await startClipper({ seconds: 180, megabytes: 2_000 });
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
      expect(end.peakMegabytes).toBeLessThan(must.maxMemoryMB);
      const [first] = end.clippings;
      if (first && must.text !== undefined) expect(first.text).toContain(must.text);
    },
  );
});
