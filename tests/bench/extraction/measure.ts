import type { CorpusPage, PiecesPage, WholePage } from './corpus.ts';

/** How one page's answer compares with what a person marked, by the corpus's own definitions. */
export interface PageMeasure {
  readonly precision: number;
  readonly recall: number;
  /** What it lacks and what it should not have, the first of each, for a person to read. */
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
}

const SHINGLE = 4;
const MOST_SHOWN = 2;

/** Measures the text extracted from a page. */
export const measurePage = (page: CorpusPage, text: string): PageMeasure =>
  page.set === 'scrapinghub' ? measureWhole(page, text) : measurePieces(page, text);

export const f1Of = ({ precision, recall }: Pick<PageMeasure, 'precision' | 'recall'>): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Runs of four words, counted with repeats. */
function measureWhole(page: WholePage, text: string): PageMeasure {
  const wanted = shinglesOf(page.body);
  const given = shinglesOf(text);
  const missing = difference(wanted, given);
  const unwanted = difference(given, wanted);
  const shared = given.length - unwanted.length;
  return {
    precision: given.length === 0 ? 0 : shared / given.length,
    recall: wanted.length === 0 ? 1 : shared / wanted.length,
    missing: joinRuns(missing).slice(0, MOST_SHOWN),
    unwanted: joinRuns(unwanted).slice(0, MOST_SHOWN),
  };
}

function measurePieces(page: PiecesPage, text: string): PageMeasure {
  const folded = oneLine(text);
  const missing = page.wanted.filter((piece) => !folded.includes(oneLine(piece)));
  const unwanted = page.unwanted.filter((piece) => folded.includes(oneLine(piece)));
  const found = page.wanted.length - missing.length;
  return {
    precision: found + unwanted.length === 0 ? 0 : found / (found + unwanted.length),
    recall: page.wanted.length === 0 ? 1 : found / page.wanted.length,
    missing: missing.slice(0, MOST_SHOWN),
    unwanted: unwanted.slice(0, MOST_SHOWN),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function shinglesOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  if (words.length < SHINGLE) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(SHINGLE - 1).map((_, start) => words.slice(start, start + SHINGLE).join(' '));
}

/** The items of one list beyond those of another, repeats counted. */
function difference(items: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of others) counts.set(item, (counts.get(item) ?? 0) + 1);
  return items.filter((item) => {
    const left = counts.get(item) ?? 0;
    counts.set(item, left - 1);
    return left <= 0;
  });
}

/** Overlapping shingles as the words they run through. */
function joinRuns(shingles: readonly string[]): readonly string[] {
  const runs: string[] = [];
  let previous = '';
  for (const shingle of shingles) {
    const overlap = previous.split(' ').slice(1).join(' ');
    const last = runs.length - 1;
    if (overlap !== '' && shingle.startsWith(`${overlap} `)) {
      runs[last] = `${runs[last] ?? ''} ${shingle.slice(overlap.length + 1)}`;
    } else runs.push(shingle);
    previous = shingle;
  }
  return runs.sort((a, b) => b.length - a.length);
}
