import type { DomDocument, DomElement, DomText } from '../../dom.ts';
import type { BlockChoice } from '../types.ts';
import { select, type Decision } from './decide.ts';
import type { PageHints } from './features/index.ts';
import { TRAINED, type Judges } from './model/trained.ts';
import { readBlocks } from './reading.ts';

export { lettersOf } from './features/hints.ts';
export { hintsOf } from './hints.ts';
export { explainBlocks, type BlockReport } from './explain.ts';
export { fullerBody } from './fuller-body.ts';
export { wholePage } from './whole-page.ts';
export type { Judges } from './model/trained.ts';
export type { Decision } from './decide.ts';

/** The part of a page that holds its article, and what of it is kept. */
export interface Content {
  readonly root: DomElement;
  /** Text nodes and pictures that stay. */
  readonly kept: ReadonlySet<DomText | DomElement>;
  readonly decisions: readonly Decision[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** Finds the article of a page, by other forests than the trained ones if given. Only reads the document. */
export function findContent(
  document: DomDocument,
  hints: PageHints,
  choices: readonly BlockChoice[] = [],
  judges: Judges = TRAINED,
): Content {
  // A page of frames has no body; its frames hold what it says.
  const root = document.body ?? document.documentElement;
  const reading = readBlocks(root, hints, judges);
  return { root, ...select(reading, hints.title, choices) };
}
