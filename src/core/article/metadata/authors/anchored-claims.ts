import { agencyNamed } from '../../cues/agencies.ts';
import { isDesk } from '../../cues/desks.ts';
import type { PageFacts } from '../page-facts.ts';
import { bylinePieces } from './byline-pieces.ts';
import { isAboveText, isUnseen, linesAbove, LONGEST_NAMED } from './byline-place.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { parted, withoutDates } from './date-words.ts';
import { isUncasedFullName, unspaced } from './names.ts';

/**
 * The part above the text that prints an author whom the page states: who else stands there wrote
 * with them.
 */
export function* anchoredClaims(
  facts: PageFacts,
  headlineAt: number,
  stated: readonly string[],
  setting: Setting,
): Generator<Claim> {
  const names = new Set(stated.map(unspaced).filter((name) => name.length > 2));
  const headline = facts.elements[headlineAt];
  if (names.size === 0 || !headline) return;
  for (const element of facts.elements.slice(headline.end)) {
    if (!isAboveText(facts, element.index, headlineAt)) return;
    if (facts.zoneOf(element) !== 'story' || isUnseen(facts, element)) continue;
    if (!names.has(unspaced(facts.textOf(element, LONGEST_NAMED)))) continue;
    const around = facts.elements[element.parent];
    const pieces =
      around && around.index > headlineAt ? bylinePieces(facts, around, LONGEST_NAMED) : [];
    const whole =
      pieces.length > 0 && claim(pieces, 'shown', 'printed-line', WEIGHT.named, setting);
    const own = facts.piecesOf(element, LONGEST_NAMED) ?? [];
    yield whole && isMerelyNames(whole)
      ? whole
      : claim(own, 'shown', 'printed-line', WEIGHT.named, setting);
    return;
  }
}

/** So many letters are a conjunction or a month. */
const FEW_LETTERS = 6;

/** Whether a part says hardly more than names: topics may stand there too. */
function isMerelyNames({ words, authorship }: Claim): boolean {
  const rest = authorship.authors.reduce((text, name) => text.replace(name, ' '), words);
  return (rest.match(/[\p{L}\p{M}]/gu)?.length ?? 0) <= FEW_LETTERS;
}

/** `Marisol Vélez / El Correo`: a name, and the paper itself. */
const BEFORE_PAPER = /^([^()/|–—]{4,60}?)\s*[/|–—]\s*([^()/|–—]{2,40})$/u;

/** `Mehmet Yılmaz / İSTANBUL, (DHA)`: a name, where it writes from, and for which agency. */
const BEFORE_AGENCY =
  /^([^()/|–—]{4,60}?)\s*[/|–—-]\s*(?:[^()/|]{2,30},?\s*)?\(([^()]{2,30})\)\.?$/u;

/** `Mercè Puigdemunt / ACN - Sarrià de Ter`, `Ana Ruiz / EFE` */
const WITH_AGENCY = /^([^()/|–—,:]{4,60}?)\s*\/\s*([^()/|–—,-]{2,20}?)(?:\s*[|–—-]\s*.{2,30})?$/u;

/** `سمیه جهانگیری - گروه جامعه:`: a name, and the desk that it works at. */
const BEFORE_DESK = /^(\P{L}*\p{Lo}[^()/|:]{4,40}?)\s*[/|–—-]\s*([^()/|–—:]{3,30})[:：]?$/u;

function employeeIn(line: string, { isOutlet }: Setting): string | null {
  const [, names, agency] = BEFORE_AGENCY.exec(line) ?? [];
  if (names !== undefined && agency !== undefined && agencyNamed(agency) !== null)
    return `${names} (${agency})`;
  const [, signing, wire] = WITH_AGENCY.exec(line) ?? [];
  if (signing !== undefined && wire !== undefined && agencyNamed(wire) !== null)
    return `${signing} (${wire})`;
  const [, name, paper] = BEFORE_PAPER.exec(line) ?? [];
  if (name !== undefined && paper !== undefined && isOutlet(paper)) return name;
  const [, member, desk] = BEFORE_DESK.exec(line) ?? [];
  const isMember = desk !== undefined && isDesk(desk) && isUncasedFullName(member ?? '');
  return isMember ? (member ?? null) : null;
}

/** A line above the text that is a name with the agency or the paper that it works for. */
export function* employeeClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  for (const line of linesAbove(facts, headlineAt)) {
    const [words = ''] = withoutDates(parted(line.text));
    const piece = employeeIn(words.replace(/[\s|·•–-]+$/u, ''), setting);
    if (piece === null) continue;
    const read = claim([piece], 'shown', 'printed-line', WEIGHT.printed, setting);
    if (read.authorship.authors.every((name) => /\s/.test(name))) yield read;
    return;
  }
}
