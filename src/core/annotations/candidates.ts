import search from 'approx-string-match';

/** A place where a quote may stand, with the edits that make the place's text the quote. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** As in the Hypothesis client: beyond this a search costs more than it finds. */
const MOST_ERRORS = 256;

/** Quotes up to this length are searched for whole. */
const WHOLE_LENGTH = 512;

/** Length of a part of a long quote. */
const PART_LENGTH = 128;

/** A part changed more than this says nothing about where it is. */
const MOST_PART_ERRORS = PART_LENGTH / 3;

/** Regions that are looked at closely for a long quote, nearest to its old position first. */
const MOST_REGIONS = 3;

/** Exact occurrences that are scored, nearest first; a page-long list of one letter has thousands. */
const MOST_CANDIDATES = 2000;

/**
 * Places where `quote` may stand in `text`: its exact occurrences or, where there are none, the
 * approximate ones with the fewest errors, at most half of its length.
 *
 * `hint` is where it stood; the nearest candidates are kept when there are too many.
 */
export function findCandidates(text: string, quote: string, hint: number): readonly Candidate[] {
  const exact = occurrences(text, quote);
  if (exact.length > 0) return nearest(exact, hint, MOST_CANDIDATES);

  const maxErrors = Math.min(MOST_ERRORS, Math.floor(quote.length / 2));
  const approximate =
    quote.length <= WHOLE_LENGTH
      ? search(text, quote, maxErrors)
      : searchByParts(text, quote, maxErrors, hint);
  return nearest(approximate, hint, MOST_CANDIDATES);
}

function occurrences(text: string, quote: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return found;
}

function nearest(candidates: readonly Candidate[], hint: number, most: number): Candidate[] {
  return candidates
    .toSorted((a, b) => Math.abs(a.start - hint) - Math.abs(b.start - hint))
    .slice(0, most);
}

/**
 * Approximate search for a long quote. With at most `maxErrors` edits in the whole, one of three
 * separate parts has few of them (the pigeonhole argument of filtering approximate search); each
 * place where a part stands gives a region, in which the whole quote is searched for.
 * The cost is that of three short searches and of a few regions, not quote × text.
 */
function searchByParts(text: string, quote: string, maxErrors: number, hint: number): Candidate[] {
  const middle = Math.floor((quote.length - PART_LENGTH) / 2);
  const offsets = [0, middle, quote.length - PART_LENGTH];
  const partErrors = Math.floor(Math.min(maxErrors / offsets.length, MOST_PART_ERRORS));

  const starts = offsets.flatMap((offset) => {
    const part = quote.slice(offset, offset + PART_LENGTH);
    return search(text, part, partErrors).map((match) => match.start - offset);
  });
  const regions = distinctRegions(starts, hint, maxErrors);

  return regions.flatMap((start) => {
    const from = Math.max(0, start - maxErrors);
    const to = Math.min(text.length, start + quote.length + maxErrors);
    return search(text.slice(from, to), quote, maxErrors).map((match) => ({
      start: match.start + from,
      end: match.end + from,
      errors: match.errors,
    }));
  });
}

/** The starts nearest to the hint, without those that a region already taken covers. */
function distinctRegions(starts: readonly number[], hint: number, slack: number): number[] {
  const regions: number[] = [];
  for (const start of starts.toSorted((a, b) => Math.abs(a - hint) - Math.abs(b - hint))) {
    if (regions.length === MOST_REGIONS) break;
    if (regions.every((region) => Math.abs(region - start) > slack / 2)) regions.push(start);
  }
  return regions;
}
