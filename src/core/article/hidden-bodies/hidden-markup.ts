import { isElement, isText, type DomElement, type DomNode } from '../../dom.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** Fewer characters hold no article. */
const SHORTEST = 500;
const HOLDERS = ['template', 'noscript', 'textarea'];
/** Places that a script would fill in. */
const PLACEHOLDERS = /\{\{|\{%|<%|\$\{/;

interface Template extends DomElement {
  readonly content?: DomNode;
}

/**
 * The markup that a page holds in elements that are not shown: templates, the text for browsers
 * without scripts, text areas from which a script would unfold it. Each as HTML.
 */
export function hiddenMarkup({ elements, unshown }: PageFacts): readonly string[] {
  // Browsers show an `xmp` as the text that it is.
  const shown = elements.filter(({ tag }) => tag === 'xmp').map(({ element }) => element);
  return HOLDERS.flatMap((name) => unshown.filter(({ localName }) => localName === name))
    .concat(shown)
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
