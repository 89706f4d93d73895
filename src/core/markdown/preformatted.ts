import { isElement, isText, type DomElement, type DomNode } from '../dom.ts';
import { isBlockElement } from './prepare/elements.ts';
import { LANGUAGE } from './prepare/languages.ts';

/** Preformatted text as a fenced block, which nothing in the text can close. */
export function writeFence(element: DomElement): string {
  const text = preformattedText(element).replace(/\n$/u, '');
  if (text.trim() === '') return '';
  const longest = Math.max(
    0,
    ...(text.match(/^\s*`{3,}/gmu) ?? []).map((run) => run.trim().length),
  );
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${element.getAttribute(LANGUAGE) ?? ''}\n${text}\n${fence}`;
}

/** A formula on lines of its own. */
export function writeFormula(tex: string): string {
  const content = tex.replace(/\n\s*\n/gu, '\n').trim();
  const fence = '$'.repeat(content.includes('$$') ? 3 : 2);
  return content === '' ? '' : `${fence}\n${content}\n${fence}`;
}

function preformattedText(root: DomElement): string {
  let text = '';
  const read = (node: DomNode): void => {
    if (isText(node)) text += node.data.replace(/\r\n?/gu, '\n').replace(/\0/gu, '');
    if (!isElement(node)) return;
    if (node.localName === 'br') {
      text += '\n';
      return;
    }
    const isLine = node !== root && isBlockElement(node);
    if (isLine && text !== '' && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) read(child);
    if (isLine && !text.endsWith('\n')) text += '\n';
  };
  read(root);
  return text;
}
