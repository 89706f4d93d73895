import { foldUnit } from './fold.ts';

/** A part of a text that search tells apart: a word, or one character of unspaced writing. */
export interface Atom {
  readonly kind: 'word' | 'character';
  readonly folded: string;
  /** UTF-16 offsets in the original text. */
  readonly start: number;
  readonly end: number;
  /** A character that follows another with nothing between. */
  readonly joined: boolean;
}

/** A piece of the original text that folds on its own. */
interface Unit {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A run of plain letters, or one character with the marks and format controls on it. Conjoining
 * jamo are one Korean syllable, and a halfwidth Japanese voicing mark belongs to its kana: they are
 * one character once composed.
 */
const UNIT =
  /[0-9A-Za-z]+(?![\p{M}\p{Cf}])|(?:[\u1100-\u115F]+[\u1160-\u11A7]+[\u11A8-\u11FF]*|\P{M})[\p{M}\p{Cf}\uFF9E\uFF9F]*|\p{M}+/gu;

/** Letters, digits, and the symbols that stand for Chinese characters: radicals, ㍻, ㈱. */
const SEARCHED = /[\p{L}\p{N}\u2F00-\u2FD5\u3200-\u33FF]/u;

/** Scripts written without spaces, and Hangul, whose words carry their particles along. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]/u;

const CHARACTER = /\P{M}\p{M}*/gu;

/** Cuts a text into its words and unspaced characters, folded, with their places. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let word: Unit | null = null;
  let afterCharacter = false;

  const endWord = (): void => {
    if (word !== null) atoms.push({ kind: 'word', joined: false, ...word });
    word = null;
  };

  for (const unit of unitsOf(text)) {
    if (unit.folded === '') {
      endWord();
      afterCharacter = false;
    } else if (UNSPACED.test(unit.folded)) {
      endWord();
      // One compatibility character may stand for several (㍻ is 平成).
      for (const [folded] of unit.folded.matchAll(CHARACTER)) {
        atoms.push({ ...unit, kind: 'character', folded, joined: afterCharacter });
        afterCharacter = true;
      }
    } else {
      word = joinUnits(word, unit);
      afterCharacter = false;
    }
  }
  endWord();
  return atoms;
}

/** The UTF-16 offset in `text` where the first `length` folded units of a word end. */
export function endOfPrefix(text: string, word: Atom, length: number): number {
  let folded = 0;
  for (const unit of unitsOf(text.slice(word.start, word.end))) {
    const rest = length - folded;
    folded += unit.folded.length;
    if (folded < length) continue;
    const isPlainRun = unit.folded.length === unit.end - unit.start;
    return word.start + (isPlainRun ? unit.start + rest : unit.end);
  }
  return word.end;
}

function joinUnits(word: Unit | null, unit: Unit): Unit {
  return word === null
    ? unit
    : { folded: word.folded + unit.folded, start: word.start, end: unit.end };
}

function* unitsOf(text: string): Generator<Unit> {
  const known = new Map<string, string>();
  for (const match of text.matchAll(UNIT)) {
    const unit = match[0];
    let folded = known.get(unit);
    if (folded === undefined) {
      folded = SEARCHED.test(unit) ? foldUnit(unit) : '';
      known.set(unit, folded);
    }
    // Tatweel folds to nothing but does not end a word.
    if (folded === '' && unit.startsWith('\u0640')) continue;
    yield { folded, start: match.index, end: match.index + unit.length };
  }
}
