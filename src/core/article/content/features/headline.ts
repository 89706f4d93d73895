import { headingRank, type Block } from '../blocks/segment.ts';
import type { FoldedHints } from './hints.ts';

const LONGEST_HEADLINE = 300;

/** Marks what holds the page's headline: the first heading or line that says what the title does. */
export function markHeadline(blocks: readonly Block[], hints: FoldedHints): void {
  let best: Block | null = null;
  let bestScore = 0.6;
  for (const block of blocks) {
    if (block.text.length > LONGEST_HEADLINE || block.place.hidden) continue;
    const rank = headingRank(block.place);
    const score =
      block.wording.likenessTo(hints.titleWords) +
      (rank === 1 ? 0.5 : rank > 0 ? 0.25 : 0) -
      (block.linkChars > 0 ? 0.1 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  for (let place = best?.place ?? null; place; place = place.parent) place.holdsHeadline = true;
}
