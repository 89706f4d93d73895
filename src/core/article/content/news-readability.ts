import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement, DomNode } from '../../dom.ts';
import { MAX_DEPTH } from '../parse/index.ts';

/** Fewer characters than this make Readability try again with less strict rules. */
const ENOUGH_CHARACTERS = 250;

/** Beyond this many elements its repeated passes take minutes; a long article has some thousands. */
const MOST_ELEMENTS = 30_000;

/** It measures each element's text anew at every level, which deep nesting multiplies. */
const DEEPEST_NESTING = MAX_DEPTH - 20;

/**
 * Mozilla's Readability, asked for the article's element only. What it does after finding it is left
 * out: the clean tree is built here, and picture references must stay as the page has them, to be
 * found among the files saved with it.
 */
class NewsReadability extends Readability<DomElement> {
  _postProcessContent(): void {
    // Addresses, classes and nesting are the cleaning's business.
  }

  _fixLazyImages(): void {
    // So are pictures that load late.
  }
}

/** The element that Readability takes for the article; it changes the document. Null: none found. */
export function readableElement(document: DomDocument): DomElement | null {
  if (nestsDeeperThan(DEEPEST_NESTING, document.documentElement)) return null;
  try {
    const reader = new NewsReadability(document as ReadabilityDocument, {
      charThreshold: ENOUGH_CHARACTERS,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node: unknown) => node as DomElement,
    });
    const content: DomElement | null | undefined = reader.parse()?.content;
    return content ?? null;
  } catch {
    // It throws for a page beyond its limits, and for trees it did not expect.
    return null;
  }
}

/** Walks the tree without recursion. */
function nestsDeeperThan(limit: number, root: DomNode): boolean {
  let depth = 0;
  let node: DomNode | null = root;
  while (node) {
    if (depth > limit) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return false;
}

// Declared by the browser's DOM, which the core is compiled without.
type ReadabilityDocument = ConstructorParameters<typeof Readability>[0] & DomDocument;
