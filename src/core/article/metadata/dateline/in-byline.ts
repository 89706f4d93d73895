import { agencyNamed } from '../../cues/agencies.ts';
import { setsCapitalsForNames } from '../../cues/alphabets.ts';
import { isDesk } from '../../cues/desks.ts';
import { fold } from '../../cues/fold.ts';
import { isOrganisation } from '../../cues/organisations.ts';
import { isRole } from '../../cues/roles.ts';
import { isTown } from '../../cues/towns.ts';
import { PLACES } from '../authors/byline-pieces.ts';
import { isAboveText, isUnseen, linesAbove } from '../authors/byline-place.ts';
import { parted, withoutDates } from '../authors/date-words.ts';
import { isProse } from '../prose.ts';
import { parseDate } from '../dates/index.ts';
import { found, type Found } from '../found.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { isInCapitals, isPlace, placeAndDate } from './place.ts';

const MOST_LINES = 8;
/** `記者陳美玲／台北報導`; not `綜合報導`, a report from many hands. */
const HAN =
  /(?:记者|記者)\s?\p{Script=Han}{2,4}\s?[／/]\s?(?!綜合|综合|即時|即时|專題|专题|獨家|独家|外電|外电|編譯|编译|專訪|特稿)(\p{Script=Han}{2,5}?)(?:即時|即时)?(?:報導|報道|报道|报导)/u;
/** `Elif KARACA/BALIKESİR, (İHA)` */
const TURKISH = /^[^/()|]{4,60}\/\s?(\p{Lu}[^/()|,]{1,25}?)\s?,?\s?\((\p{Lu}{2,6})\)\.?$/u;

/** From where the byline above a text says that it was filed: a place that is known, or marked. */
export function placeInByline(
  facts: PageFacts,
  headlineAt: number,
  authors: readonly string[],
  language: string | null,
): Found<string> | null {
  const filed = placeInLineOfItsOwn(facts, headlineAt);
  if (filed !== null) return filed;
  if (authors.length === 0)
    return placeBesideDate(facts, headlineAt) ?? placeNamedSo(facts, headlineAt, isFiledFrom);
  const names = new Set(authors.map(fold));
  // What `in` leads to is a place in any language, or a section.
  const isNamed = (place: string, isBehind = false): boolean =>
    isTown(place) ||
    ((isBehind || setsCapitalsForNames(language)) && isPlaceInText(facts, place)) ||
    isToldOf(facts, place);
  let seen = 0;
  let isBelowName = false;
  for (const { text } of linesAbove(facts, headlineAt)) {
    seen += 1;
    if (seen > MOST_LINES) break;
    const place =
      HAN.exec(text)?.[1] ??
      turkish(text) ??
      besideName(text, names, isNamed) ??
      withDate(text) ??
      (isBelowName ? (beforeDash(text) ?? (isTown(text) ? text : null)) : null);
    if (place !== null) return found(place, 'printed-line', text);
    isBelowName = [...names].some((name) => fold(text).includes(name));
  }
  return placeNamedSo(facts, headlineAt);
}

/** Buttons may stand between the byline and the text. */
const MOST_LINES_APART = 40;

/** Above the text, `WASHINGTON —` alone, or `Bern, 17.08.2007 - Speech of the minister`. */
function placeInLineOfItsOwn(facts: PageFacts, headlineAt: number): Found<string> | null {
  let seen = 0;
  for (const { text } of linesAbove(facts, headlineAt)) {
    seen += 1;
    if (seen > MOST_LINES_APART) return null;
    const [, head = '', rest = ''] = /^(.{3,45}?)\s?[-–—]{1,2}(?:$|\s(.*))/u.exec(text) ?? [];
    const filed = head === '' ? null : placeAndDate(head);
    if (filed === null || filed.place === null) continue;
    const isFiled = filed.date === null ? rest === '' && isInCapitals(head) : isTown(filed.place);
    if (isFiled) return found(filed.place, 'printed-line', text);
  }
  return null;
}

const LONGEST_PLACE = 45;

/** A part above the text that is called a place: `<span class="author-location">Veracruz</span>`. */
function placeNamedSo(
  facts: PageFacts,
  headlineAt: number,
  isFiling: (facts: PageFacts, part: PageElement, place: string) => boolean = () => true,
): Found<string> | null {
  const headline = facts.elements[headlineAt];
  if (!headline) return null;
  for (let index = headline.end; index < facts.elements.length; index += 1) {
    const element = facts.elements[index];
    if (!element || !isAboveText(facts, index, headlineAt)) return null;
    if (!PLACES.test(element) || facts.zoneOf(element) !== 'story' || isUnseen(facts, element))
      continue;
    const words = facts.textOf(element, LONGEST_PLACE).replace(MARKS_AT_END, '');
    if (isPlace(words) && !words.includes(':') && isFiling(facts, element, words))
      return found(words, 'markup', words);
  }
  return null;
}

const LONGEST_FILING = 120;

/**
 * Where nobody signs, the place of a shop or an event is called so too: one that the text is of stands
 * beside the date and is told of, `13.01.2022 • Verden an der Aller`.
 */
function isFiledFrom(facts: PageFacts, { parent }: PageElement, place: string): boolean {
  const around = facts.elements[parent];
  if (!around || parseDate(facts.textOf(around, LONGEST_FILING)) === null) return false;
  const [first = ''] = place.split(/[\s,/]/u);
  return facts.lines.some((line) => line.text.includes(first) && isProse(line));
}

const MARKS_AT_END = /[\s,.:|–—-]+$/u;
const MARKS_AROUND = /^[\s,.:|–—-]+|[\s,.:|–—-]+$/gu;

/** `Valdehoyos (Soria) - `: a line that is a place and a dash, between the byline and the date. */
const beforeDash = (text: string): string | null => {
  const [, place = ''] = /^(.{3,45}?)\s+[-–—]$/u.exec(text) ?? [];
  return isPlace(place) && !isRole(place) && !isDesk(place) ? place : null;
};

/**
 * `CHENNAI, September 17, 2021 20:41 IST`, `March 04, 2024 10:20 pm | Updated 11:02 pm IST - CHENNAI`:
 * a known place, and the date.
 */
function withDate(text: string): string | null {
  const [words = '', ...others] = withoutDates(text).filter((part) => /\p{L}{2}/u.test(part));
  const place = words.replace(MARKS_AROUND, '');
  return others.length === 0 && place.length < text.length && isTown(place) ? place : null;
}

/** Where nobody signs, only a place in the line of the date. */
function placeBesideDate(facts: PageFacts, headlineAt: number): Found<string> | null {
  let seen = 0;
  for (const { text } of linesAbove(facts, headlineAt)) {
    seen += 1;
    if (seen > MOST_LINES) return null;
    const place = withDate(text);
    if (place !== null) return found(place, 'printed-line', text);
  }
  return null;
}

function turkish(text: string): string | null {
  const [words = ''] = withoutDates(parted(text));
  const [, place = '', agency = ''] = TURKISH.exec(words) ?? [];
  const isFiled = isPlace(place) && isInCapitals(place) && agencyNamed(agency) !== null;
  return isFiled ? place : null;
}

/** `By Jane Doe in Hohhot and John Roe`: from where, behind a name. */
const BEHIND_NAME =
  /(?<=\p{L}\s\p{L}+)\s(?:in|à|em|en|aus|w|we)\s(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){0,2})(?=$|\s(?:and|et|und|y|e|i)\s)/u;

const endsInName = (part: string, name: string): boolean =>
  fold(part.replace(BEHIND_NAME, '')).endsWith(name) || fold(part).endsWith(name);

const PARTS = /\s*[|•·,،/:：]\s*|\s+[-–—]\s+/u;

/** `طرابلس - ليلى الحداد`, `রফিকুল ইসলাম, লালমনিরহাট`, `بيروت: علي حمادة`: a place next to an author. */
function besideName(
  text: string,
  names: ReadonlySet<string>,
  isNamed: (place: string, isBehind?: boolean) => boolean,
): string | null {
  const parts = withoutDates(text).flatMap((part) => part.split(PARTS));
  const at = parts.findIndex((part) => [...names].some((name) => endsInName(part, name)));
  if (at === -1) return null;
  const behind = BEHIND_NAME.exec(parts[at] ?? '')?.[1];
  // `Ana Ruiz / EFE - Toledo`
  const isAgencys = agencyNamed(parts[at + 1] ?? '') !== null;
  const next = isAgencys ? parts[at + 2] : parts[at + 1];
  if (isAgencys && next !== undefined && isPlace(next) && !isRole(next) && !isDesk(next))
    return next;
  const beside = [next, parts[at - 1]].filter((part) => part !== undefined);
  const isWhere = behind !== undefined && isNamed(behind, true);
  return beside.find(isTown) ?? (isWhere ? behind : beside.find((part) => isNamed(part))) ?? null;
}

/**
 * `فهد العتيبي - بيشة`, `Neema Kisanga, TABORA`: in letters without capitals or in capitals alone,
 * what is no desk's or agency's and the story itself names.
 */
function isToldOf({ lines }: PageFacts, place: string): boolean {
  const isUncased = !/[\p{Lu}\p{Ll}]/u.test(place) && !/\s\S+\s/.test(place);
  if (!isUncased && !(isInCapitals(place) && place.length > 4)) return false;
  if (!isPlace(place) || isRole(place) || isDesk(place) || isOrganisation(place)) return false;
  if (agencyNamed(place) !== null) return false;
  const name = isUncased ? place : titleCased(place);
  return lines.some((line) => line.text.includes(name) && isProse(line));
}

const titleCased = (words: string): string =>
  words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());

const IN = '(?:in|near|from|em|en|à|aus|nach|i|w|we|v|ve|в|во|у|із|з|στην|στη|στο)';

/** `Domingos Hossi | Ondjiva`, where the story is of what happened `em Ondjiva`. */
function isPlaceInText(facts: PageFacts, words: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(words) || !isPlace(words) || isRole(words) || isDesk(words))
    return false;
  if (isOrganisation(words)) return false;
  const form = new RegExp(
    String.raw`(?<!\p{L})${IN}\s${words.replace(/[^\p{L}\p{M}\s]/gu, '.')}(?!\p{L})`,
    'u',
  );
  return facts.lines.some(
    (line) => line.text.includes(words) && isProse(line) && form.test(line.text),
  );
}
