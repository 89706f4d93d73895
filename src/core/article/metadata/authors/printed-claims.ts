import {
  isBylineWord,
  labelsAuthors,
  mayHoldByline,
  withoutBylineWords,
} from '../../cues/bylines.ts';
import { namesOtherHands, splitBeforeOtherHands } from '../../cues/other-hands.ts';
import { isDatumOfWork } from '../../cues/works.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageLine } from '../page-walk.ts';
import { isAboveText, LONGEST_NAMED } from './byline-place.ts';
import { withoutPartner } from './byline-remarks.ts';
import { withoutDates } from './date-words.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { HAS_CASE, isListOfWords } from './names.ts';
import { isLongProse, isProse } from '../prose.ts';

const LONGEST_PRINTED = 160;
/** A list of short entries may have no running text; so many elements on, a name is of one of them. */
const FARTHEST_BELOW = 200;
/** `Part two of a series by Jane’s Kitchen! Today …`: a sentence ends, and another begins. */
const SENTENCES = /[!?…]\s+\p{L}|\.{3}\s/u;
/** Other words of two letters are rather languages to choose among: `DE`, `DI`. */
const BY = /^by$/i;
/** The colon of a label, not that of a time: `21:02`. */
const LABEL_MARK = /(?<!\p{Nd})[:：]/u;

/** Lines that are a byline as they stand, above the text: `Von Anna Berg`; or label one anywhere. */
export function* printedClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  const headline = facts.elements[headlineAt];
  let labelled: Claim | null = null;
  for (const [index, line] of facts.lines.entries()) {
    if (line.length > LONGEST_PRINTED || (line.length < 3 && !BY.test(line.text))) continue;
    const isAbove = line.at >= headlineAt - 60 && isAboveText(facts, line.at, headlineAt);
    const isNear = isAbove && line.at <= headlineAt + FARTHEST_BELOW;
    if (!isAbove && !LABEL_MARK.test(line.text.slice(0, 30)) && !labelsAuthors(line.text)) continue;
    if (headline && line.at >= headline.index && line.at < headline.end) continue;
    const zone = facts.zoneOf(line);
    const isBelow = isBelowText(facts, line, headlineAt);
    if (zone === 'comments' || zone === 'picture') continue;
    if (zone === 'furniture' && line.at < headlineAt) continue;
    if (!isAbove && zone !== 'story' && !isInStoryFooter(facts, line)) continue;
    if (zone === 'related' && isBelow) continue;
    if (isOfMenu(facts, line)) continue;
    if (isOfWork(facts.lines, index)) continue;
    if (!mayHoldByline(line.text, setting.language)) continue;
    // Below the text a site's furniture may name who is responsible for the site.
    const isFoot = zone === 'furniture' && isBelow;
    const weight = isFoot ? WEIGHT.foot : isNear ? WEIGHT.printed : WEIGHT.signature;
    const read = bylineLine(facts, index, weight, setting);
    if (read === null) continue;
    if (isNear) {
      yield read;
      return;
    }
    labelled ??= read;
  }
  if (labelled) yield labelled;
}

/** Whether a line stands in the `footer` of an article, not in that of the site. */
function isInStoryFooter(facts: PageFacts, line: PageLine): boolean {
  let isInFooter = false;
  let entry = facts.elements[line.at];
  while (entry) {
    if (entry.tag === 'article') return isInFooter;
    isInFooter ||= entry.tag === 'footer';
    if (isInFooter && / (?:article|entry|post|story) /.test(entry.names)) return true;
    entry = facts.elements[entry.parent];
  }
  return false;
}

/** An entry of a menu: `Di stagione`. */
function isOfMenu(facts: PageFacts, line: PageLine): boolean {
  const element = facts.elements[line.at];
  if (element?.tag !== 'a' || facts.zoneOf(line) !== 'furniture') return false;
  return facts.textOf(element, LONGEST_PRINTED) === line.text;
}

/** `Autorin: Anna Berg` between `Titel: …` and `Verlag: …`: who wrote the book that a page is about. */
const isOfWork = (lines: readonly PageLine[], index: number): boolean =>
  LABEL_MARK.test(lines[index]?.text ?? '') &&
  lines.slice(Math.max(0, index - 3), index + 4).some(({ text }) => isDatumOfWork(text));

const isBelowText = (facts: PageFacts, line: PageLine, headlineAt: number): boolean =>
  headlineAt >= 0 && facts.proseBefore(line.at) > facts.proseBefore(headlineAt);

/** A byline that is the last line before the running text: whoever it names wrote that text. */
export function* openingLineClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  for (const [index, line] of facts.lines.entries()) {
    if (!isProse(line) || facts.zoneOf(line) !== 'story') continue;
    const before = facts.lines[index - 1];
    if (before && mayHoldByline(before.text, setting.language) && !isOfMenu(facts, before)) {
      const read = bylineLine(facts, index - 1, WEIGHT.printed, setting);
      if (read && before.length <= LONGEST_PRINTED) {
        yield { ...read, isOpening: true };
        return;
      }
    }
    // Only a summary, of a sentence or two, stands before the byline.
    if (isLongProse(line)) return;
  }
}

/** A label on a line of its own; a link is rather an entry of a menu: `Texts`, `Interview`. */
const isLabelOf = (facts: PageFacts, line: PageLine): boolean =>
  isBylineWord(line.text) && (facts.elements[line.at]?.tag !== 'a' || /[:：]$/.test(line.text));

const SHARE_BEFORE_STOP = 0.25;

/** `Von einphasiger Verkabelung`: a sentence goes on in small letters, longer than a particle's. */
const isUncapped = (name: string): boolean => HAS_CASE.test(name) && /^\p{Ll}{4,}\s/u.test(name);

/**
 * The line of which a label on a line of its own speaks: the next, or in a box with the one before
 * alone (`Dewi Lestari` above `Penulis`) that one.
 */
function namedByLabel(
  before: PageLine | undefined,
  label: PageLine,
  next: PageLine | undefined,
): PageLine | null {
  const isBelow = before?.at === label.at && next?.at !== label.at;
  const named = isBelow ? before : next;
  return named && named.length <= LONGEST_NAMED ? named : null;
}

/** How long a line is, or what its label is before: `Views: 20 | Added by: Jane Doe | Tags: fish`. */
function partWith(names: string, line: string): number {
  const parts = line.split(/\s*[|｜]\s*/);
  const named = parts.length > 1 && parts.find((part) => part.includes(names));
  return named ? withoutBylineWords(named, null).names.length : line.length;
}

/** What a line says of authors, without dates and what others did: `Editing by John Roe`. */
const ownPart = (line: string): string =>
  splitBeforeOtherHands(withoutDates(line).join(' '))
    .filter((part, nth) => nth === 0 || !namesOtherHands(part))
    .join(' ');

function bylineLine(
  facts: PageFacts,
  index: number,
  weight: number,
  setting: Setting,
): Claim | null {
  const [line, next] = facts.lines.slice(index, index + 2);
  if (!line) return null;
  const named = isLabelOf(facts, line) ? namedByLabel(facts.lines[index - 1], line, next) : null;
  const pieces = named ? [line.text, named.text] : [line.text];
  const read = claim(pieces, 'shown', 'printed-line', weight, setting);
  const { authors, agencyNames, isLabelled } = read.authorship;
  const signing = authors.length > 0 ? authors : agencyNames;
  if (!isLabelled || signing.length === 0 || authors.some(isUncapped)) return null;
  // A sentence may begin with "by" or hold names; a byline is hardly more than its names.
  const names = signing.join(' ');
  const share = authors.length > 0 && HAS_CASE.test(names) ? 0.2 : 0.05;
  const undated = Math.min(line.length, ownPart(line.text).length);
  const isMostlyNames = names.length >= Math.min(undated, partWith(names, line.text)) * share;
  const ends = (pieces.at(-1) ?? '').replace(/\b\p{Lu}\.$|(?:Jr|Sr)\.$/u, '');
  // `Propos recueillis par Jeanne Roe.`
  const isStopped =
    /\.$/u.test(ends) &&
    names.length >= withoutPartner(line.text, line.text).length * SHARE_BEFORE_STOP;
  const isEnded = /[.!?。！？।؟۔։።။។]$/u.test(ends) && !isStopped;
  const isTold = isEnded || pieces.some((piece) => SENTENCES.test(piece));
  return isMostlyNames && !isListOfWords(authors) && !isTold ? read : null;
}
