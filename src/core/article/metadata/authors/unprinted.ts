import { isSignIn } from '../../cues/desks.ts';
import { isOrganisation } from '../../cues/organisations.ts';
import type { FieldSource } from '../../types.ts';
import type { PageFacts } from '../page-facts.ts';
import { isUnseen } from './byline-place.ts';
import type { Claim } from './claim.ts';
import { isSameName } from './names.ts';

/** What machines alone may be told; microdata may stand in attributes. */
const TOLD: ReadonlySet<FieldSource> = new Set(['json-ld', 'meta', 'microdata']);

/** `GNB`, `P. K.`: how a desk marks who filed a story. */
export const isInitials = (name: string): boolean => /^(?:\p{Lu}\.?\s?){2,4}$/u.test(name);

/**
 * Claims without those that tell machines alone what somebody signs in by, or who publishes the page:
 * neither says who wrote it where the page itself does not.
 */
export function withoutUnprinted(claims: readonly Claim[], facts: PageFacts): readonly Claim[] {
  const shown = claims.filter(({ source }) => !TOLD.has(source));
  const isPrinted = (name: string): boolean =>
    shown.some(({ authorship }) => authorship.authors.some((other) => isSameName(name, other)));
  return claims.filter(({ source, authorship: { authors } }) => {
    if (!TOLD.has(source) || authors.length === 0) return true;
    if (authors.every(isOrganisation)) return authors.some(isPrinted);
    const areMarks = authors.every((name) => isSignIn(name) || isInitials(name));
    return !areMarks || authors.some((name) => isPrinted(name) || isOnPage(facts, name));
  });
}

/** Whether readers see a word anywhere but in what other readers wrote. */
function isOnPage(facts: PageFacts, name: string): boolean {
  return facts.lines.some((line) => {
    const element = facts.elements[line.at];
    return (
      holdsWord(line.text, name) &&
      facts.zoneOf(line) !== 'comments' &&
      element !== undefined &&
      !isUnseen(facts, element)
    );
  });
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length));
}
