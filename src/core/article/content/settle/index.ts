import type { Decision } from '../decision.ts';
import { leaveClosing } from './closing.ts';
import { leaveAroundHeadline, leaveHeadline } from './headline.ts';
import { leavePointers } from './pointers.ts';
import { keepPosts } from './posts.ts';

export { signOffsBelow } from './closing.ts';
export { leaveHeadline } from './headline.ts';

/** What a page says of itself that its lines may repeat. */
export interface SettlingHints {
  readonly title: string | null;
  readonly authors: readonly string[];
}

/** Settles by their place in the article what blocks by themselves do not tell. */
export function settlePlaces(decisions: Decision[], { title, authors }: SettlingHints): void {
  leavePointers(decisions);
  leaveAroundHeadline(decisions);
  leaveHeadline(decisions, title);
  keepPosts(decisions);
  leaveClosing(decisions, authors);
}
