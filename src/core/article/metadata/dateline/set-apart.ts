import { isElement, type DomElement } from '../../../dom.ts';
import { oneLine } from '../../cues/fold.ts';

const LONGEST = 30;
const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i']);

/** The words set bold or italic with which the first paragraph of a clean body begins, or null. */
export function setApartAtStart(body: DomElement): string | null {
  const paragraph = [...body.children].find(({ localName }) => localName === 'p');
  const first = paragraph && [...paragraph.childNodes].find(hasWords);
  if (!first || !isElement(first) || !EMPHASIS.has(first.localName)) return null;
  const words = oneLine(first.textContent);
  return words.length <= LONGEST ? words : null;
}

const hasWords = ({ textContent }: { readonly textContent: string | null }): boolean =>
  (textContent ?? '').trim() !== '';
