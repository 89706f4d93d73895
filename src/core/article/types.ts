import type { Failure, Result } from '../result.ts';

export type Direction = 'ltr' | 'rtl';

export interface Dateline {
  readonly place: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
}

export interface ArticleImage {
  /** As in the clean HTML's `src`. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string | null;
}

/** What is known of an article besides its body. */
export type FieldName =
  | 'title'
  | 'standfirst'
  | 'authors'
  | 'agency'
  | 'dateline'
  | 'published'
  | 'modified'
  | 'outlet'
  | 'section'
  | 'lang'
  | 'canonicalUrl'
  | 'keywords';

/** The part of a page that a field was read from. */
export type FieldSource =
  | 'json-ld'
  | 'microdata'
  | 'meta'
  | 'document-title'
  | 'markup'
  | 'printed-line'
  | 'first-words'
  | 'last-words'
  | 'address'
  | 'detection';

/** Why a field has its value. */
export interface Evidence {
  readonly source: FieldSource;
  /** 0 (a guess) to 1 (stated, and confirmed by another part of the page). */
  readonly confidence: number;
  /** The words it was read from, as the page has them, 200 characters at most. */
  readonly found: string;
}

export type FieldEvidence = Readonly<Partial<Record<FieldName, Evidence>>>;

/** Whether a page is one article, or leads to many: a home page, a list, a search result. */
export interface PageKind {
  readonly kind: 'article' | 'page';
  /** 0.5 (undecided) to 1. */
  readonly confidence: number;
  /** What spoke for the kind, the weightiest first. */
  readonly reasons: readonly string[];
}

/** What a newspaper page says, and the article itself as clean HTML (vocabulary: clean/vocabulary.ts). */
export interface Article {
  readonly title: string;
  readonly standfirst: string | null;
  /** As printed, without "By". */
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly dateline: Dateline | null;
  /** ISO 8601, with the time and zone where the page gives them. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  /** BCP 47, or `und`. */
  readonly lang: string;
  readonly dir: Direction;
  readonly canonicalUrl: string | null;
  readonly keywords: readonly string[];
  /** Clean HTML of the body: no headline or byline, and no standfirst but one that is its beginning. */
  readonly html: string;
  /** The running text, one line per block, without captions and credits. */
  readonly text: string;
  readonly wordCount: number;
  readonly images: readonly ArticleImage[];
  /** Why each field that has a value has it. */
  readonly evidence: FieldEvidence;
  readonly pageKind: PageKind;
  /** How sure it is that the body is the article's, 0 to 1. */
  readonly bodyConfidence: number;
}

/** What a person has decided about one block of a page, whatever the extractor makes of it. */
export interface BlockChoice {
  /** The block's first words, as its report gives them. */
  readonly text: string;
  /** Which of the blocks that begin with these words, from 0. */
  readonly nth: number;
  readonly kept: boolean;
}

export interface ExtractOptions {
  /** All that the page holds is the article's: nothing is left out but its headline. */
  readonly isCleaned?: boolean;
  /** The page's address where it is known from outside the markup. */
  readonly url?: string | null;
  /**
   * Chooses what an image's `src` becomes, given its candidate references, best first, as written
   * in the page. Null keeps the first candidate as an absolute address (a remote picture); an empty
   * string leaves the image out (a spacer or a tracker).
   */
  readonly resolvePicture?: (candidates: readonly string[]) => string | null;
  /**
   * The text of a style sheet that came with the page, by the page's reference to it; null where it
   * is not held. Asked only for figures without a picture of their own.
   */
  readonly readStyleSheet?: (reference: string) => string | null;
  /** Blocks that a person has put back or taken out. One that the page does not have is ignored. */
  readonly choices?: readonly BlockChoice[];
}

export type ExtractFailureCode = 'no-text' | 'too-deep';
export type ExtractOutcome = Result<Article, Failure<ExtractFailureCode>>;

/**
 * `core/article/index.ts` exports:
 *   extractArticle(page: { kind: 'html'; html: string } | { kind: 'text'; text: string },
 *                  options?: ExtractOptions): ExtractOutcome
 *   EXTRACTOR_VERSION: string   stored with each body
 */
export type PageContent =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string };
