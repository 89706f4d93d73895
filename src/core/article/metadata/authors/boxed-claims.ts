import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { LONGEST_NAMED } from './byline-place.ts';
import { isInCard } from './cards.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { isSameName } from './names.ts';

const FULL_NAME = /\s|^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;
const BOX =
  / (?:author (?:area|block|box|card|details|info|meta|widget)|about (?:the )?author|widget author|autor(?:en)? (?:box|info)|box autor) /;
const DEPTH = 5;

/**
 * The one author whom a page names in a box of its own beside the story: in its sidebar, or in a
 * part that is called a widget. Where boxes name several people, they belong to other stories.
 */
export function* boxedClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  let only: Claim | null = null;
  for (const element of facts.elements) {
    if (facts.zoneOf(element) !== 'related' || !isNamed(element) || !isInBox(facts, element))
      continue;
    const pieces = facts.piecesOf(element, LONGEST_NAMED) ?? [];
    const read = claim(pieces, 'stated', 'markup', WEIGHT.foot, setting);
    const [name, ...others] = read.authorship.authors;
    if (name === undefined || others.length > 0 || !FULL_NAME.test(name)) continue;
    if (isInCard(facts, element)) return;
    const known: string | undefined = only?.authorship.authors[0];
    if (known !== undefined && !isSameName(known, name)) return;
    only ??= read;
  }
  if (only) yield only;
}

const isNamed = ({ tag, names, element }: PageElement): boolean =>
  / (?:author|fn|autor|auteur|autore) /.test(names) ||
  (tag === 'a' && element.getAttributeNode('rel')?.value === 'author');

function isInBox({ elements }: PageFacts, element: PageElement): boolean {
  let around = elements[element.parent];
  for (let steps = 0; around && steps < DEPTH; steps += 1) {
    if (BOX.test(around.names)) return true;
    around = elements[around.parent];
  }
  return false;
}
