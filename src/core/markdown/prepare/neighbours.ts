import type { DomDocument, DomElement } from '../../dom.ts';

/** Attributes that the layout rules read. */
export const MARKER = 'data-marker';
export const TIGHT = 'data-tight';

/**
 * Keeps apart what Markdown would join: of two lists in a row the second gets the other marker; two
 * quotes get an empty comment between them. Also finds the lists that need no blank lines.
 */
export function separateNeighbours(root: DomElement, document: DomDocument): void {
  for (const list of root.querySelectorAll('ul, ol')) {
    const [usual, other] = list.localName === 'ul' ? ['-', '*'] : ['.', ')'];
    const before = previousElement(list);
    const isSecond = before?.localName === list.localName && before.getAttribute(MARKER) === usual;
    list.setAttribute(MARKER, isSecond ? other : usual);
    if ([...list.children].every(isTightItem)) list.setAttribute(TIGHT, '');
  }
  for (const quote of [...root.querySelectorAll('blockquote')]) {
    if (previousElement(quote)?.localName !== 'blockquote') continue;
    const gap = document.createElement('x-gap');
    gap.appendChild(document.createTextNode('-'));
    quote.parentNode?.insertBefore(gap, quote);
  }
}

function previousElement(element: DomElement): DomElement | null {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings[siblings.indexOf(element) - 1] ?? null;
}

/** One paragraph at most, and lists. */
function isTightItem(item: DomElement): boolean {
  return [...item.children].every((child, at) =>
    child.localName === 'p'
      ? at === 0 && !/<br[^>]*>\s*<br/u.test(child.innerHTML)
      : /^[uo]l$/u.test(child.localName),
  );
}
