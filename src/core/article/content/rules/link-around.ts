import { isElement, type DomElement, type DomNode } from '../../../dom.ts';

/** The link that a node stands in. */
export function linkAround(node: DomNode | null): DomElement | null {
  for (let at = node?.parentNode ?? null; at && isElement(at); at = at.parentNode)
    if (at.localName === 'a') return at;
  return null;
}
