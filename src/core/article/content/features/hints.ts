import { fold, lettersOf } from '../../cues/fold.ts';

/** What is known of a page before its body is: it tells the article's words from its furniture. */
export interface PageHints {
  readonly title: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  /** The body as the page's structured data states it. */
  readonly statedBody: string | null;
}

/** Hints in the form in which blocks are compared with them. */
export interface FoldedHints {
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly description: string;
  readonly authors: readonly string[];
  /** Letters and digits alone. */
  readonly statedBody: string;
}

export function foldHints(hints: PageHints): FoldedHints {
  const title = fold(hints.title ?? '');
  return {
    title,
    titleWords: new Set(wordsOf(title)),
    description: fold(hints.description ?? ''),
    authors: hints.authors.map(fold).filter((name) => name.length > 1),
    statedBody: lettersOf(hints.statedBody ?? ''),
  };
}

const PLAIN = /^[ -~]*$/;

/** Letters of scripts that part no words: Thai, Lao, Myanmar, Khmer, kana and Han. */
const UNPARTED = /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17d3\u3041-\u30ff\u3400-\u9fff]/;

/** The words of a folded text; where none are parted, its pairs of letters. */
export function wordsOf(folded: string): readonly string[] {
  if (PLAIN.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  const words: readonly string[] = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return UNPARTED.test(folded) ? words.flatMap(pairsOf) : words;
}

const pairsOf = (word: string): readonly string[] =>
  word.length < 3 || !UNPARTED.test(word)
    ? [word]
    : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
