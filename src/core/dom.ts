// The part of the W3C DOM that the core relies on. A linkedom document (in a worker and in Node) and
// the browser's own both satisfy it, so one implementation of the core serves all of them.

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const COMMENT_NODE = 8;

export interface DomNodeList<Node> extends Iterable<Node> {
  readonly length: number;
  readonly [index: number]: Node;
}

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: DomNodeList<DomNode>;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly lastChild: DomNode | null;
  readonly previousSibling: DomNode | null;
  readonly nextSibling: DomNode | null;
  textContent: string | null;
  appendChild(child: DomNode): DomNode;
  insertBefore(child: DomNode, reference: DomNode | null): DomNode;
  removeChild(child: DomNode): DomNode;
  cloneNode(deep?: boolean): DomNode;
}

export interface DomText extends DomNode {
  data: string;
}

export interface DomAttribute {
  readonly name: string;
  readonly value: string;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly tagName: string;
  readonly attributes: DomNodeList<DomAttribute>;
  readonly children: DomNodeList<DomElement>;
  readonly parentElement: DomElement | null;
  id: string;
  className: string;
  innerHTML: string;
  readonly outerHTML: string;
  getAttribute(name: string): string | null;
  getAttributeNode(name: string): DomAttribute | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  hasAttributes(): boolean;
  closest(selector: string): DomElement | null;
  matches(selector: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): DomNodeList<DomElement>;
  getElementsByTagName(name: string): DomNodeList<DomElement>;
  remove(): void;
  replaceWith(...nodes: (DomNode | string)[]): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly head: DomElement | null;
  readonly body: DomElement | null;
  createElement(name: string): DomElement;
  createTextNode(data: string): DomText;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): DomNodeList<DomElement>;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT_NODE;
/** An element's class as it is written. linkedom's `getAttribute` would put it together each time. */
export const classOf = (element: DomElement): string =>
  element.getAttributeNode('class')?.value ?? '';

export const isText = (node: DomNode): node is DomText => node.nodeType === TEXT_NODE;
