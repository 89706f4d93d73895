import { fold, lettersOf } from '../../cues/fold.ts';
import { wordsOf } from '../../cues/words.ts';

/** What is known of a page before its body is: it tells the article's words from its furniture. */
export interface PageHints {
  readonly title: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
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
