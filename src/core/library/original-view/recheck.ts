import { parseHtml } from '../../article/parse/index.ts';
import type { DomDocument, DomElement } from '../../dom.ts';
import { acts, escapeFrame, PICTURES, REMOVED } from './disarm.ts';

/** Markup that still changes after so many readings is made to. */
const MOST_READINGS = 6;
const OWN_PICTURE = /^data:image\//iu;

/**
 * A disarmed page as written out, read again as a browser would: some markup comes out of a tree
 * otherwise than it went in, and then holds what was nowhere in the tree. Whatever acts is taken out
 * until a reading finds nothing more; null where that does not come to an end.
 */
export function recheck(
  written: string,
  frames: ReadonlySet<string>,
  write: (document: DomDocument) => string,
): string | null {
  let html = written;
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const document = parseHtml(html);
    if (!takeOut(document, frames)) return html;
    html = write(document);
  }
  return null;
}

/** True where anything had to be taken out. */
function takeOut(document: DomDocument, frames: ReadonlySet<string>): boolean {
  let found = false;
  for (const element of [...document.querySelectorAll(`${REMOVED}, link`)]) {
    element.remove();
    found = true;
  }
  for (const element of [...document.querySelectorAll('*')]) {
    if (element.localName === 'iframe') {
      if (settleOwnFrame(element, frames)) continue;
      element.remove();
      found = true;
    } else if (takeOutAttributes(element)) found = true;
  }
  return found;
}

function settleOwnFrame(element: DomElement, frames: ReadonlySet<string>): boolean {
  const view = element.getAttribute('srcdoc');
  if (view === null || element.getAttribute('sandbox') !== '' || !frames.has(view)) return false;
  element.setAttribute('srcdoc', escapeFrame(view));
  return true;
}

function takeOutAttributes(element: DomElement): boolean {
  let found = false;
  for (const { name, value } of [...element.attributes]) {
    const key = name.toLowerCase();
    if (!acts(key, value) && (!PICTURES.has(key) || OWN_PICTURE.test(value))) continue;
    element.removeAttribute(name);
    found = true;
  }
  return found;
}
