import { isElement, isText, type DomDocument, type DomNode } from '../../dom.ts';

/** Less text than that asks to turn scripts on. */
const FEWEST_CHARACTERS = 500;
/** So long a text is a paragraph: the page shows a story, of which more may be hidden. */
const PARAGRAPH = 100;
const UNSHOWN: ReadonlySet<string> = new Set(['noscript', 'script', 'style', 'template']);

/** Shows the page that one holds for browsers without scripts, where it shows no text of its own. */
export function showUnscriptedPage(document: DomDocument): void {
  const { body } = document;
  if (!body) return;
  for (const noscript of [...body.getElementsByTagName('noscript')]) {
    if ((noscript.textContent ?? '').length < FEWEST_CHARACTERS) continue;
    const within = shownLengths(noscript);
    const around = shownLengths(body);
    if (within.all < FEWEST_CHARACTERS || within.longest < PARAGRAPH) continue;
    if (around.all < within.all && around.longest < PARAGRAPH) {
      noscript.replaceWith(...noscript.childNodes);
    }
  }
}

/** How many characters an element shows in all, and in its longest run of text. */
function shownLengths(root: DomNode): { readonly all: number; readonly longest: number } {
  let [all, longest] = [0, 0];
  let node: DomNode | null = root.firstChild;
  while (node) {
    if (isText(node)) {
      const { length } = node.data.trim();
      all += length;
      longest = Math.max(longest, length);
    }
    const isShown = isElement(node) && !UNSHOWN.has(node.localName);
    if (isShown && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return { all, longest };
}
