import { isCity } from '../../cues/cities.ts';
import type { OpeningWords } from './opening.ts';
import { isPlace } from './place.ts';
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

/** What a place that is set apart ends in, or what then follows it. */
const AFTER_PLACE =
  /^(?:\s[|–—-]|[.:]|\s?\([\p{L}/. ]{2,12}\)\s?[.–—-])?\s+(?=[\p{Lu}\p{Lo}"“”„«‘'])/u;

/** `**Hasbergen.** Wer mit dem …`, `**Bragança –** A ponte …`: a place alone, and then the text. */
export function beforeText(setApart: string, opening: string): OpeningWords | null {
  if (!opening.startsWith(setApart)) return null;
  const place = setApart.replace(/\s*[.:–—-]$/u, '');
  const behind = AFTER_PLACE.exec(opening.slice(place.length))?.[0] ?? '';
  if (behind.trim() === '' || !isPlace(place)) return null;
  // Two words with capitals are rather whoever speaks.
  const isOne = /^\S+$/u.test(place) || /\s\p{Ll}{1,3}\s/u.test(place) || isCity(place);
  if (!isOne || !/\p{Lu}/u.test(place) || behind.startsWith(':')) return null;
  return {
    place,
    date: null,
    agency: null,
    words: opening.slice(0, place.length + behind.length).trim(),
  };
}
