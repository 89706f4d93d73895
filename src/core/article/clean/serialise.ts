import { isElement, isText, type DomNode } from '../../dom.ts';
import { CLEAN_ATTRIBUTES, VOID_ELEMENTS } from './vocabulary.ts';

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const VALUE_ESCAPES: Readonly<Record<string, string>> = { ...TEXT_ESCAPES, '"': '&quot;' };

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => TEXT_ESCAPES[character] ?? character);
const escapeValue = (value: string): string =>
  value.replace(/[&<>"]/g, (character) => VALUE_ESCAPES[character] ?? character);

/**
 * Writes a clean tree's children as HTML. Own code, because linkedom's writer escapes differently
 * from the browser's, and because the clean vocabulary has no element with raw content.
 */
export function serialise(root: DomNode): string {
  const out: string[] = [];
  const write = (node: DomNode): void => {
    if (isText(node)) {
      out.push(escapeText(node.data));
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    out.push('<', name);
    for (const attribute of CLEAN_ATTRIBUTES) {
      if (!node.hasAttribute(attribute)) continue;
      out.push(' ', attribute, '="', escapeValue(node.getAttribute(attribute) ?? ''), '"');
    }
    out.push('>');
    if (VOID_ELEMENTS.has(name)) return;
    // A parser drops the first line break in a pre.
    if (name === 'pre' && node.textContent?.startsWith('\n')) out.push('\n');
    for (let child = node.firstChild; child; child = child.nextSibling) write(child);
    out.push('</', name, '>');
  };
  for (let child = root.firstChild; child; child = child.nextSibling) write(child);
  return out.join('');
}
