import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';

/** Pages that are too large, or not ours, to keep in the repository; they may lie beside it. */
export const corpus = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');

/** A `describe` for tests on the corpus; where it is missing, the report shows what was skipped and why. */
export function describeWithCorpus(name: string, tests: () => void): void {
  if (existsSync(corpus)) describe(name, tests);
  // Even a skipped `describe` runs its body, which may read the corpus.
  else describe(name, () => it.skip('needs ../shared/corpus, which is not there', () => undefined));
}
