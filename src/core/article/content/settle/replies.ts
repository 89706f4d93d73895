import { classOf } from '../../../dom.ts';
import { firstWithin } from '../../../dom-search.ts';
import { countsComments } from '../../cues/counts.ts';
import { countWords, oneLine } from '../../cues/fold.ts';
import { remembered } from '../../remembered.ts';
import { hasName } from '../blocks/names.ts';
import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { isWithin } from '../blocks/within.ts';
import type { Decision } from '../decision.ts';
import { leave } from './leave.ts';

/** So much of the article stands above what readers reply to it, and above other stories. */
const SHORTEST_ABOVE = 120;

/** Whole words: a `commentary` is an article. */
const REPLIES =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|area|box|section)|commentlist|disqus|discussion|replies|kommentare?|comentarios?|commentaires?|commenti|komentarze|komentari|komentare|yorumlar)(?:$|[\s_-])/iu;
const NEXT_STORY = /(?:^|[\s_-])next-?(?:story|article|post)(?:$|[\s_-])/iu;

/** What these names say of the article that they are given to. */
const ABOUT_REPLIES =
  /(?:with|has|no)[_-]?comments?(?:$|[\s_-])|comments?[_-]?(?:open|closed|enabled|disabled|on|off)(?:$|[\s_-])/iu;

const namesOthers = remembered(
  (names) => (REPLIES.test(names) && !ABOUT_REPLIES.test(names)) || NEXT_STORY.test(names),
);

/**
 * Leaves out what readers reply, and other stories in full, below an article that may be shorter than
 * they are: by the name of their box, or by a heading that counts the replies.
 */
export function leaveReplies(decisions: Decision[]): void {
  let above = 0;
  let last: Place | undefined;
  let box: Place | null = null;
  const offers = new Map<Place, boolean>();
  const headline = decisions.findLastIndex(({ read }) => read.block.place.holdsHeadline);
  for (let index = headline + 1; index < decisions.length; index += 1) {
    const decision = decisions[index];
    if (!decision) return;
    const { block, rule } = decision.read;
    if (box !== null && !isWithin(block.place, box)) box = null;
    if (above >= SHORTEST_ABOVE)
      box ??= boxOfOthers(block.place, last, offers) ?? boxBelow(decisions, index);
    if (box !== null) {
      leave(decisions, index, 'closing');
    } else if (decision.isKept && rule !== 'caption') {
      above += block.wording.weight;
      last = block.place;
    }
  }
}

/** The largest box that is named so and holds nothing of the article, the last of which stands above. */
function boxOfOthers(
  place: Place,
  last: Place | undefined,
  offers: Map<Place, boolean>,
): Place | null {
  let found: Place | null = null;
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (hasName(at.names, 'body') || isWithin(last, at)) return found;
    const isNamed = hasName(at.names, 'comments') || hasName(at.names, 'related');
    if (!isNamed) continue;
    let isOthers = offers.get(at);
    if (isOthers === undefined)
      offers.set(at, (isOthers = namesOthers(namesIn(at)) || offersStories(at)));
    if (isOthers) found = at;
  }
  return found;
}

const namesIn = ({ element }: Place): string =>
  `${classOf(element)} ${element.getAttribute('id') ?? ''}`;

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
const FEWEST_WORDS = 4;

/** A box called so, with a headline that leads away. */
function offersStories({ names, element }: Place): boolean {
  if (!hasName(names, 'related')) return false;
  return HEADINGS.some((name) => {
    const heading = firstWithin(element, name);
    const link = heading ? firstWithin(heading, 'a') : null;
    const words = oneLine(link?.textContent ?? '');
    return words === oneLine(heading?.textContent ?? '') && countWords(words) >= FEWEST_WORDS;
  });
}

const LONGEST_HEADING = 30;

const headsReplies = ({ text, wording }: Block): boolean =>
  countsComments(text.replace(/\s?:$/, '')) ||
  (text.length <= LONGEST_HEADING && wording.furniture.has('comments') && !/[.!?:]$/.test(text));

/** What a heading such as `3 comments` opens, where it says so first. */
function boxBelow(decisions: readonly Decision[], index: number): Place | null {
  const block = decisions[index]?.read.block;
  if (!block || headingRank(block.place) === 0 || !headsReplies(block)) return null;
  const before = decisions[index - 1]?.read.block.place;
  let box: Place | null = null;
  for (
    let at = block.place.parent;
    at && !at.holdsHeadline && !isWithin(before, at);
    at = at.parent
  )
    box = at;
  return box;
}
