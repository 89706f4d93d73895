import type { Forest } from './forest.ts';
import trained from './trained.json' with { type: 'json' };

// Grown by `npm run train:extractor` on the development pages of the extraction corpus; the file is
// never edited by hand.

/** Judges a block by its own measures and its neighbours'. */
export const FIRST: Forest = trained.first;

/** Judges it again, knowing what the first says of the whole page. */
export const SECOND: Forest = trained.second;
