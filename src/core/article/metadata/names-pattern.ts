import { remembered } from '../remembered.ts';

/** What a part of a page is called. */
export interface Named {
  /** Class names, id and the like as lower-case words, a space on either side: ` article byline `. */
  readonly names: string;
  /** The patterns that its names match, a bit each. */
  readonly matched: number;
}

/** A pattern for the names of a page's parts. Each part is tried by all patterns at once. */
export interface NamesPattern {
  readonly test: (part: Named) => boolean;
}

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  /** The patterns that have it. */
  readonly patterns: number;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
const EXPRESSIONS: { readonly expression: RegExp; readonly pattern: number }[] = [];
/** The bit of the next pattern, of 31. They are made while modules load, before any name is tried. */
let nextPattern = 1;

function newPattern(): number {
  const pattern = nextPattern;
  if (pattern < 0) throw new RangeError('There are more patterns than bits for them.');
  nextPattern <<= 1;
  return pattern;
}

const patternOf = (bit: number): NamesPattern => ({
  test: ({ matched }) => (matched & bit) !== 0,
});

/** Names that an expression finds. Throws where more patterns are made than there are bits. */
export function namesPattern(expression: RegExp): NamesPattern {
  const pattern = newPattern();
  EXPRESSIONS.push({ expression, pattern });
  return patternOf(pattern);
}

/**
 * Names that hold one of these words or phrases as a whole: `headline|post title|sub ?title`, where
 * a character before a question mark may be missing. Throws where more patterns are made than there
 * are bits.
 */
export function namesAmong(phrases: string): NamesPattern {
  const pattern = newPattern();
  for (const phrase of phrases.split('|').flatMap(formsOf)) {
    const [first = '', ...rest] = phrase.split(' ');
    const known = BY_FIRST_WORD.get(first) ?? [];
    known.push({ rest, patterns: pattern });
    BY_FIRST_WORD.set(first, known);
  }
  return patternOf(pattern);
}

function formsOf(phrase: string): readonly string[] {
  const at = phrase.indexOf('?');
  if (at === -1) return [phrase];
  const [before, after] = [phrase.slice(0, at), phrase.slice(at + 1)];
  return [before, before.slice(0, -1)].flatMap((start) => formsOf(start + after));
}

const UNNAMED: Named = { names: '', matched: 0 };

/** A part that is called so: `entry-title BigTitle`. */
export const partNamed = (given: string): Named => (given === '' ? UNNAMED : named(given));

/** Most parts share their names with others, of the page or of the site. */
const named = remembered((given): Named => {
  const names = wordsOf(given);
  return { names, matched: patternsIn(names) };
});

/** One walk over the words asks for all lists at once. */
function patternsIn(names: string): number {
  const words = names.split(' ');
  let patterns = 0;
  words.forEach((word, at) => {
    for (const phrase of BY_FIRST_WORD.get(word) ?? []) {
      if (phrase.rest.every((next, step) => words[at + step + 1] === next))
        patterns |= phrase.patterns;
    }
  });
  for (const { expression, pattern } of EXPRESSIONS)
    if (expression.test(names)) patterns |= pattern;
  return patterns;
}

/** `header--no-promo`, `has-sidebar`: what a part lacks, or stands beside, is not what it is. */
const HAVING = /(?<![a-z0-9])(?:no|without|has|with)[-_]+[a-z0-9]+/gi;

const PLAIN = /^[\t-\r -~]*$/;

function wordsOf(given: string): string {
  const names = given.replace(HAVING, ' ');
  const parted = /[a-z][A-Z]/.test(names) ? names.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : names;
  // Hardly a name has other letters, and asking for those of all scripts takes several times as long.
  const words = parted
    .toLowerCase()
    .replace(PLAIN.test(names) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}
