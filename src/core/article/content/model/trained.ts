import { compileForest, type CompiledForest } from './compiled.ts';
import type { Forest } from './forest.ts';
import trained from './trained.json' with { type: 'json' };

// Grown by `npm run train:extractor` on the development pages of the extraction corpus; the file is
// never edited by hand.

/** Judges a block by its own measures and its neighbours'. */
const FIRST: Forest = trained.first;

/** Judges it again, knowing what the first says of the whole page. */
export const SECOND: Forest = trained.second;

/** What judges a page's blocks, in its two readings. */
export interface Judges {
  readonly first: CompiledForest;
  readonly second: CompiledForest;
}

export const TRAINED: Judges = { first: compileForest(FIRST), second: compileForest(SECOND) };
