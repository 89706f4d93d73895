import type { PageFacts } from '../page-facts.ts';
import type { PageLine } from '../page-walk.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { isLongProse, isProse } from './prose.ts';

const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i']);
const LONGEST_SIGNATURE = 60;
const LINES_BELOW_TEXT = 3;
const MOST_LINES = 12;
const FULL_NAME = /\s|^\p{Script=Hangul}{3}$|^\p{Script=Han}{3,5}$/u;

/** A full name, set bold, italic or to the right, in the lines below the text: its signature. */
export function* signatureClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  const last = facts.lines.findLastIndex(
    (line) => isLongProse(line) && facts.zoneOf(line) === 'story',
  );
  if (last === -1) return;
  let below = 0;
  for (const line of facts.lines.slice(last + 1, last + 1 + MOST_LINES)) {
    // Of short sentences a text may end in many.
    if (isProse(line) && facts.zoneOf(line) === 'story') continue;
    below += 1;
    if (below > LINES_BELOW_TEXT) return;
    if (line.length > LONGEST_SIGNATURE || facts.zoneOf(line) !== 'story') continue;
    // A heading or a list's first line is no signature, bold as it may be.
    if (/[:：]$/.test(line.text) || isWithinHeading(facts, line)) return;
    if (!isSetApart(facts, line)) continue;
    const read = claim([line.text], 'shown', 'markup', WEIGHT.signature, setting);
    const { authors } = read.authorship;
    if (authors.length > 0 && authors.every((name) => FULL_NAME.test(name))) {
      yield read;
      return;
    }
  }
}

function isWithinHeading(facts: PageFacts, line: PageLine): boolean {
  let entry = facts.elements[line.at];
  for (let steps = 0; entry && steps < 3; steps += 1) {
    if (/^h[1-6]$/.test(entry.tag)) return true;
    entry = facts.elements[entry.parent];
  }
  return false;
}

function isSetApart(facts: PageFacts, line: PageLine): boolean {
  const inner = facts.elements[line.at];
  const around = inner && facts.elements[inner.parent];
  if (inner && EMPHASIS.has(inner.tag)) return true;
  return [inner, around].some((entry) => {
    const style = entry?.element.getAttribute('style') ?? '';
    return (
      /text-align:\s*(?:right|end)/.test(style) || entry?.element.getAttribute('align') === 'right'
    );
  });
}
