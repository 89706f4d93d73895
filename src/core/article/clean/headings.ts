import { isElement, type DomDocument, type DomElement } from '../../dom.ts';
import { fold, oneLine } from '../cues/fold.ts';

/**
 * Repairs the headings of a clean tree: the headline's repetition at the top goes, and levels are
 * drawn together so that they begin at h2 and never skip one.
 */
export function repairHeadings(document: DomDocument, body: DomElement, title: string): void {
  dropRepeatedTitle(body, title);
  const headings = [...body.querySelectorAll('h2, h3, h4, h5, h6')];
  const used = [...new Set(headings.map(({ localName }) => localName))].sort();
  for (const heading of headings) {
    const level = `h${used.indexOf(heading.localName) + 2}`;
    if (level === heading.localName) continue;
    const renamed = document.createElement(level);
    for (const { name, value } of heading.attributes) renamed.setAttribute(name, value);
    while (heading.firstChild) renamed.appendChild(heading.firstChild);
    heading.replaceWith(renamed);
  }
}

function dropRepeatedTitle(body: DomElement, title: string): void {
  const wanted = fold(title);
  const firstBlocks = [...body.childNodes].filter(isElement).slice(0, 4);
  for (const block of firstBlocks) {
    if (wanted !== '' && fold(oneLine(block.textContent)) === wanted) {
      block.remove();
      return;
    }
  }
}
