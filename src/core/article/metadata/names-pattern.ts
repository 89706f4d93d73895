import { remembered } from '../remembered.ts';

/** A pattern for the names of a page's parts, which most of its elements share with others. */
export interface NamesPattern {
  readonly test: (names: string) => boolean;
}

export const namesPattern = (pattern: RegExp): NamesPattern => ({
  test: remembered((names) => pattern.test(names)),
});

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  /** The lists that hold it. */
  readonly lists: number;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
/** The bit of the next list, of 31. Lists are made while modules load, before any is asked. */
let nextList = 1;

/**
 * Names that hold one of these words or phrases as a whole: `headline|post title|sub ?title`, where
 * a character before a question mark may be missing. Throws where more lists are made than there are
 * bits.
 */
export function namesAmong(phrases: string): NamesPattern {
  const list = nextList;
  if (list < 0) throw new RangeError('There are more lists than bits for them.');
  nextList <<= 1;
  for (const phrase of phrases.split('|').flatMap(formsOf)) {
    const [first = '', ...rest] = phrase.split(' ');
    const known = BY_FIRST_WORD.get(first) ?? [];
    known.push({ rest, lists: list });
    BY_FIRST_WORD.set(first, known);
  }
  return { test: (names) => names !== '' && (listsOf(names) & list) !== 0 };
}

/** The lists that names are in, a bit each. One walk over the words asks for all lists at once. */
const listsOf = remembered((names) => {
  const words = names.split(' ');
  let lists = 0;
  words.forEach((word, at) => {
    for (const phrase of BY_FIRST_WORD.get(word) ?? []) {
      if (phrase.rest.every((next, step) => words[at + step + 1] === next)) lists |= phrase.lists;
    }
  });
  return lists;
});

function formsOf(phrase: string): readonly string[] {
  const at = phrase.indexOf('?');
  if (at === -1) return [phrase];
  const [before, after] = [phrase.slice(0, at), phrase.slice(at + 1)];
  return [before, before.slice(0, -1)].flatMap((start) => formsOf(start + after));
}
