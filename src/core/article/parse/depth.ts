import { isElement, type DomNode } from '../../dom.ts';

/**
 * Levels of elements that are kept, as in Chromium, whose limit is 512, though lower. Everything that walks a
 * tree by recursion, here or in a library, relies on it.
 */
export const MAX_DEPTH = 200;

/**
 * Brings what lies deeper than `MAX_DEPTH` up to that level, in the order of the text. Nothing is
 * lost but the nesting.
 */
export function flattenBeyondMaxDepth(root: DomNode): void {
  let depth = 1;
  let node = root.firstChild;
  while (node) {
    if (depth === MAX_DEPTH) hoistFromFirstElement(node);
    if (node.firstChild && depth < MAX_DEPTH) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

/** Moves a node's first child element and all that follows it to just after the node. */
function hoistFromFirstElement(node: DomNode): void {
  const { parentNode, nextSibling } = node;
  let child = node.firstChild;
  while (child && !isElement(child)) child = child.nextSibling;
  while (child && parentNode) {
    const following: DomNode | null = child.nextSibling;
    parentNode.insertBefore(child, nextSibling);
    child = following;
  }
}
