import { atomsOf, endOfPrefix, type Atom } from './atoms.ts';

/** A stretch of the original text, in UTF-16 code units; `start` included, `end` excluded. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * Where folded terms (of `parseQuery`) occur in a text, in order and without overlaps, for marking
 * them. Of a word that only begins with a term, the beginning is the hit.
 */
export function findTerms(text: string, terms: readonly string[]): Hit[] {
  const atoms = atomsOf(text);
  const places = placesOf(atoms);
  const hits = terms.flatMap((term) => {
    const wanted = atomsOf(term);
    return startsOf(wanted, places, atoms).flatMap((at) => hitAt(at, wanted, atoms, text) ?? []);
  });
  return withoutOverlaps(hits);
}

/** Where each character, and each word under its first letter, stands among the atoms. */
function placesOf(atoms: readonly Atom[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  atoms.forEach((atom, at) => {
    const key = keyOf(atom);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  });
  return places;
}

const keyOf = (atom: Atom): string =>
  atom.kind === 'character' ? atom.folded : atom.folded.slice(0, 1);

function startsOf(
  wanted: readonly Atom[],
  places: ReadonlyMap<string, readonly number[]>,
  atoms: readonly Atom[],
): readonly number[] {
  const [first] = wanted;
  if (first === undefined) return [];
  return (places.get(keyOf(first)) ?? []).filter((at) => at + wanted.length <= atoms.length);
}

function hitAt(
  at: number,
  wanted: readonly Atom[],
  atoms: readonly Atom[],
  text: string,
): Hit | null {
  const found = atoms.slice(at, at + wanted.length);
  const first = found[0];
  const last = found.at(-1);
  const lastTerm = wanted.at(-1);
  if (first === undefined || last === undefined || lastTerm === undefined) return null;

  const isHit = wanted.every((term, offset) => {
    const atom = found[offset];
    const isLast = offset === wanted.length - 1;
    return atom !== undefined && matches(atom, term, { isFirst: offset === 0, isLast });
  });
  if (!isHit) return null;
  const end = last.kind === 'word' ? endOfPrefix(text, last, lastTerm.folded.length) : last.end;
  return { start: first.start, end };
}

function matches(
  atom: Atom,
  term: Atom,
  position: { readonly isFirst: boolean; readonly isLast: boolean },
): boolean {
  if (atom.kind !== term.kind) return false;
  if (!position.isFirst && atom.joined !== term.joined) return false;
  return atom.kind === 'word' && position.isLast
    ? atom.folded.startsWith(term.folded)
    : atom.folded === term.folded;
}

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || hit.start >= last.end) merged.push(hit);
    else if (hit.end > last.end) merged[merged.length - 1] = { start: last.start, end: hit.end };
  }
  return merged;
}
