import { agencyNamed } from '../../cues/agencies.ts';
import type { FieldEvidence } from '../../types.ts';
import type { Found } from '../found.ts';
import type { Authorship } from './byline.ts';
import { closingAuthors } from './closing-byline.ts';
import { isSameName } from './names.ts';
import { openingAuthors } from './opening-byline.ts';

/** Whom the page around a text names as its authors, and whose page it is. */
interface PageAuthors {
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly evidence: FieldEvidence;
}

/** An article's text, and the same with the signs that stand below it. */
export interface SignedText {
  readonly text: string;
  readonly signedText: string;
}

/**
 * The authors that a text itself names in its first or last words: where the page around it names
 * nobody, or only some of them; and where it only tells machines who put the story up.
 */
export function signedAuthors(
  { authors, outlet, evidence }: PageAuthors,
  { text, signedText }: SignedText,
): Found<Authorship> | null {
  const opening = openingAuthors(text);
  const source = evidence.authors?.source;
  if (opening && (authors.length === 0 || source === 'meta' || source === 'json-ld'))
    return opening;
  const signed = opening ?? closingAuthors(signedText, outlet);
  // Who reported it for an agency goes before the agency alone.
  const people = authors.filter((name) => agencyNamed(name) === null);
  return signed && isFuller(signed.value.authors, people) ? signed : null;
}

/** Whether some names are all of the others and more. */
const isFuller = (names: readonly string[], others: readonly string[]): boolean =>
  names.length > others.length &&
  others.every((other) => names.some((name) => isSameName(name, other)));
