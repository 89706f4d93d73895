import { anchor } from '../annotations/index.ts';
import type { DomDocument, DomNode, DomText } from '../dom.ts';
import type { Highlight } from '../library/entities.ts';
import { projectText } from '../text/index.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks the words of highlights in a clipping's document with `mark` elements, text node by text
 * node, so that no element is cut. Overlapping highlights become one. Marks that the page itself
 * set are taken away: in a note only the person's own shine.
 *
 * Returns the highlights whose words are no longer there.
 */
export function markHighlights(
  document: DomDocument,
  highlights: readonly Highlight[],
): readonly Highlight[] {
  const { body } = document;
  if (body === null) return highlights;
  for (const mark of [...body.querySelectorAll('mark')]) mark.replaceWith(...mark.childNodes);

  const projection = projectText(body);
  const lost: Highlight[] = [];
  const ranges: Range[] = [];
  for (const highlight of highlights) {
    const place = anchor(projection.text, highlight.selectors);
    if (place === null) lost.push(highlight);
    else ranges.push(place);
  }

  const segments = united(ranges).flatMap(({ start, end }) => projection.locate(start, end));
  // From the end, so that the offsets of earlier segments in the same node stay right.
  for (const segment of segments.toReversed()) markSegment(document, segment);
  return lost;
}

function united(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || range.start > last.end) result.push(range);
    else if (range.end > last.end)
      result[result.length - 1] = { start: last.start, end: range.end };
  }
  return result;
}

function markSegment(
  document: DomDocument,
  { node, start, end }: Range & { readonly node: DomText },
): void {
  const parent = node.parentNode;
  if (parent === null) return;
  const { data } = node;
  const insertAfter = (next: DomNode): void => {
    parent.insertBefore(next, node.nextSibling);
  };
  if (end < data.length) insertAfter(document.createTextNode(data.slice(end)));
  const mark = document.createElement('mark');
  mark.appendChild(document.createTextNode(data.slice(start, end)));
  insertAfter(mark);
  node.data = data.slice(0, start);
}
