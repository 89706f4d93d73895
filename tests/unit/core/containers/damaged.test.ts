import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damage, LIMITS } from '../../../fuzz/campaign.ts';
import { mutated } from '../../../fuzz/mutations.ts';
import { startClipper, type Clipper } from './isolated/index.ts';
import { SAMPLES } from './samples/index.ts';

// A few hundred files, damaged in the same way each time; `npm run fuzz` damages far more.

const TIMES = 20;
const PATIENCE = 120_000;

describe('a damaged file of each format', () => {
  let clipper: Clipper;
  beforeAll(async () => {
    clipper = await startClipper(LIMITS);
  }, PATIENCE);
  afterAll(() => clipper.stop());

  it.each(Object.entries(SAMPLES))(
    'ends in clippings or in failures that say why: %s',
    async (_, [main]) => {
      if (main === undefined) throw new Error('there is no sample');
      const name = basename(main.path);
      expect(await damage(clipper, name, await main.read(), TIMES)).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the damage', () => {
  const bytes = new TextEncoder().encode('The fish hall on the north quay reopens.');

  it('is the same each time', () => {
    expect(mutated('a.html', bytes, 7)).toEqual(mutated('a.html', bytes, 7));
  });

  it('is another for each number, and for each file', () => {
    const numbered = Array.from({ length: 50 }, (_, number) => mutated('a.html', bytes, number));
    const others = numbered.map((_, number) => mutated('b.html', bytes, number));
    const kinds = new Set([...numbered, ...others].map((one) => Buffer.from(one).toString('hex')));
    expect(kinds.size).toBeGreaterThan(90);
  });
});
