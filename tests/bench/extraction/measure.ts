import type { CorpusPage, PiecesPage, WholePage } from './corpus.ts';
import { fingerprint, type PageMarks } from './marks.ts';
import { wordsOf } from './words.ts';

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

/**
 * Measures the text extracted from a page by what we marked on it as a whole: which of its `lines`
 * the text holds, by their words. Nothing is asked of lines left undecided, of those that say what a
 * kept one says, and of those too short to be told from others.
 */
export function measureMarked(
  lines: readonly string[],
  marks: PageMarks,
  text: string,
): PageMeasure {
  const given = new Set(shinglesOf(text));
  const kept = lines.filter((line) => marks.kept.has(fingerprint(line))).filter(isTelling);
  const known = new Set(kept.flatMap(shinglesOf));
  const others = lines.filter(
    (line) => isTelling(line) && !marks.undecided.has(fingerprint(line)) && !standsIn(line, known),
  );
  const missing = kept.filter((line) => !standsIn(line, given));
  const unwanted = others.filter((line) => standsIn(line, given));
  const wanted = wordsIn(kept);
  const found = wanted - wordsIn(missing);
  return {
    precision: found === 0 ? 0 : found / (found + wordsIn(unwanted)),
    recall: wanted === 0 ? 1 : found / wanted,
    missing: missing.slice(0, MOST_SHOWN),
    unwanted: unwanted.slice(0, MOST_SHOWN),
  };
}

const isTelling = (line: string): boolean => wordsOf(line).length >= SHINGLE;

/** Whether most of what a line says is among some runs of words. */
function standsIn(line: string, shingles: ReadonlySet<string>): boolean {
  const own = shinglesOf(line);
  return own.filter((shingle) => shingles.has(shingle)).length >= own.length / 2;
}

const wordsIn = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + wordsOf(line).length, 0);

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
  const words = wordsOf(text);
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
