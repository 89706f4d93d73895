import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from '../../dom.ts';

/** Fewer characters than this make Readability try again with less strict rules. */
const ENOUGH_CHARACTERS = 250;

/** Beyond this many elements its repeated passes take minutes. */
const MOST_ELEMENTS = 150_000;

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
  try {
    const reader = new NewsReadability(document, {
      charThreshold: ENOUGH_CHARACTERS,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node: DomElement) => node,
    });
    const content: DomElement | null | undefined = reader.parse()?.content;
    return content ?? null;
  } catch {
    // It throws for a page beyond its limits, and for trees it did not expect.
    return null;
  }
}
