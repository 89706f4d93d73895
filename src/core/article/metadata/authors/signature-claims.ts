import { setsCapitalsForNames } from '../../cues/alphabets.ts';
import { agencyNamed } from '../../cues/agencies.ts';
import { isOrganisation } from '../../cues/organisations.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageLine } from '../page-walk.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { isUncasedFullName } from './names.ts';
import { isLongProse, isProse, isSentence } from '../prose.ts';

const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i', 'small']);
const BOLD: ReadonlySet<string> = new Set(['strong', 'b']);
const ITALIC: ReadonlySet<string> = new Set(['em', 'i']);
const LONGEST_SIGNATURE = 60;
const LINES_BELOW_TEXT = 3;
const MOST_LINES = 12;
const FULL_NAME = /\s|^\p{Script=Hangul}{3}$|^\p{Script=Han}{3,5}$/u;

/** Below the text a site may still write to its readers. */
const MOST_NOTICES = 2;

/**
 * A full name in the lines below the text, set bold, italic or to the right, or a line of its own:
 * its signature. Where running text follows, only one to the right is, or both bold and italic.
 */
export function* signatureClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  for (const [count, last] of lastProse(facts).entries()) {
    const isSetApart =
      count === 0
        ? (line: PageLine) => isMarked(facts, line) || isPlainly(facts, line, last, setting)
        : (line: PageLine) => isToTheRight(facts, line) || isTwiceMarked(facts, line);
    const signature = signatureBelow(facts, last, setting, isSetApart);
    if (signature) {
      yield signature;
      return;
    }
  }
}

/** Where the story's last lines of running text are, the last first. */
function lastProse({ lines, zoneOf }: PageFacts): readonly number[] {
  const found: number[] = [];
  for (let index = lines.length - 1; index >= 0 && found.length <= MOST_NOTICES; index -= 1) {
    const line = lines[index];
    if (line && isLongProse(line) && zoneOf(line) === 'story') found.push(index);
  }
  return found;
}

function signatureBelow(
  facts: PageFacts,
  last: number,
  setting: Setting,
  isSetApart: (line: PageLine) => boolean,
): Claim | null {
  const read = (lines: readonly string[]): Claim =>
    claim(lines, 'shown', 'markup', WEIGHT.signature, setting);
  let below = 0;
  const signed: string[] = [];
  for (let index = last + 1; index <= last + MOST_LINES; index += 1) {
    const line = facts.lines[index];
    if (!line) break;
    if (isLongProse(line) && facts.zoneOf(line) === 'story') break;
    // Of short sentences a text may end in many.
    if (isProse(line) && facts.zoneOf(line) === 'story') continue;
    below += 1;
    if (below > LINES_BELOW_TEXT) break;
    if (line.length > LONGEST_SIGNATURE || facts.zoneOf(line) !== 'story') continue;
    // A heading or a list's first line is no signature, bold as it may be.
    if (/[:：]$/.test(line.text) || isWithinHeading(facts, line)) break;
    if (LISTED.test(facts.lines[index + 1]?.text ?? '')) break;
    if (!isSetApart(line)) continue;
    const { authors } = read([line.text]).authorship;
    if (authors.length === 0 || !authors.every((name) => FULL_NAME.test(name))) continue;
    signed.push(line.text);
    // Who signs with somebody may say first what each is.
    below = 0;
    if (!isMarked(facts, line)) break;
  }
  return signed.length > 0 ? read(signed) : null;
}

/** `- Length: 2 m`: a line of a list that is one by its marks alone. */
const LISTED = /^[-–—•*·✓]\s?\S/u;

function isWithinHeading(facts: PageFacts, line: PageLine): boolean {
  let entry = facts.elements[line.at];
  for (let steps = 0; entry && steps < 3; steps += 1) {
    if (/^h[1-6]$/.test(entry.tag)) return true;
    entry = facts.elements[entry.parent];
  }
  return false;
}

const ONLY_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}\.?$/u;
const NAME_AND_AGENCY =
  /^([^/]{5,40}?)\s?(?:\/|\s(?:avec|con|com|mit|with|met|med)\s)\s?([^/]{2,20})$/u;

/** A name, perhaps with its place or its agency, that is the line just below the text and no link. */
function isPlainly(
  facts: PageFacts,
  line: PageLine,
  last: number,
  { language, isOutlet }: Setting,
): boolean {
  const before = facts.lines[facts.lines.indexOf(line, last) - 1];
  if (!before || !isSentence(before) || facts.elements[line.at]?.tag === 'a') return false;
  const [, , agency = ''] = NAME_AND_AGENCY.exec(line.text) ?? [];
  if (agencyNamed(agency) !== null) return true;
  const [name = ''] = line.text.split(', ');
  return (
    ((setsCapitalsForNames(language) && ONLY_NAME.test(name)) || isUncasedFullName(line.text)) &&
    !isOrganisation(name) &&
    !isOutlet(name)
  );
}

const isMarked = (facts: PageFacts, line: PageLine): boolean =>
  EMPHASIS.has(facts.elements[line.at]?.tag ?? '') || isToTheRight(facts, line);

function isTwiceMarked({ elements }: PageFacts, line: PageLine): boolean {
  const inner = elements[line.at];
  const around = inner && elements[inner.parent];
  const tags = [inner?.tag ?? '', around?.tag ?? ''];
  return tags.some((tag) => BOLD.has(tag)) && tags.some((tag) => ITALIC.has(tag));
}

function isToTheRight(facts: PageFacts, line: PageLine): boolean {
  const inner = facts.elements[line.at];
  const around = inner && facts.elements[inner.parent];
  return [inner, around].some((entry) => {
    const style = entry?.element.getAttribute('style') ?? '';
    return (
      /text-align:\s*(?:right|end)/.test(style) || entry?.element.getAttribute('align') === 'right'
    );
  });
}
