import type { DomDocument, DomText } from '../dom.ts';
import type { Highlight, HighlightColour } from '../library/entities.ts';
import { projectText } from '../text/index.ts';
import { anchor } from './anchor.ts';

/** A stretch of a document's text that is to be marked as one. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Null where all marks are alike. */
  readonly colour: HighlightColour | null;
}

interface Placed extends Piece {
  readonly colour: HighlightColour;
}

/**
 * Marks the words of highlights in a document with `mark` elements, text node by text node, so that
 * no element is cut. With `colours`, each mark has its colour's name for a class, the later
 * highlight over the earlier; without, overlapping highlights become one. Marks that the page itself
 * set are taken away: only the person's own shine.
 *
 * Returns the highlights whose words are no longer there.
 */
export function markHighlights(
  document: DomDocument,
  highlights: readonly Highlight[],
  { colours }: { readonly colours: boolean },
): readonly Highlight[] {
  const { body } = document;
  if (body === null) return highlights;
  for (const mark of [...body.querySelectorAll('mark')]) mark.replaceWith(...mark.childNodes);

  const projection = projectText(body);
  const lost: Highlight[] = [];
  const placed: Placed[] = [];
  for (const highlight of highlights) {
    const place = anchor(projection.text, highlight.selectors);
    if (place === null) lost.push(highlight);
    else placed.push({ start: place.start, end: place.end, colour: highlight.colour });
  }

  const pieces = colours ? apart(placed) : united(placed);
  const segments = pieces.flatMap(({ start, end, colour }) =>
    projection.locate(start, end).map((segment) => ({ ...segment, colour })),
  );
  // From the end, so that the offsets of earlier segments in the same node stay right.
  for (const segment of segments.toReversed()) markSegment(document, segment);
  return lost;
}

function united(placed: readonly Placed[]): Piece[] {
  const result: Piece[] = [];
  for (const { start, end } of placed.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end, colour: null });
    else if (end > last.end) {
      result[result.length - 1] = { start: last.start, end, colour: null };
    }
  }
  return result;
}

/** Cuts highlights that overlap at each other's edges; what is left is one's alone. */
function apart(placed: readonly Placed[]): Piece[] {
  const edges = placed.flatMap(({ start, end }) => [start, end]);
  const sorted = [...new Set(edges)].toSorted((a, b) => a - b);
  return sorted.slice(1).flatMap((end, index) => {
    const start = sorted[index] ?? end;
    const over = placed.findLast((one) => one.start <= start && one.end >= end);
    return over === undefined ? [] : [{ start, end, colour: over.colour }];
  });
}

function markSegment(
  document: DomDocument,
  { node, start, end, colour }: Piece & { readonly node: DomText },
): void {
  const parent = node.parentNode;
  if (parent === null) return;
  const { data } = node;
  if (end < data.length) {
    parent.insertBefore(document.createTextNode(data.slice(end)), node.nextSibling);
  }
  const mark = document.createElement('mark');
  if (colour !== null) mark.className = colour;
  mark.appendChild(document.createTextNode(data.slice(start, end)));
  parent.insertBefore(mark, node.nextSibling);
  node.data = data.slice(0, start);
}
