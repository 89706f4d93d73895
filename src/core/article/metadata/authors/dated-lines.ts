import { setsCapitalsForNames } from '../../cues/alphabets.ts';
import { agencyAmong } from '../../cues/agencies.ts';
import { isDateLabel } from '../../cues/date-labels.ts';
import { isDesk } from '../../cues/desks.ts';
import { isOrganisation } from '../../cues/organisations.ts';
import { isTown } from '../../cues/towns.ts';
import { parseDate } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageLine } from '../page-walk.ts';
import { linesAbove, LONGEST_NAMED } from './byline-place.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { withoutDates } from './date-words.ts';
import { isFullName } from './dated-names.ts';
import { isUncasedFullName } from './names.ts';

/** No more than a summary stands between the headline and the date. */
const LONGEST_SUMMARY = 400;

/**
 * A full name in the line that dates a story, or in one just above or below it: `Ilze Bērziņa, LETA
 * | 2024. gada 29. janvāris`, `طرابلس - ليلى الحداد` above `26 مارس 2024`. Only where a language
 * writes names alone with capitals, or none at all: headings look like names in the others.
 */
export function* datedLineClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  const before = facts.proseBefore(Math.max(0, headlineAt));
  const head = [...linesAbove(facts, headlineAt)].filter(
    ({ at }) => facts.proseBefore(at) - before <= LONGEST_SUMMARY,
  );
  const dated = head.findIndex(({ text }) => parseDate(text) !== null);
  if (dated === -1) return;
  const above = head
    .slice(0, dated)
    .findLast(
      (line) =>
        !isTown(line.text) && !piecesOf(facts, line).every((piece) => isPapers(piece, setting)),
    );
  for (const line of [head[dated], above, head[dated + 1]]) {
    const read = line && nameIn(facts, line, setting);
    if (!read) continue;
    yield read;
    return;
  }
}

const isPapers = (text: string, { isOutlet }: Setting): boolean => isDesk(text) || isOutlet(text);

/** What parts a name from its place, its agency and its date. */
const PARTS = /\s*[|•·／]\s*|\s+[-–—]\s+|\s*[,،/]\s*/u;

/** The name that a line holds with nothing else but a date, an agency and one place. */
function nameIn(facts: PageFacts, line: PageLine, setting: Setting): Claim | null {
  if (isTopic(facts, line)) return null;
  const parts = piecesOf(facts, line)
    .flatMap(withoutDates)
    .flatMap((part) => part.split(PARTS))
    .map((part) => part.replace(LABEL_MARKS, '').trim().replace(LEADS_TO_PLACE, ''))
    .filter((part) => /[\p{L}\p{M}]{2}/u.test(part) && !isDateLabel(part));
  const others = parts.filter((part) => agencyAmong(part) === null && !isPapers(part, setting));
  const names = others.filter((part) => isName(part, setting) && isFullName(facts, part, setting));
  const [name] = names;
  if (name === undefined || names.length > 1 || others.length > 2) return null;
  // Beside a name stands a place, in a word.
  if (others.some((part) => part !== name && /\s/.test(part))) return null;
  const agencies = parts.filter((part) => agencyAmong(part) !== null);
  return claim([[name, ...agencies].join(', ')], 'shown', 'printed-line', WEIGHT.dated, setting);
}

/** The texts of a line as markup parts them, where its elements hold nothing else. */
function piecesOf(facts: PageFacts, line: PageLine): readonly string[] {
  const inner = facts.elements[line.at];
  for (const element of [inner, inner && facts.elements[inner.parent]]) {
    const pieces = (element && facts.piecesOf(element, LONGEST_NAMED)) ?? [];
    if (pieces.length > 1 && unspaced(pieces.join('')) === unspaced(line.text)) return pieces;
  }
  return [line.text];
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');

const LABEL_MARKS = /^[\s:：.()–—-]+|[\s:：()–—-]+$/gu;
/** `Jean Vial, à Dakar` */
const LEADS_TO_PLACE = /^(?:à|in|en|em|da|w|we|v|ve|в|у|aus)\s(?=\p{Lu}\S*$)/u;

const isName = (part: string, { language }: Setting): boolean =>
  (setsCapitalsForNames(language) || isUncasedFullName(part)) && !isOrganisation(part);

/** Sections and topics are links, and what a heading says is no byline without a word for it. */
const isTopic = ({ elements }: PageFacts, line: PageLine): boolean =>
  /^(?:a|h[1-3])$/.test(elements[line.at]?.tag ?? '');
