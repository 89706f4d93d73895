import { isElement, isText, type DomElement, type DomNode } from '../../dom.ts';
import { isBlockElement } from '../prepare/elements.ts';
import type { Destinations } from './destinations.ts';
import { MARK, type Item, type Link, type Mark, type Marks } from './items.ts';

const MARK_OF_ELEMENT: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['strong', MARK.strong],
  ['b', MARK.strong],
  ['em', MARK.emphasis],
  ['i', MARK.emphasis],
  ['del', MARK.deletion],
  ['s', MARK.deletion],
  ['strike', MARK.deletion],
  ['ins', MARK.insertion],
  ['u', MARK.insertion],
  ['mark', MARK.highlight],
  ['sup', MARK.superscript],
  ['sub', MARK.subscript],
  ['kbd', MARK.key],
]);

const CODE_ELEMENTS: ReadonlySet<string> = new Set(['code', 'tt', 'samp']);

interface Context {
  readonly marks: Marks;
  readonly link: Link | null;
  readonly isCode: boolean;
}

/** The content of an element as items, in order. Blocks inside it (in a cell) become lines. */
export function collectItems(
  root: DomElement,
  destinations: Destinations,
  marks: Marks = 0,
): Item[] {
  const items: Item[] = [];
  for (const child of root.childNodes) {
    collect(child, { marks, link: null, isCode: false }, items, destinations);
  }
  return items;
}

function collect(node: DomNode, context: Context, items: Item[], destinations: Destinations): void {
  const { marks, link } = context;
  if (isText(node)) {
    items.push({ kind: context.isCode ? 'code' : 'text', text: node.data, marks, link });
    return;
  }
  if (!isElement(node)) return;

  const within = (inner: Context): void => {
    for (const child of node.childNodes) collect(child, inner, items, destinations);
  };
  switch (node.localName) {
    case 'br':
    case 'hr':
      items.push({ kind: 'break', marks, link });
      return;
    case 'img':
      collectImage(node, context, items, destinations);
      return;
    case 'x-math':
      items.push({ kind: 'math', tex: node.textContent ?? '', marks, link });
      return;
    case 'x-mark':
      items.push({ kind: 'mark', number: node.textContent ?? '', marks, link });
      return;
    case 'input':
      items.push({ kind: 'checkbox', checked: node.hasAttribute('checked'), marks, link });
      items.push({ kind: 'text', text: ' ', marks, link });
      return;
    case 'a':
      within({ ...context, link: destinations.link(node) ?? link });
      return;
    case 'ul':
    case 'ol':
      items.push({ kind: 'tag', tag: `<${node.localName}>`, marks, link });
      within(context);
      items.push({ kind: 'tag', tag: `</${node.localName}>`, marks, link });
      return;
    case 'li':
      items.push({ kind: 'tag', tag: '<li>', marks, link });
      within(context);
      items.push({ kind: 'tag', tag: '</li>', marks, link });
      return;
  }
  if (isBlockElement(node)) {
    items.push({ kind: 'break', marks, link });
    within({ ...context, isCode: context.isCode || node.localName === 'pre' });
    items.push({ kind: 'break', marks, link });
    return;
  }
  within({
    marks: marks | (MARK_OF_ELEMENT.get(node.localName) ?? 0),
    link,
    isCode: context.isCode || CODE_ELEMENTS.has(node.localName),
  });
}

function collectImage(
  node: DomElement,
  { marks, link }: Context,
  items: Item[],
  destinations: Destinations,
): void {
  const picture = destinations.picture(node);
  if (picture === null) return;
  if (picture.kind === 'embed') {
    const { src, alt, title } = picture;
    items.push({ kind: 'image', src, alt, title, marks, link });
  } else {
    const text = picture.text;
    items.push({ kind: 'text', text, marks, link: link ?? { href: picture.href, title: '' } });
  }
}
