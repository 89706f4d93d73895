import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startClipper, type Clipper } from '../unit/core/containers/isolated/index.ts';
import { corpusCases, pathOfCase } from '../unit/core/containers/manifest.ts';
import { damage, LIMITS } from './campaign.ts';

const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1_000);

describe('a saved page, damaged a thousand times', () => {
  let clipper: Clipper;
  beforeAll(async () => {
    clipper = await startClipper(LIMITS);
  });
  afterAll(() => clipper.stop());

  const cases = corpusCases('containers').filter(
    ({ must, directory }) => must.outcome === 'clipping' && directory !== true,
  );
  it.each(cases.map((one) => [one.file, one] as const))('%s', async (_, one) => {
    const path = pathOfCase('containers', one);
    const wrongs = await damage(clipper, basename(path), readFileSync(path), TIMES);
    expect(wrongs).toEqual([]);
  });
});
