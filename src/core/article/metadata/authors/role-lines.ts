import { isRole } from '../../cues/roles.ts';
import type { PageFacts } from '../page-facts.ts';
import { linesAbove } from './byline-place.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { isFullName } from './dated-names.ts';

const LONGEST_ROLE = 60;

/** A full name that is a line of its own above what its bearer is: `Jane Doe`, `Staff Writer`. */
export function* nameAboveRoleClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  let before: string | null = null;
  for (const { text, length } of linesAbove(facts, headlineAt)) {
    const isRoleAlone = length <= LONGEST_ROLE && !/[\d.!?:]/.test(text) && isRole(text);
    if (before !== null && isRoleAlone && isFullName(facts, before, setting)) {
      yield claim([before], 'shown', 'printed-line', WEIGHT.dated, setting);
      return;
    }
    before = text;
  }
}
