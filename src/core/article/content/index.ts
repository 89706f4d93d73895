import type { DomDocument } from '../../dom.ts';
import { select, type SelectOptions } from './decide.ts';
import type { Content } from './decision.ts';
import type { PageHints } from './features/index.ts';
import { TRAINED, type Judges } from './model/trained.ts';
import { readBlocks } from './reading.ts';

export { hintsOf } from './hints.ts';
export { explainBlocks, type BlockReport } from './explain.ts';
export { fullerBody } from './fuller-body.ts';
export { signOffsBelow } from './settle/index.ts';
export { wholePage } from './whole-page.ts';
export type { Judges } from './model/trained.ts';
export type { Content, Decision } from './decision.ts';

/** Finds the article of a page, by other forests than the trained ones if given. Only reads the document. */
export function findContent(
  document: DomDocument,
  hints: PageHints,
  options: SelectOptions = {},
  judges: Judges = TRAINED,
): Content {
  // A page of frames has no body; its frames hold what it says.
  const root = document.body ?? document.documentElement;
  const reading = readBlocks(root, hints, judges);
  return { root, ...select(reading, hints, options) };
}
