import type { Decision } from '../decision.ts';
import { leaveClosing } from './closing.ts';
import { leaveAroundHeadline, leaveHeadline } from './headline.ts';
import { leavePointers } from './pointers.ts';

export { leaveHeadline } from './headline.ts';

/** Settles by their place in the article what blocks by themselves do not tell. */
export function settlePlaces(decisions: Decision[], title: string | null): void {
  leavePointers(decisions);
  leaveAroundHeadline(decisions);
  leaveHeadline(decisions, title);
  leaveClosing(decisions);
}
