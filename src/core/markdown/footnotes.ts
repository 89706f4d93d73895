import { isText, type DomDocument, type DomElement, type DomNode } from '../dom.ts';
import { isBackLink } from './prepare/discard.ts';
import { isBlockElement } from './prepare/elements.ts';

/** The attribute of `x-footnote` that numbers it. */
export const FOOTNOTE_NUMBER = 'data-number';

/** `1`, `[1]`, `(a)`, `iv`, `*`, `†`. */
const MARK = /^(?<bracket>[[(])?(?<label>\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/iu;
const SIGN = /^[*†‡§¶]/u;
/** “Back to the text”. */
const LONGEST_WAY_BACK = 20;
const INNER_LINK = 'a[href^="#"]';
const MAY_BE_NOTE: ReadonlySet<string> = new Set(['li', 'p', 'dd']);

/** Where a link within the article leads. */
interface Target {
  readonly place: DomElement;
  /** It comes after the link. */
  readonly isAhead: boolean;
}

/**
 * Turns a clipping's footnotes into the forms of Markdown's: an `x-mark` where one is referred to,
 * and `x-footnote` blocks at the end of the body. Other links within the article lead nowhere in a
 * note, whose blocks have no names: their words stay.
 */
export function settleFootnotes(document: DomDocument): void {
  const { body } = document;
  if (body === null) return;
  const targets = targetsIn(body);
  const notes = new Map<DomElement, string>();
  for (const [link, target] of targets) {
    if (!isMarkOf(link, target, targets)) continue;
    const { place } = target;
    const number = notes.get(place) ?? String(notes.size + 1);
    if (!notes.has(place)) dropLabel(place, labelOf(link));
    for (const back of waysBack(link, place, targets)) back.remove();
    notes.set(place, number);
    replaceByMark(document, link, number);
  }
  for (const link of [...body.querySelectorAll(INNER_LINK)]) {
    if (!isBackLink(link)) link.replaceWith(...link.childNodes);
  }
  for (const [note, number] of notes) moveToEnd(document, body, note, number);
}

function targetsIn(body: DomElement): ReadonlyMap<DomElement, Target> {
  const places = new Map<string, DomElement>();
  const order = new Map<DomElement, number>();
  for (const element of body.querySelectorAll(`[id], ${INNER_LINK}`)) {
    order.set(element, order.size);
    if (element.id !== '') places.set(element.id, element);
  }
  const targets = new Map<DomElement, Target>();
  for (const [link, at] of order) {
    const place = places.get((link.getAttribute('href') ?? '').replace(/^#/u, ''));
    if (place === undefined) continue;
    targets.set(link, { place, isAhead: (order.get(place) ?? 0) > at });
  }
  return targets;
}

const wordsOf = (node: DomNode): string => (node.textContent ?? '').trim();
const labelOf = (link: DomElement): string => MARK.exec(wordsOf(link))?.groups?.['label'] ?? '';

/** Whether the markup makes it plain that a link is the mark of a footnote. */
function isMarkOf(
  link: DomElement,
  { place, isAhead }: Target,
  targets: ReadonlyMap<DomElement, Target>,
): boolean {
  const mark = MARK.exec(wordsOf(link));
  if (mark === null || !isAhead || !MAY_BE_NOTE.has(place.localName)) return false;
  if (opensItsBlock(link)) return false;
  const looksSo =
    link.closest('sup') !== null ||
    mark.groups?.['bracket'] !== undefined ||
    SIGN.test(mark.groups?.['label'] ?? '');
  return looksSo || waysBack(link, place, targets).length > 0;
}

/** The short links within a footnote that lead back to where its mark stands. */
function waysBack(
  mark: DomElement,
  note: DomElement,
  targets: ReadonlyMap<DomElement, Target>,
): readonly DomElement[] {
  return [...note.querySelectorAll(INNER_LINK)].filter((link) => {
    const target = targets.get(link);
    const isShort = wordsOf(link).length <= LONGEST_WAY_BACK;
    return isShort && target !== undefined && isWithin(mark, target.place);
  });
}

function isWithin(element: DomElement, outer: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement)
    if (at === outer) return true;
  return false;
}

/** A mark follows the words that it belongs to; what opens a block is a label, or a list's own. */
function opensItsBlock(link: DomElement): boolean {
  for (let at = link; !isBlockElement(at);) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (wordsOf(before) !== '') return false;
    }
    if (at.parentElement === null) return true;
    at = at.parentElement;
  }
  return true;
}

/** Markdown numbers its notes itself: the label before one goes, be it words or a link. */
function dropLabel(note: DomElement, label: string): void {
  let first: DomNode | null = note.firstChild;
  while (first && wordsOf(first) === '') first = first.nextSibling;
  if (first === null) return;
  if (!isText(first)) {
    if (MARK.exec(wordsOf(first))?.groups?.['label'] === label) note.removeChild(first);
    return;
  }
  const [printed = '', found] = /^\s*[[(]?([^\s\])]{1,5})[\])]?[.:]?\s+/u.exec(first.data) ?? [];
  if (found?.replace(/[.:]$/u, '') === label) first.data = first.data.slice(printed.length);
}

/** The mark takes the place of the link, and of the `sup` around nothing but marks. */
function replaceByMark(document: DomDocument, link: DomElement, number: string): void {
  const mark = document.createElement('x-mark');
  mark.appendChild(document.createTextNode(number));
  const raised = link.closest('sup');
  link.replaceWith(mark);
  if (raised === null) return;
  const isOnlyMarks = [...raised.childNodes].every(
    (child) => child.nodeName.toLowerCase() === 'x-mark' || /^[\s,;]*$/u.test(wordsOf(child)),
  );
  if (isOnlyMarks) raised.replaceWith(...raised.childNodes);
}

function moveToEnd(
  document: DomDocument,
  body: DomElement,
  note: DomElement,
  number: string,
): void {
  const list = note.parentElement;
  const footnote = document.createElement('x-footnote');
  footnote.setAttribute(FOOTNOTE_NUMBER, number);
  for (const child of [...note.childNodes]) footnote.appendChild(child);
  note.remove();
  if (list !== null && list !== body && wordsOf(list) === '') list.remove();
  body.appendChild(footnote);
}
