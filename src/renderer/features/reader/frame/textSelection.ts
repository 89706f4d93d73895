/** A stretch of the body's text, in UTF-16 code units; `end` excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The part of `core/text`'s projection that maps a place in the tree to one in the text. */
export interface OffsetLookup {
  readonly text: string;
  readonly offsetOf: (node: Text, offset: number) => number | null;
}

/**
 * The text range of a selection, cut to the article's body and without the white space around it.
 * Null where no letter of the body is selected.
 */
export function selectedRange(
  selection: Selection | null,
  root: HTMLElement,
  projection: OffsetLookup,
): TextRange | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = clampTo(root, selection.getRangeAt(0));
  if (range === null) return null;
  const first = textFrom(root, range.startContainer, range.startOffset);
  const last = textUpTo(root, range.endContainer, range.endOffset);
  if (first === null || last === null) return null;
  const start = projection.offsetOf(first.node, first.offset);
  const end = projection.offsetOf(last.node, last.offset);
  return start === null || end === null ? null : trim(projection.text, start, end);
}

/** The place in the text of one place in the tree, as a click or the caret gives it. */
export function textOffsetAt(
  root: HTMLElement,
  node: Node,
  offset: number,
  projection: OffsetLookup,
): number | null {
  if (!root.contains(node)) return null;
  const place = textFrom(root, node, offset) ?? textUpTo(root, node, offset);
  return place === null ? null : projection.offsetOf(place.node, place.offset);
}

function clampTo(root: HTMLElement, selected: Range): Range | null {
  if (!selected.intersectsNode(root)) return null;
  const range = selected.cloneRange();
  if (!root.contains(range.startContainer)) range.setStart(root, 0);
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length);
  return range;
}

interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

function textFrom(root: Node, container: Node, offset: number): TextPlace | null {
  if (isText(container)) return { node: container, offset };
  const walker = textWalker(root);
  const child = container.childNodes[offset];
  if (child !== undefined && isText(child)) return { node: child, offset: 0 };
  walker.currentNode = child ?? deepestLast(container);
  const next = walker.nextNode();
  return next !== null && isText(next) ? { node: next, offset: 0 } : null;
}

function textUpTo(root: Node, container: Node, offset: number): TextPlace | null {
  if (isText(container)) return { node: container, offset };
  const walker = textWalker(root);
  const child = container.childNodes[offset];
  const edge = child ?? deepestLast(container);
  if (child === undefined && isText(edge)) return { node: edge, offset: edge.data.length };
  walker.currentNode = edge;
  const previous = walker.previousNode();
  return previous !== null && isText(previous)
    ? { node: previous, offset: previous.data.length }
    : null;
}

function textWalker(root: Node): TreeWalker {
  return (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

function deepestLast(node: Node): Node {
  let deepest = node;
  while (deepest.lastChild !== null) deepest = deepest.lastChild;
  return deepest;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function trim(text: string, start: number, end: number): TextRange | null {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = end - (slice.length - slice.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
