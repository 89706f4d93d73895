import type { OpeningWords } from './opening.ts';
import { isInCapitals, isPlace } from './place.ts';

const CAPITALS_BEFORE_COLON =
  /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30})(?:,\s\p{Lu}[\p{L}. ]{1,20})?:(?=\s|$)/u;

/**
 * `CHITRAL: The spring above Rumboor …`: a place in capitals before a colon, where the text goes on
 * or its headline speaks of Chitral.
 */
export function beforeColon(opening: string, text: string, headline = ''): OpeningWords | null {
  const [words = '', name = ''] = CAPITALS_BEFORE_COLON.exec(opening) ?? [];
  const place = words.slice(0, -1);
  if (words === '' || !isInCapitals(name) || !isPlace(place)) return null;
  // On a line of its own it is nothing else.
  const isAlone = words === opening;
  if (isSpeaker(name, text)) return null;
  const isNamed =
    namesInSmallLetters(restOf(text, words), name) || namesInSmallLetters(headline, name);
  if (!isAlone && !isNamed) return null;
  return { place, date: null, agency: null, words };
}

const LONGEST_REST = 6000;

const restOf = (text: string, words: string): string =>
  text.slice(words.length, words.length + LONGEST_REST);

/** Who speaks first in a conversation speaks again: `Victoria: Yes.` */
export const isSpeaker = (name: string, text: string): boolean =>
  restOf(text, name).includes(`\n${name}:`);

/** Whether a text has words that are set in capitals here as names are set elsewhere. */
function namesInSmallLetters(text: string, capitals: string): boolean {
  const folded = capitals.toLowerCase();
  const all = text.toLowerCase();
  if (all.length !== text.length) return false;
  for (let at = all.indexOf(folded); at !== -1; at = all.indexOf(folded, at + 1)) {
    const found = text.slice(at, at + folded.length);
    if (/^\p{Lu}\p{Ll}/u.test(found) && !/\p{L}/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
