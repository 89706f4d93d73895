import { COMMENT_NODE, type DomElement, type DomNode, isElement } from '../../dom.ts';

/** What is no text of an article, or nothing that a note can hold. */
const DISCARDED = [
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'meta',
  'link',
  'base',
  'svg',
  'canvas',
  'select',
  'textarea',
  'datalist',
  'map',
  'area',
  'rp',
  'wbr',
  'frameset',
].join(', ');

/** Takes out what has no place in a note, after media and formulas were read. */
export function discardNonText(root: DomElement): void {
  for (const element of [...root.querySelectorAll(DISCARDED)]) element.remove();
  for (const input of [...root.querySelectorAll('input')]) {
    if (input.getAttribute('type')?.toLowerCase() !== 'checkbox') input.remove();
  }
  removeComments(root);
  removeBackLinks(root);
}

function removeComments(node: DomNode): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === COMMENT_NODE) node.removeChild(child);
    else if (isElement(child)) removeComments(child);
  }
}

const BACK_ARROW = /^[\s[]*(?:[↩⤴]\uFE0E?\uFE0F?|[↑^])[\s\]]*$/u;

/** A link from a footnote back to its mark. */
export const isBackLink = (link: DomElement): boolean =>
  link.getAttribute('role') === 'doc-backlink' ||
  link.hasAttribute('data-footnote-backref') ||
  BACK_ARROW.test(link.textContent ?? '');

/** Links back to a mark lead nowhere in a note. */
function removeBackLinks(root: DomElement): void {
  for (const link of [...root.querySelectorAll('a')]) if (isBackLink(link)) link.remove();
}
