import { atomsOf, type Atom } from './atoms.ts';
import { tokensOf } from './indexText.ts';

export interface Query {
  /** What to mark in a text that was found, folded; for `findTerms`. Exclusions are not in it. */
  readonly terms: readonly string[];
  /** An FTS5 MATCH expression over text indexed by `indexText`, or null: nothing to search for. */
  readonly match: string | null;
}

/** A quoted phrase or a word, and a minus before it. A quote inside a word (צה"ל) opens nothing. */
const CLAUSE = /(?<minus>-?)(?:["“„«](?<phrase>[^"“”»]*)(?:["“”»]|$)|(?<word>\S+))/gu;

/**
 * Reads what a person types into the search box.
 *
 * - Every word must occur. A word finds the words that begin with it: the last one is still being
 *   typed, and the others find their inflected forms so (`election` finds `elections`).
 * - A "quoted phrase" must occur as it stands, in whole words.
 * - `-word` and `-"a phrase"` must not occur; in whole words, so that `-art` keeps `article`.
 * - What folding cuts into several tokens (`l'énergie`, 北京大学) is a phrase.
 *
 * Every token is quoted in the expression and holds letters and digits only, so that no input is a
 * syntax error or an operator.
 */
export function parseQuery(input: string): Query {
  const terms: string[] = [];
  const wanted: string[] = [];
  const unwanted: string[] = [];

  for (const { groups } of input.matchAll(CLAUSE)) {
    const phrase = groups?.['phrase'];
    const atoms = atomsOf(phrase ?? groups?.['word'] ?? '');
    if (atoms.length === 0) continue;
    if (groups?.['minus'] === '-') {
      unwanted.push(expressionOf(atoms, { openEnded: false }));
    } else {
      wanted.push(expressionOf(atoms, { openEnded: phrase === undefined }));
      terms.push(termOf(atoms));
    }
  }

  return { terms: [...new Set(terms)], match: matchOf(wanted, unwanted) };
}

function matchOf(wanted: readonly string[], unwanted: readonly string[]): string | null {
  if (wanted.length === 0) return null;
  const all = [...new Set(wanted)].join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${[...new Set(unwanted)].join(' OR ')})`;
}

function expressionOf(atoms: readonly Atom[], options: { readonly openEnded: boolean }): string {
  const last = atoms.at(-1);
  const tokens = tokensOf(atoms);
  // The end of a run is in its last pair already; what follows it in the index is unknown.
  const phrase = `"${(last?.joined === true ? tokens.slice(0, -1) : tokens).join(' ')}"`;
  // A lone character is found as the beginning of the pair that it is in.
  const isPrefix = last?.kind === 'word' ? options.openEnded : last?.joined === false;
  return isPrefix ? `${phrase} *` : phrase;
}

/** Atoms as one string that `atomsOf` cuts in the same way again. */
function termOf(atoms: readonly Atom[]): string {
  let term = '';
  let before: Atom | null = null;
  for (const atom of atoms) {
    const touches = before === null || atom.joined || atom.kind !== before.kind;
    term += touches ? atom.folded : ` ${atom.folded}`;
    before = atom;
  }
  return term;
}
