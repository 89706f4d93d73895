import { isElement, isText, type DomDocument, type DomElement, type DomNode } from '../../dom.ts';
import { isBlockElement, isHeading } from './elements.ts';

/**
 * Rebuilds the content of `root` as plain blocks: paragraphs, headings, lists, quotes, code, tables,
 * details, rules. Implied paragraphs become real ones, grouping elements vanish, and inline
 * elements that hold blocks (`<b><p>…</p></b>`, a linked card) are put inside those blocks instead,
 * as a browser shows them.
 */
export function rebuildBlocks(root: DomElement, document: DomDocument): void {
  const blocks = blocksOf(root, [], document);
  replaceContent(root, blocks);
}

/** The inline elements around a node, outermost first. */
type Wrappers = readonly DomElement[];

class Flow {
  readonly blocks: DomElement[] = [];
  private run: DomNode[] = [];
  private readonly document: DomDocument;

  constructor(document: DomDocument) {
    this.document = document;
  }

  addInline(node: DomNode, wrappers: Wrappers): void {
    this.run.push(wrap(node, wrappers));
  }

  addBlock(block: DomElement): void {
    this.endParagraph();
    this.blocks.push(block);
  }

  endParagraph(): void {
    if (this.run.some(isMeaningful)) {
      const paragraph = this.document.createElement('p');
      for (const node of this.run) paragraph.appendChild(node);
      this.blocks.push(paragraph);
    }
    this.run = [];
  }
}

function blocksOf(parent: DomElement, wrappers: Wrappers, document: DomDocument): DomElement[] {
  const flow = new Flow(document);
  addChildren(parent, wrappers, flow, document);
  flow.endParagraph();
  return flow.blocks;
}

function addChildren(
  parent: DomElement,
  wrappers: Wrappers,
  flow: Flow,
  document: DomDocument,
): void {
  for (const child of [...parent.childNodes]) {
    if (!isElement(child)) {
      if (isText(child)) flow.addInline(child, wrappers);
    } else if (isBlockElement(child)) {
      addBlock(child, wrappers, flow, document);
    } else if (holdsBlock(child)) {
      addChildren(child, [...wrappers, child], flow, document);
    } else {
      flow.addInline(child, wrappers);
    }
  }
}

function addBlock(block: DomElement, wrappers: Wrappers, flow: Flow, document: DomDocument): void {
  if (isHeading(block)) {
    wrapContent(block, wrappers);
    flow.addBlock(block);
    return;
  }
  switch (block.localName) {
    case 'hr':
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'table':
    case 'x-formula':
      flow.addBlock(block);
      return;
    case 'ul':
    case 'ol':
      addList(block, wrappers, flow, document);
      return;
    case 'blockquote':
    case 'x-footnote':
    case 'details': {
      const summary = [...block.children].find((child) => child.localName === 'summary');
      summary?.remove();
      const content = blocksOf(block, wrappers, document);
      replaceContent(block, summary === undefined ? content : [summary, ...content]);
      if (content.length > 0 || summary !== undefined) flow.addBlock(block);
      return;
    }
    case 'dt':
      flow.endParagraph();
      addChildren(block, [...wrappers, document.createElement('strong')], flow, document);
      flow.endParagraph();
      return;
    default:
      flow.endParagraph();
      addChildren(block, wrappers, flow, document);
      flow.endParagraph();
  }
}

/** Items only, each with blocks; what strays between items joins them; empty items go. */
function addList(list: DomElement, wrappers: Wrappers, flow: Flow, document: DomDocument): void {
  const items: DomElement[] = [];
  let stray: DomElement | null = null;
  for (const child of [...list.childNodes]) {
    if (isElement(child) && child.localName === 'li') {
      stray = null;
      items.push(child);
    } else if (isElement(child) && /^[uo]l$/u.test(child.localName) && items.length > 0) {
      items.at(-1)?.appendChild(child);
    } else if (isMeaningful(child)) {
      if (stray === null) {
        stray = document.createElement('li');
        items.push(stray);
      }
      stray.appendChild(child);
    }
  }

  const filled = items.filter((item) => {
    const content = blocksOf(item, wrappers, document);
    replaceContent(item, content);
    return content.length > 0;
  });
  replaceContent(list, filled);
  if (filled.length > 0) flow.addBlock(list);
}

function holdsBlock(element: DomElement): boolean {
  return [...element.children].some((child) => isBlockElement(child) || holdsBlock(child));
}

function isMeaningful(node: DomNode): boolean {
  if (isText(node)) return /[^\s]/u.test(node.data);
  if (!isElement(node)) return false;
  return (
    /\S/u.test(node.textContent ?? '') ||
    /^(?:img|input)$/u.test(node.localName) ||
    node.querySelector('img, input') !== null
  );
}

function wrap(node: DomNode, wrappers: Wrappers): DomNode {
  return wrappers.reduceRight<DomNode>((inner, wrapper) => {
    const outer = wrapper.cloneNode(false);
    outer.appendChild(inner);
    return outer;
  }, node);
}

function wrapContent(element: DomElement, wrappers: Wrappers): void {
  if (wrappers.length === 0) return;
  for (const child of [...element.childNodes]) {
    const next = child.nextSibling;
    element.insertBefore(wrap(child, wrappers), next);
  }
}

function replaceContent(element: DomElement, content: readonly DomNode[]): void {
  for (const child of [...element.childNodes]) element.removeChild(child);
  for (const child of content) element.appendChild(child);
}
