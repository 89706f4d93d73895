import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { isWithinLink, LONGEST_NAMED } from './byline-place.ts';

const HEADING = /^h[2-5]$/;
const DEPTH = 4;
/** A card holds hardly more elements. */
const MOST_PARTS = 40;
/** A heading of fewer letters is rather a label: `Written by`. */
const SHORTEST_HEADLINE = 20;

/**
 * Whether an element stands in a card of another story: beside a heading that is a link, or in a
 * link that holds a heading.
 */
export function isInCard(facts: PageFacts, element: PageElement): boolean {
  let around = facts.elements[element.parent];
  for (let steps = 0; around && steps < DEPTH; steps += 1) {
    const { index, end } = around;
    if (end - index > MOST_PARTS) return false;
    if (facts.elements.slice(index, end).some((part) => isLinkedHeading(facts, part))) return true;
    around = facts.elements[around.parent];
  }
  return false;
}

function isLinkedHeading(facts: PageFacts, heading: PageElement): boolean {
  if (!HEADING.test(heading.tag)) return false;
  const words = facts.textOf(heading, LONGEST_NAMED * 2);
  if (words.length < SHORTEST_HEADLINE) return false;
  return holdsLink(facts, heading) || isWithinLink(facts, heading, DEPTH);
}

const holdsLink = ({ elements }: PageFacts, { index, end }: PageElement): boolean =>
  elements.slice(index + 1, end).some(({ tag }) => tag === 'a');
