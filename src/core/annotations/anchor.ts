import type { Selectors } from '../library/entities.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { similarity } from './similarity.ts';
import { isInsidePair } from './surrogates.ts';

export interface Anchor {
  /** UTF-16 offsets; `start` included, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** False where the words themselves have changed. */
  readonly exact: boolean;
}

/**
 * Shares of each kind of evidence in a candidate's score. The quote outweighs everything: the
 * person marked those words. Its neighbours tell repeated sentences apart. The position only breaks
 * ties, since anything inserted before the quote moves it.
 */
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const TOTAL_WEIGHT = WEIGHT.quote + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position;

/**
 * A quote changed more than this stands on its own only as far as its context confirms it: half of
 * a short quote's letters can be found in order almost anywhere.
 */
const CONVINCING_QUOTE = 0.75;
const CONVINCING_CONTEXT = 0.75;

/**
 * Finds the words that selectors describe in a text that may have changed since, or null where
 * they are gone.
 *
 * The algorithm is the Hypothesis client's (`match-quote.ts`): exact occurrences, else approximate
 * ones, each scored on quote, prefix, suffix and position. Two things differ: a poor match needs
 * its context's support, and long quotes are looked for by their parts (see `candidates.ts`), which
 * bounds the time.
 */
export function anchor(text: string, selectors: Selectors): Anchor | null {
  const { exact: quote } = selectors.quote;
  if (quote.length === 0 || text.length === 0) return null;

  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of findCandidates(text, quote, selectors.position.start)) {
    const score = scoreOf(candidate, text, selectors);
    if (score !== null && (best === null || score > best.score)) best = { candidate, score };
  }
  if (best === null) return null;
  const { start, end, errors } = best.candidate;
  return {
    start: isInsidePair(text, start) ? start - 1 : start,
    end: isInsidePair(text, end) ? end + 1 : end,
    exact: errors === 0,
  };
}

/** 0 to 1, or null for a match too poor to be believed. */
function scoreOf(candidate: Candidate, text: string, selectors: Selectors): number | null {
  const { exact: quote, prefix, suffix } = selectors.quote;
  const quoteScore = 1 - candidate.errors / quote.length;
  const prefixScore = similarity(
    text.slice(Math.max(0, candidate.start - prefix.length), candidate.start),
    prefix,
  );
  const suffixScore = similarity(text.slice(candidate.end, candidate.end + suffix.length), suffix);
  const context = Math.max(prefix === '' ? 0 : prefixScore, suffix === '' ? 0 : suffixScore);
  if (quoteScore < CONVINCING_QUOTE && context < CONVINCING_CONTEXT) return null;

  const distance = Math.abs(candidate.start - selectors.position.start);
  const positionScore = 1 - Math.min(1, distance / text.length);
  return (
    (WEIGHT.quote * quoteScore +
      WEIGHT.prefix * prefixScore +
      WEIGHT.suffix * suffixScore +
      WEIGHT.position * positionScore) /
    TOTAL_WEIGHT
  );
}
