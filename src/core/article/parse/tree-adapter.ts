import { DOMParser } from 'linkedom/worker';
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import {
  COMMENT_NODE,
  isElement,
  isText,
  type DomDocument,
  type DomElement,
  type DomNode,
  type DomText,
} from '../../dom.ts';

/** What of linkedom's own DOM is used here beyond the core's view of a DOM. */
interface LinkedomDocument extends DomDocument {
  createComment(data: string): DomNode;
  createDocumentFragment(): DomNode;
  createDocumentType(name: string, publicId: string, systemId: string): DomNode;
  createElementNS(namespace: string, name: string): DomElement;
}

interface LinkedomTemplate extends DomElement {
  readonly content: DomNode;
}

interface LinkedomDoctype extends DomNode {
  readonly name: string;
  readonly publicId: string;
  readonly systemId: string;
}

export type LinkedomTree = TreeAdapterTypeMap<
  DomNode,
  DomNode,
  DomNode,
  DomDocument,
  DomNode,
  DomElement,
  DomNode,
  DomText,
  LinkedomTemplate,
  LinkedomDoctype
>;

const DOCUMENT_TYPE_NODE = 10;

/** linkedom keeps attributes in a list, and looks through it for each one that is set. */
const MAX_ATTRIBUTES = 500;

/** linkedom spreads a class list over a call's arguments; a list of a megabyte would not fit. */
const LONGEST_CLASS = 10_000;

/** An empty linkedom document: no nodes at all. */
export function emptyDocument(): DomDocument {
  // linkedom's declarations describe it by the browser's DOM, which the core is compiled without.
  return new DOMParser().parseFromString('', 'text/html') as unknown as DomDocument;
}

/**
 * Lets parse5 build a linkedom document. parse5 is the standard's algorithm and so makes the
 * browser's tree; linkedom's own parser makes another one for two pages out of three.
 */
export function linkedomTreeAdapter(): TreeAdapter<LinkedomTree> {
  const document = emptyDocument() as LinkedomDocument;
  const foreign = new Map<DomElement, html.NS>();
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;

  const setAttributes = (element: DomElement, attributes: readonly Token.Attribute[]): void => {
    for (const { prefix, name, value } of attributes.slice(0, MAX_ATTRIBUTES)) {
      const qualified = prefix ? `${prefix}:${name}` : name;
      const stored = name === 'class' ? value.slice(0, LONGEST_CLASS) : value;
      element.setAttribute(qualified, stored);
    }
  };
  const append = (parent: DomNode, node: DomNode, before: DomNode | null): void => {
    // Comments say nothing to a reader, and a page may hold a million of them.
    if (node.nodeType === COMMENT_NODE) return;
    if (before) parent.insertBefore(node, before);
    else parent.appendChild(node);
  };
  const addText = (parent: DomNode, text: string, before: DomNode | null): void => {
    const previous = before ? before.previousSibling : parent.lastChild;
    if (previous && isText(previous)) previous.data += text;
    else append(parent, document.createTextNode(text), before);
  };

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(name, namespace, attributes) {
      const element =
        namespace === html.NS.HTML
          ? document.createElement(name)
          : document.createElementNS(namespace, name);
      if (namespace !== html.NS.HTML) foreign.set(element, namespace);
      setAttributes(element, attributes);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (data) => document.createTextNode(data),
    appendChild: (parent, node) => append(parent, node, null),
    insertBefore: append,
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: addText,
    detachNode(node) {
      node.parentNode?.removeChild(node);
    },
    adoptAttributes(element, attributes) {
      setAttributes(
        element,
        attributes.filter(({ name }) => !element.hasAttribute(name)),
      );
    },
    setDocumentType(target, name, publicId, systemId) {
      target.insertBefore(
        document.createDocumentType(name, publicId, systemId),
        target.documentElement,
      );
    },
    setDocumentMode(_document, value) {
      mode = value;
    },
    getDocumentMode: () => mode,
    // linkedom's template hands out the fragment that it keeps apart from its children.
    getTemplateContent: (template) => template.content,
    setTemplateContent: () => undefined,

    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => foreign.get(element) ?? html.NS.HTML,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.textContent ?? '',
    getDocumentTypeNodeName: (node) => node.name,
    getDocumentTypeNodePublicId: (node) => node.publicId,
    getDocumentTypeNodeSystemId: (node) => node.systemId,
    isTextNode: isText,
    isElementNode: isElement,
    isCommentNode: (node): node is DomNode => node.nodeType === COMMENT_NODE,
    isDocumentTypeNode: (node): node is LinkedomDoctype => node.nodeType === DOCUMENT_TYPE_NODE,
    getNodeSourceCodeLocation: () => undefined,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}
