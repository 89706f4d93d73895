import type { DomDocument } from '../../dom.ts';
import { BoundedParser } from './bounded-parser.ts';
import { flattenBeyondMaxDepth } from './depth.ts';
import { emptyDocument, linkedomTreeAdapter } from './tree-adapter.ts';

export { MAX_DEPTH } from './depth.ts';

/**
 * Parses a page as the browser does and gives its document: always whole, with `html`, `head` and
 * `body`, whatever the page lacks. Runs alike in a worker, in Node and in a page. Time is linear in
 * the page's length; nesting beyond `MAX_DEPTH` is flattened, and comments are left out. Scripts do not run, so the content of
 * `noscript` is part of the tree.
 */
export function parseHtml(html: string): DomDocument {
  const parser = new BoundedParser({
    treeAdapter: linkedomTreeAdapter(),
    scriptingEnabled: false,
  });
  parser.tokenizer.write(html, true);
  // From the root element, since linkedom's document type has no next sibling to walk on to.
  flattenBeyondMaxDepth(parser.document.documentElement);
  return parser.document;
}

/** A document with an empty `body`, to build clean trees in. */
export function createDocument(): DomDocument {
  const document = emptyDocument();
  const root = document.createElement('html');
  root.appendChild(document.createElement('head'));
  root.appendChild(document.createElement('body'));
  document.appendChild(root);
  return document;
}
