import type { DomDocument, DomElement } from '../../dom.ts';
import { oneLine } from '../cues/fold.ts';

/** Parts of a page that are not its article, by their own markup. */
const FURNITURE =
  'nav, aside, footer, header, [role=navigation], [role=banner], [role=contentinfo], [role=search], [hidden]';

/**
 * A page without anything like an article: its body, without navigation as far as the markup names
 * it. Changes the document.
 */
export function wholePage(document: DomDocument, parse: () => DomDocument): DomElement {
  const body = bodyOf(document);
  for (const element of [...body.querySelectorAll('script, style, noscript, template')]) {
    element.remove();
  }
  for (const element of [...body.querySelectorAll(FURNITURE)]) {
    if (!element.querySelector('article, main, [role=main]')) element.remove();
  }
  return oneLine(body.textContent) === '' ? bodyOf(parse()) : body;
}

/** A page of frames has no body; its frames hold what it says. */
const bodyOf = (document: DomDocument): DomElement => document.body ?? document.documentElement;
