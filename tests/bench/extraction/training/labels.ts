import type { CorpusPage } from '../corpus.ts';
import { fingerprint, type PageMarks } from '../marks.ts';
import { wordsOf } from '../words.ts';

/** 1: the article's; 0: not; null: not marked. */
export type Label = 0 | 1 | null;

const SHINGLE = 4;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface LabelledBlock {
  readonly label: Label;
  /** It holds one of the few pieces that the corpus has of a page. */
  readonly isPiece: boolean;
}

/**
 * Finds out which blocks of a page are the article's, from what is marked: its whole body, or pieces
 * of it, and by us all its lines. The corpus's pieces count first.
 */
export function labelBlocks(page: CorpusPage, texts: readonly string[]): readonly LabelledBlock[] {
  if (page.set === 'scrapinghub') {
    return labelByWhole(texts, page.body).map((label) => ({ label, isPiece: false }));
  }
  const pieces = labelByPieces(texts, page.wanted.map(oneLine), page.unwanted.map(oneLine));
  const marks = page.marks && labelByMarks(texts, page.marks);
  return pieces.map((piece, index) => ({
    label: piece ?? marks?.[index] ?? null,
    isPiece: piece !== null,
  }));
}

/**
 * A block belongs where at least half of its runs of four words stand in the marked body; one too
 * short for that where the body has it beside the words of a neighbour.
 */
function labelByWhole(texts: readonly string[], body: string): readonly Label[] {
  const words = wordsOf(body);
  const line = ` ${words.join(' ')} `;
  const known = new Set(shinglesOf(words));
  const blocks = texts.map(wordsOf);
  return blocks.map((block, index) => {
    if (block.length === 0) return null;
    const shingles = shinglesOf(block);
    if (shingles.length > 0) {
      const shared = shingles.filter((shingle) => known.has(shingle)).length;
      return shared >= shingles.length / 2 ? 1 : 0;
    }
    const before = blocks.slice(0, index).flat().slice(-2);
    const after = blocks
      .slice(index + 1, index + 4)
      .flat()
      .slice(0, 2);
    const follows = line.includes(` ${[...before, ...block].join(' ')} `);
    return follows || line.includes(` ${[...block, ...after].join(' ')} `) ? 1 : 0;
  });
}

const shinglesOf = (words: readonly string[]): readonly string[] =>
  words.length < SHINGLE
    ? []
    : words.slice(SHINGLE - 1).map((_, start) => words.slice(start, start + SHINGLE).join(' '));

const SHORTEST_PIECE = 4;

function labelByPieces(
  texts: readonly string[],
  wanted: readonly string[],
  unwanted: readonly string[],
): readonly Label[] {
  const holdsOne = (text: string, pieces: readonly string[]) =>
    pieces.some((piece) => piece.length >= SHORTEST_PIECE && text.includes(piece));
  return texts.map((text) => (holdsOne(text, wanted) ? 1 : holdsOne(text, unwanted) ? 0 : null));
}

/** What we marked is every line of a page but those left undecided. */
const labelByMarks = (texts: readonly string[], marks: PageMarks): readonly Label[] =>
  texts.map((text) => {
    const line = fingerprint(text);
    if (marks.undecided.has(line)) return null;
    return marks.kept.has(line) ? 1 : 0;
  });
