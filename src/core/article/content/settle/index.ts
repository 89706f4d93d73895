import type { Decision } from '../decision.ts';
import { leaveAppeals } from './appeals.ts';
import { leaveClosing } from './closing.ts';
import type { SettlingHints } from './hints.ts';
import { leaveAroundHeadline, leaveHeadline } from './headline.ts';
import { leavePointers } from './pointers.ts';
import { keepPosts } from './posts.ts';
import { leaveRepeats } from './repeats.ts';
import { leaveReplies } from './replies.ts';

export type { SettlingHints } from './hints.ts';
export { signOffsBelow } from './closing.ts';
export { leaveHeadline } from './headline.ts';

/** Settles by their place in the article what blocks by themselves do not tell. */
export function settlePlaces(decisions: Decision[], hints: SettlingHints): void {
  leavePointers(decisions);
  leaveAroundHeadline(decisions);
  leaveHeadline(decisions, hints.title);
  keepPosts(decisions);
  leaveReplies(decisions);
  leaveRepeats(decisions);
  leaveAppeals(decisions);
  leaveClosing(decisions, hints);
}
