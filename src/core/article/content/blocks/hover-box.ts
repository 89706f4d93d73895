import { classOf, isElement, type DomElement } from '../../../dom.ts';
import { elementsWithin, firstWithin } from '../../../dom-search.ts';

const HOVER = /hover|popup|pop-?over|tooltip|rollover|flyout|dropdown/i;
const FEWEST_LINKS = 3;

/** A box that opens over a name, serialised within the line: picture and links to other stories. */
export function isHoverBox(element: DomElement, isWithinLine: boolean): boolean {
  if (!isWithinLine || element.localName !== 'span' || !holdsElement(element)) return false;
  // What a box opens over, and what is around the two, may be named so as well.
  if (HOVER.test(classOf(element))) return !holdsHoverBox(element) && isMoreThanName(element);
  const links = [...element.getElementsByTagName('a')];
  if (links.length < FEWEST_LINKS) return false;
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked >= lengthOf(element) * 0.8;
}

const LONGEST_NAME = 40;

const isMoreThanName = (element: DomElement): boolean =>
  lengthOf(element) > LONGEST_NAME ||
  firstWithin(element, 'img') !== null ||
  elementsWithin(element, 'a').length > 1;

const holdsHoverBox = (element: DomElement): boolean =>
  elementsWithin(element, 'span', 'div').some((inner) => HOVER.test(classOf(inner)));

/** As of its children, of which a list would have to be made. */
function holdsElement(element: DomElement): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child)) return true;
  return false;
}

const lengthOf = (element: DomElement): number => element.textContent?.trim().length ?? 0;
