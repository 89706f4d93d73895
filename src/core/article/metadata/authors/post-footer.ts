import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { isUnseen, LONGEST_NAMED } from './byline-place.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';

/** Where weblogs say below an entry who wrote it, when and about what. */
const FOOTER = / (?:entry (?:meta|footer|utility)|post (?:meta|footer)) /;
const NAME = / (?:fn|author|author link|author name) /;
const DEPTH = 5;

/** The author whom the first entry's own footer names: `Posted by Jane at 9:11`. */
export function* postFooterClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  for (const element of facts.elements.slice(Math.max(0, headlineAt))) {
    if (!isNamed(element) || facts.zoneOf(element) !== 'furniture') continue;
    if (!isInPostFooter(facts, element) || isUnseen(facts, element)) continue;
    const pieces = facts.piecesOf(element, LONGEST_NAMED) ?? [];
    const read = claim(pieces, 'stated', 'markup', WEIGHT.signature, setting);
    if (read.authorship.authors.length === 0) continue;
    yield read;
    return;
  }
}

const isNamed = ({ tag, names, element }: PageElement): boolean =>
  NAME.test(names) || (tag === 'a' && element.getAttributeNode('rel')?.value === 'author');

function isInPostFooter(facts: PageFacts, element: PageElement): boolean {
  let around = facts.elements[element.parent];
  for (let steps = 0; around && steps < DEPTH; steps += 1) {
    if (FOOTER.test(around.names)) return true;
    around = facts.elements[around.parent];
  }
  return false;
}
