import type { CorpusPage } from '../corpus.ts';

/** 1: the article's; 0: not; null: not marked. */
export type Label = 0 | 1 | null;

const SHINGLE = 4;

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Finds out which blocks of a page are the article's, from what a person marked. */
export function labelBlocks(page: CorpusPage, texts: readonly string[]): readonly Label[] {
  return page.set === 'scrapinghub'
    ? labelByWhole(texts, page.body)
    : labelByPieces(texts, page.wanted.map(oneLine), page.unwanted.map(oneLine));
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

/** Letters and digits alone, lower case: how texts of different extractors are compared. */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const COMPARED_LETTERS = 70;
const FEWEST_LETTERS = 8;
/** A peer that keeps less has found nothing that could teach. */
const LEAST_KEPT = 200;

/**
 * Labels where nothing is marked, from two independent extractors: what both keep is the article's,
 * what both leave is not. Letters alone, as of `lettersOf`.
 */
export function labelByPeers(
  texts: readonly string[],
  peers: readonly [string, string],
): readonly Label[] {
  if (peers.some((peer) => peer.length < LEAST_KEPT)) return texts.map(() => null);
  return texts.map((text) => {
    const letters = lettersOf(text).slice(0, COMPARED_LETTERS);
    if (letters.length < FEWEST_LETTERS) return null;
    const keeping = peers.filter((peer) => peer.includes(letters)).length;
    return keeping === 2 ? 1 : keeping === 0 ? 0 : null;
  });
}
