import type { Metadata } from '../metadata/index.ts';
import type { PageHints } from './features/index.ts';

/** A stated body shorter than this is a summary. */
const SHORTEST_BODY = 400;

/** What a page's metadata tells of its body. */
export const hintsOf = ({
  title,
  description,
  authors,
  outlet,
  statedBody,
}: Metadata): PageHints => ({
  title,
  description: description?.value ?? null,
  authors,
  outlet,
  statedBody: statedBody !== null && statedBody.length >= SHORTEST_BODY ? statedBody : null,
});
