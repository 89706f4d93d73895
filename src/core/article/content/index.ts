import type { DomDocument, DomElement } from '../../dom.ts';
import { oneLine } from '../cues/fold.ts';
import { readableElement } from './news-readability.ts';

/** Below this Readability may have taken a remark for the article. */
const CONVINCING_LENGTH = 250;

/** Parts of a page that are not its article, by their own markup. */
const FURNITURE =
  'nav, aside, footer, header, [role=navigation], [role=banner], [role=contentinfo], [role=search], [hidden]';

const lengthOf = (element: DomElement): number => oneLine(element.textContent).length;

/**
 * The part of a page that holds its article. `parse` gives the page's document, anew each time, as
 * the search changes it. A page without anything like an article gives its body, without navigation
 * as far as the markup names it; a page has one, so there always is an answer.
 */
export function findContent(parse: () => DomDocument): DomElement {
  const readable = readableElement(parse());
  if (readable && lengthOf(readable) >= CONVINCING_LENGTH) return readable;

  const trimmed = withoutFurniture(bodyOf(parse()));
  return lengthOf(trimmed) > 0 ? trimmed : bodyOf(parse());
}

/** A page of frames has no body; its frames hold what it says. */
const bodyOf = (document: DomDocument): DomElement => document.body ?? document.documentElement;

function withoutFurniture(body: DomElement): DomElement {
  for (const element of [...body.querySelectorAll('script, style, noscript, template')]) {
    element.remove();
  }
  for (const element of [...body.querySelectorAll(FURNITURE)]) {
    if (!element.querySelector('article, main, [role=main]')) element.remove();
  }
  return body;
}
