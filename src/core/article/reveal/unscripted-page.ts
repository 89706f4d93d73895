import { isElement, isText, type DomDocument, type DomNode } from '../../dom.ts';

/** Less text than that asks to turn scripts on. */
const FEWEST_CHARACTERS = 500;
const UNSHOWN: ReadonlySet<string> = new Set(['noscript', 'script', 'style', 'template']);

/** Shows the page that one holds for browsers without scripts, where it shows little besides. */
export function showUnscriptedPage(document: DomDocument): void {
  const { body } = document;
  if (!body) return;
  for (const noscript of [...body.getElementsByTagName('noscript')]) {
    if ((noscript.textContent ?? '').length < FEWEST_CHARACTERS) continue;
    const within = charactersIn(noscript);
    if (within < FEWEST_CHARACTERS || within < charactersIn(body)) continue;
    noscript.replaceWith(...noscript.childNodes);
  }
}

/** The characters that an element shows, without white space at the ends of its texts. */
function charactersIn(root: DomNode): number {
  let characters = 0;
  let node: DomNode | null = root.firstChild;
  while (node) {
    if (isText(node)) characters += node.data.trim().length;
    const isShown = isElement(node) && !UNSHOWN.has(node.localName);
    if (isShown && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return characters;
}
