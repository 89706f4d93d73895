import { anchor } from '../../../core/annotations/index.ts';
import type { Annotation, Highlight, Selectors } from '../../../core/library/entities.ts';
import type { TextRange } from './frame/textSelection.ts';

/** A highlight and where its words are in a text; null where they are gone. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly range: TextRange | null;
}

/**
 * Finds each highlight in a body's text, in text order, those whose words are gone last. The stored
 * position is believed while the quote stands there; otherwise the words are looked for again.
 */
export function placeHighlights(
  text: string,
  annotations: readonly Annotation[],
): PlacedHighlight[] {
  return annotations
    .filter((annotation) => annotation.kind === 'highlight')
    .map((highlight) => ({ highlight, range: findWords(text, highlight.selectors) }))
    .sort(byPlace);
}

function findWords(text: string, selectors: Selectors): TextRange | null {
  const { start, end } = selectors.position;
  if (start < end && text.slice(start, end) === selectors.quote.exact) return { start, end };
  const found = anchor(text, selectors);
  return found === null ? null : { start: found.start, end: found.end };
}

function byPlace(a: PlacedHighlight, b: PlacedHighlight): number {
  const first = a.range?.start ?? Infinity;
  const second = b.range?.start ?? Infinity;
  if (first !== second) return first < second ? -1 : 1;
  return a.highlight.created < b.highlight.created ? -1 : 1;
}
