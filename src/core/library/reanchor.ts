import { anchor, describeSelection } from '../annotations/index.ts';
import type { Annotation, Highlight } from './entities.ts';

/**
 * The highlights of a clipping as they stand in its new text, those that did not change left out.
 * One whose words are gone keeps its selectors, so that it comes back with them.
 */
export function reanchored(annotations: readonly Annotation[], text: string): Highlight[] {
  return annotations
    .filter((annotation) => annotation.kind === 'highlight')
    .map((highlight) => placed(highlight, text))
    .filter((highlight) => !annotations.includes(highlight));
}

function placed(highlight: Highlight, text: string): Highlight {
  const { selectors, orphaned } = highlight;
  const { start, end } = selectors.position;
  const stands = text.slice(start, end) === selectors.quote.exact;
  const found = anchor(text, selectors);
  if (found === null) return orphaned ? highlight : { ...highlight, orphaned: true };
  if (stands && found.start === start && !orphaned) return highlight;
  return {
    ...highlight,
    selectors: describeSelection(text, found.start, found.end),
    orphaned: false,
  };
}
