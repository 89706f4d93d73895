import { hasName } from '../blocks/names.ts';
import type { Place } from '../blocks/segment.ts';
import { isWithin } from '../blocks/within.ts';
import type { Decision } from '../decision.ts';

/**
 * Keeps what a network's post says where the post stands among the paragraphs, or right below them:
 * it is quoted there, however little it reads like the text.
 */
export function keepPosts(decisions: Decision[]): void {
  let before: Decision | null = null;
  decisions.forEach((decision, index) => {
    const { rule, block } = decision.read;
    const post = rule === null && !decision.isKept ? postAround(block.place) : null;
    const around = post?.parent;
    if (around && before?.isKept === true && isWithin(before.read.block.place, around)) {
      decisions[index] = { ...decision, isKept: true, ground: 'post' };
    }
    if (rule !== 'caption') before = decisions[index] ?? null;
  });
}

/** The quotation that a network's script would make a post of: `<blockquote class="twitter-tweet">`. */
function postAround(place: Place): Place | null {
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent)
    if (at.name === 'blockquote') return hasName(at.names, 'embed') ? at : null;
  return null;
}
