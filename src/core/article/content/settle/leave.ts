import type { Decision, Ground } from '../decision.ts';

/** Leaves out a block that was kept; others stay as they were decided. */
export function leave(decisions: Decision[], index: number, ground: Ground): void {
  const decision = decisions[index];
  if (decision?.isKept) decisions[index] = { ...decision, isKept: false, ground };
}
