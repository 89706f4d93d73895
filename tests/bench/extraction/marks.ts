import { z } from 'zod';
import { lettersOf } from './words.ts';
import written from './marks.json' with { type: 'json' };
import { hash } from './training/hash.ts';

/**
 * What we marked on a page of which the corpus has pieces alone: every line that is the article's.
 * Lines are named by fingerprints, as the pages are not in this repository.
 */
export interface PageMarks {
  readonly kept: ReadonlySet<string>;
  /** Lines of which careful readers would disagree, and standfirsts, which are a field of their own. */
  readonly undecided: ReadonlySet<string>;
}

const marksSchema = z.record(z.string(), z.object({ kept: z.string(), undecided: z.string() }));

const setOf = (fingerprints: string): ReadonlySet<string> =>
  new Set(fingerprints.split(' ').filter(Boolean));

/** The marks of all pages, by the pages' ids. */
export const readMarks = (): ReadonlyMap<string, PageMarks> =>
  new Map(
    Object.entries(marksSchema.parse(written)).map(([id, { kept, undecided }]) => [
      id,
      { kept: setOf(kept), undecided: setOf(undecided) },
    ]),
  );

/** What names a line: the same for the same letters. */
export const fingerprint = (line: string): string => hash(lettersOf(line)).toString(36);
