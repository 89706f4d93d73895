import { isElement, isText, type DomElement, type DomNode } from './dom.ts';

// Elements sought by their names alone. A selector says the same, but is compiled each time that it
// is asked, which costs more than the search where that goes through a paragraph or two.

/** The elements of these names within a node, in order; all where none is given. */
export function elementsWithin(root: DomNode, ...names: readonly string[]): DomElement[] {
  const found: DomElement[] = [];
  const walk = (node: DomNode): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) continue;
      if (names.length === 0 || names.includes(child.localName)) found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

/** The first element of one of these names within a node. */
export const firstWithin = (root: DomNode, ...names: readonly string[]): DomElement | null =>
  firstOf(root, names);

function firstOf(root: DomNode, names: readonly string[]): DomElement | null {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    const found = names.includes(child.localName) ? child : firstOf(child, names);
    if (found) return found;
  }
  return null;
}

/** Whether a node holds text beside white space. */
export function holdsWords(root: DomNode): boolean {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (isText(child) ? /\S/.test(child.data) : holdsWords(child)) return true;
  }
  return false;
}

/** The innermost element of one of these names that an element is or stands in. */
export function closestOf(element: DomElement, ...names: readonly string[]): DomElement | null {
  for (let at: DomNode | null = element; at; at = at.parentNode)
    if (isElement(at) && names.includes(at.localName)) return at;
  return null;
}
