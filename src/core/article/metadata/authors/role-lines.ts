import { isRole } from '../../cues/roles.ts';
import type { PageFacts } from '../page-facts.ts';
import { linesAbove } from './byline-place.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { isFullName } from './dated-names.ts';

const LONGEST_ROLE = 60;

/** `Jane Doe, Staff Writer` */
const WITH_ROLE = /^([^,|·]{4,50}?)(?:,\s|\s[|·–—-]\s)([^,|·]{4,60})$/u;

function nameBesideRole(facts: PageFacts, text: string, setting: Setting): string | null {
  const [, name = '', role = ''] = WITH_ROLE.exec(text) ?? [];
  const isNamed =
    role !== '' && isRoleAlone(role) && !isRole(name) && isFullName(facts, name, setting);
  return isNamed ? name : null;
}

const isRoleAlone = (text: string): boolean => !/[\d.!?:]/.test(text) && isRole(text);

/**
 * A full name that stands beside what its bearer is, or as a line of its own above: `Jane Doe`,
 * `Staff Writer`.
 */
export function* nameAboveRoleClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  let before: string | null = null;
  for (const { text, length } of linesAbove(facts, headlineAt)) {
    const isRoleLine = length <= LONGEST_ROLE && isRoleAlone(text);
    const isNamed = before !== null && isRoleLine && isFullName(facts, before, setting);
    const name = isNamed ? before : nameBesideRole(facts, text, setting);
    if (name !== null) {
      yield claim([name], 'shown', 'printed-line', WEIGHT.dated, setting);
      return;
    }
    before = text;
  }
}
