import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { isWithin } from '../blocks/within.ts';
import type { FoldedHints } from './hints.ts';

const LONGEST_HEADLINE = 300;

/** Marks what holds the page's headline: the first heading or line that says what the title does. */
export function markHeadline(blocks: readonly Block[], hints: FoldedHints): void {
  let best: Block | null = null;
  let bestScore = 0.6;
  for (const block of blocks) {
    if (block.text.length > LONGEST_HEADLINE || block.place.hidden) continue;
    const rank = headingRank(block.place);
    if (rank === 0 && !block.wording.mayBeLike(hints.titleWords)) continue;
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
  if (best) markOtherArticles(blocks, best);
}

/**
 * Where a page goes on to the next story, as those do that never end, it holds several articles with
 * a headline of their own. What one holds that stands beside the page's own is another's.
 */
function markOtherArticles(blocks: readonly Block[], headline: Block): void {
  const own = articlesAround(headline.place)[0];
  if (!own) return;
  for (const { place } of blocks) {
    if (headingRank(place) !== 1) continue;
    const other = articlesAround(place).findLast((article) => !article.holdsHeadline);
    if (other && !isWithin(other, own)) other.isOtherArticle = true;
  }
}

/** The elements around a place that are one article, from within: all stories may stand in one more. */
function articlesAround(place: Place): readonly Place[] {
  const articles: Place[] = [];
  for (let at: Place | null = place; at; at = at.parent)
    if (at.name === 'article') articles.push(at);
  return articles;
}
