import { indexText } from '../../../core/search/index.ts';
import type { ClippingDocument } from '../../storage/worker.ts';
import type { IndexedText } from './fullTextIndex.ts';

/** The index's view of a clipping. */
export function indexedText({ clipping, body, tags, annotations }: ClippingDocument): IndexedText {
  const { standfirst, byline, agency, place, outlet, section } = clipping;
  return {
    id: clipping.id,
    title: indexText(clipping.title),
    about: tokens([standfirst, byline, agency, place, outlet, section]),
    body: indexText(body.text),
    tags: tokens(tags),
    notes: tokens(annotations.map((annotation) => annotation.note)),
  };
}

const tokens = (parts: readonly (string | null)[]): string =>
  indexText(parts.filter((part) => part !== null).join('\n'));
