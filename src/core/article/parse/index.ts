import type { DomDocument } from '../../dom.ts';
import { BoundedParser } from './bounded-parser.ts';
import { flattenBeyondMaxDepth } from './depth.ts';
import { openShadowRoots } from './shadow-roots.ts';
import { emptyDocument, linkedomTreeAdapter } from './tree-adapter.ts';

export { MAX_DEPTH } from './depth.ts';

/**
 * Parses a page as the browser does and gives its document: always whole, with `html`, `head` and
 * `body`, whatever the page lacks. Runs alike in a worker, in Node and in a page. Time is linear in
 * the page's length; nesting beyond `MAX_DEPTH` is flattened, and comments are left out. Scripts do
 * not run, so the content of `noscript` is part of the tree; so is that of shadow roots, in the form
 * in which saved pages have them.
 */
export function parseHtml(html: string): DomDocument {
  const document = builtTree(html);
  openShadowRoots(document, (piece) => {
    const part = builtTree(piece);
    return part.body ?? part.documentElement;
  });
  // From the root element, since linkedom's document type has no next sibling to walk on to.
  flattenBeyondMaxDepth(document.documentElement);
  return document;
}

function builtTree(html: string): DomDocument {
  const parser = new BoundedParser({
    treeAdapter: linkedomTreeAdapter(),
    scriptingEnabled: false,
  });
  parser.tokenizer.write(html, true);
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
