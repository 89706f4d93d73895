import { isElement, isText, type DomDocument, type DomElement, type DomNode } from '../../dom.ts';

/** Fewer characters hold no article. */
const SHORTEST = 500;
const HOLDERS = ['template', 'noscript', 'textarea', 'xmp'];
/** Places that a script would fill in. */
const PLACEHOLDERS = /\{\{|\{%|<%|\$\{/;

interface Template extends DomElement {
  readonly content?: DomNode;
}

/**
 * The markup that a page holds in elements that are not shown: templates, the text for browsers
 * without scripts, text areas from which a script would unfold it. Each as HTML.
 */
export function hiddenMarkup(document: DomDocument): readonly string[] {
  return HOLDERS.flatMap((name) => [...document.documentElement.getElementsByTagName(name)])
    .map((holder: Template) => (holder.textContent ? holder : (holder.content ?? holder)))
    .map((holder) => htmlOf(holder))
    .filter((html) => html.length >= SHORTEST && /<(?:p|br)\b/i.test(html))
    .filter((html) => !PLACEHOLDERS.test(html));
}

/** What is text here is markup to a script. */
function htmlOf(holder: DomNode): string {
  if (isElement(holder) && ['textarea', 'xmp'].includes(holder.localName))
    return holder.textContent ?? '';
  return [...holder.childNodes]
    .map((node) => (isElement(node) ? node.outerHTML : isText(node) ? node.data : ''))
    .join('');
}
