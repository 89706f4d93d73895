import { asksForMoney } from '../../cues/support.ts';
import { hasName } from '../blocks/names.ts';
import type { Place } from '../blocks/segment.ts';
import { isWithin } from '../blocks/within.ts';
import type { Decision } from '../decision.ts';
import { leave } from './leave.ts';

const MOST_IN_BOX = 10;
const LONGEST_BOX = 2_000;
/** So many times as much as the box holds is the article's, outside of it. */
const SHARE_OUTSIDE = 2;

/** Leaves out a box in which a paper asks for money, with all that it says there of itself. */
export function leaveAppeals(decisions: Decision[]): void {
  const total = weightOf(decisions);
  decisions.forEach(({ isKept, read }, index) => {
    if (!isKept) return;
    const box = boxAround(read.block.place, total / (SHARE_OUTSIDE + 1));
    if (box === null || !asksForMoney(read.block.text)) return;
    for (let at = index; isWithin(decisions[at]?.read.block.place, box); at -= 1)
      leave(decisions, at, 'closing');
    for (let at = index + 1; isWithin(decisions[at]?.read.block.place, box); at += 1)
      leave(decisions, at, 'closing');
  });
}

/** The largest small box of several lines around one. */
function boxAround(place: Place, longest: number): Place | null {
  let box: Place | null = null;
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.holdsHeadline || hasName(at.names, 'body') || at.name === 'article') break;
    if (at.blocks > MOST_IN_BOX || at.chars > Math.min(longest, LONGEST_BOX)) break;
    if (at.blocks > 1) box = at;
  }
  return box;
}

const weightOf = (decisions: readonly Decision[]): number =>
  decisions.reduce((sum, { isKept, read }) => sum + (isKept ? read.block.wording.weight : 0), 0);
