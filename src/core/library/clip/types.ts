import type { Article, ExtractFailureCode } from '../../article/types.ts';
import type { ReadFailureCode, SavedPage } from '../../containers/types.ts';
import type { Failure, Result } from '../../result.ts';
import type { Asset, Body, Clipping, Original } from '../entities.ts';
import type { Reading } from '../readings.ts';

/** One file of an original. */
export type OriginalFile = Original['files'][number];

/** All that one saved page becomes. */
export interface Clipped {
  readonly clipping: Clipping;
  readonly body: Body;
  /** The pictures that the body shows. */
  readonly assets: readonly Asset[];
  readonly reading: Reading;
  readonly original: Original;
  readonly article: Article;
  readonly page: SavedPage;
}

export type ClipFailure = Failure<ReadFailureCode | ExtractFailureCode>;

/** What came of a unit: its clippings, with what in it failed beside them; or why there are none. */
export type ClipOutcome = Result<Clipped[], ClipFailure> & {
  readonly failures?: readonly ClipFailure[];
};

export interface ClipContext {
  /** ISO 8601. */
  readonly importedAt: string;
}
