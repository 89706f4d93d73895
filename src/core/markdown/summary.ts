import { isElement, isText, type DomElement, type DomNode } from '../dom.ts';

const KEPT: ReadonlySet<string> = new Set(['b', 'code', 'del', 'em', 'i', 'strong', 'sub', 'sup']);

/**
 * The `summary` line of a `details` element. Markdown is not read on that line, so it is HTML: text,
 * escaped, with the few elements that carry emphasis, and no attribute.
 */
export function writeSummary(details: DomElement): string {
  const summary = [...details.children].find((child) => child.localName === 'summary');
  const content = summary === undefined ? 'Details' : childrenOf(summary);
  return `<summary>${content.replace(/\s+/gu, ' ').trim()}</summary>`;
}

const childrenOf = (element: DomElement): string => [...element.childNodes].map(write).join('');

function write(node: DomNode): string {
  if (isText(node)) return escape(node.data);
  if (!isElement(node)) return '';
  const name = node.localName;
  return KEPT.has(name) ? `<${name}>${childrenOf(node)}</${name}>` : childrenOf(node);
}

const escape = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
