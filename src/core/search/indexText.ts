import { atomsOf, type Atom } from './atoms.ts';

/**
 * The `tokenize` option of the FTS5 table that holds `indexText`'s output: words are between
 * spaces, whatever marks they carry, since all folding is done here.
 */
export const FTS5_TOKENIZE = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'";

/**
 * What goes into the full-text index for `text`: its tokens, folded, a space between them.
 *
 * Words are one token each. Unspaced writing (Chinese, Japanese, Korean, Thai …) becomes
 * overlapping pairs, and the last character of a run a token of its own: 北京大学 is
 * `北京 京大 大学 学`. So a phrase is its pairs in a row, and a single character is found as a
 * token's beginning, with one token per character.
 */
export function indexText(text: string): string {
  return tokensOf(atomsOf(text)).join(' ');
}

/** The index tokens of a row of atoms. */
export function tokensOf(atoms: readonly Atom[]): string[] {
  return atoms.map((atom, at) => {
    const next = atoms[at + 1];
    return next?.joined === true ? atom.folded + next.folded : atom.folded;
  });
}
