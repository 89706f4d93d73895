import { isCaption } from '../cues/credits.ts';
import { weightOfText } from '../cues/dense-scripts.ts';
import { fold } from '../cues/fold.ts';
import { opensAsByline } from '../cues/labels.ts';
import { readOpening } from './dateline/index.ts';
import { parseDate } from './dates/index.ts';
import { confirmedBy, found, type Found } from './found.ts';
import { namesAmong, namesPattern } from './names-pattern.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';
import type { PageElement } from './page-walk.ts';
import { isLongProse } from './prose.ts';

/** Names that sites give to the summary below a headline. */
const NAMED = namesPattern(
  / (?:standfirst|stand first|subtitle|sub title|sub tit|subtit|shorttext|subheadline|sub headline|subhead|subheading|sub heading|subline|dek|deck|chapo|chapeau|strapline|vorspann|sottotitolo|occhiello|entradilla|bajada|copete|sumario|resumen|gancho|perex|anrisstext|preamble|ingress|manchet|underrubrik|underrubrikk|ingressi|leadtext|lead text|kicker text|head sub|attribute short|(?:article|story|post|entry|news|content) (?:summary|lead|intro|introduction|excerpt|teaser|description|abstract|subtitle|dek|standfirst)|lead|summary|intro|abstract|excerpt|spot|ozet|zhaiyao|linha fina|linhafina|linea fina|bajante|volanta baja|catenaccio|bevezeto|anons|anonce|uvod|podnaslov|esiosa|ievads|ivadas|hyrje|rezyume|sapo|detail sapo|daodu|daoyu) /,
);
/** Names of many parts of pages, which mean the summary right below the headline only. */
const NAMED_BELOW = namesPattern(
  / (?:opener|desc|description|annotation|anotace|zajawka|lid|stand|sub|tagline|entry content lead) /,
);
/** Headings of lower levels are the summary too where they stand right below it and tell something. */
const LOWER_SUBHEADS: ReadonlySet<string> = new Set(['h3', 'h4']);
/** What is set as one of these between headline and byline is the summary if it is the description. */
const LINES: ReadonlySet<string> = new Set(['p', 'div', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What names nothing may be it right below the headline, above the byline. */
const PLAIN: ReadonlySet<string> = new Set(['p', 'div']);
const TELLING = /[.!?…]$|,\s/u;
const LONGEST_LOWER = 200;
const SHORTEST = 25;
/** What no name tells, right below the headline, is longer; more so where the page tells a summary. */
const SHORTEST_BELOW = 30;
const SHORTEST_BESIDE_DESCRIPTION = 40;
const LONGEST = 700;
/** What is longer, and not named as a summary, is rather the first paragraph. */
const LONGEST_UNNAMED = 320;
const LONGEST_DATE_LINE = 100;
/** `Jane Doe Nov. 20, 2025 Updated: Nov. 20, 2025 1:35 a.m.` */
const SHORT_DATE_LINE = 60;
/** It stands near the headline: within so many elements of it. */
const NEAR = 120;

/**
 * The summary that a page shows below its headline: by its name, or by being the description that
 * the page states, set as a line of its own between headline and text.
 */
export function readStandfirst(
  facts: PageFacts,
  title: string | null,
  headlineAt: number,
): Found<string> | null {
  const headline = fold(title ?? '');
  const headlineElement = facts.elements[headlineAt];
  const stated = describedAs(facts)?.value ?? '';
  const description = fold(stated);
  const shortest = description === '' ? SHORTEST_BELOW : SHORTEST_BESIDE_DESCRIPTION;
  const start = Math.max(0, headlineAt - 10);
  const end = headlineAt < 0 ? facts.elements.length : headlineAt + NEAR;
  for (const element of facts.elements.slice(start, end)) {
    if (element.index <= headlineAt && headlineAt < element.end) continue;
    const isNamed =
      NAMED.test(element) ||
      element.itemprop === 'alternativeheadline' ||
      element.itemprop === 'description';
    const isSubhead = element.tag === 'h2' && element.index > headlineAt && headlineAt >= 0;
    const isLower = LOWER_SUBHEADS.has(element.tag) && element.endPiece - element.firstPiece === 1;
    const isBelow = element.index > headlineAt && NAMED_BELOW.test(element);
    const isLine =
      description !== '' &&
      element.index > headlineAt &&
      LINES.has(element.tag) &&
      mayBeginAs(stated, facts.piecesOf(element, LONGEST)?.[0]);
    const isPlain = PLAIN.has(element.tag) && headlineElement?.endPiece === element.firstPiece;
    if (!isNamed && !isSubhead && !isBelow && !isLower && !isLine && !isPlain) continue;
    const text = withoutLabel(ownText(facts, element), stated);
    if (weightOfText(text) < SHORTEST || fold(text) === headline || !isProse(facts, element))
      continue;
    const isDescribed = description !== '' && startsAs(fold(text), description);
    const isTelling = isLower && TELLING.test(text) && text.length <= LONGEST_LOWER;
    const isNext =
      (isSubhead || isBelow || isTelling) && isRightBelow(facts, element, headlineAt, shortest);
    const isSetBelow =
      isPlain &&
      isTold(text) &&
      !fold(text).includes(headline) &&
      isRightBelow(facts, element, headlineAt, SHORTEST_BESIDE_DESCRIPTION) &&
      isAboveByline(facts, element);
    const isMerelyDescribed =
      isDescribed && (isSubhead || isBelow || (isLine && isSetApart(facts, element, headlineAt)));
    if (
      (!isNamed && !isMerelyDescribed && !isNext && !isSetBelow) ||
      printsDate(text) ||
      isOfPicture(text) ||
      MAIL.test(text)
    )
      continue;
    if (opensWithPlace(text) || isWithinText(facts, element, headlineAt)) continue;
    if (headlineAt >= 0 && proseBetween(facts, headlineAt, element) >= PARAGRAPHS) continue;
    const shown = found(text, 'markup', text);
    return isDescribed ? confirmedBy(shown, ['meta']) : shown;
  }
  return null;
}

/** A part that says where it happened: `Đà Nẵng` set before the summary. */
const PLACE = namesAmong('location|location stamp|dateline|place|lugar|ort|lieu|luogo|local');

/** The words of a summary without its place, and the links to other stories that some list in it. */
function ownText(facts: PageFacts, element: PageElement): string {
  const others = facts.elements
    .slice(element.index + 1, element.end)
    .filter((part) => part.tag === 'ul' || part.tag === 'ol' || PLACE.test(part));
  const text = facts.textExcept(element, others);
  return text.length > LONGEST ? '' : text;
}

const FIRST_WORDS = 8;

/** A cheap first look: most lines plainly begin otherwise than the description. */
const mayBeginAs = (description: string, piece: string | undefined): boolean =>
  piece !== undefined && description.startsWith(piece.slice(0, FIRST_WORDS));

const LONGEST_LABEL = 12;

/** `In brief` set before what the page states as its description. */
export const withoutLabel = (text: string, description: string): string =>
  description !== '' &&
  text.endsWith(description) &&
  text.length - description.length <= LONGEST_LABEL
    ? description
    : text;

/** Below the headline, with nothing that is shown between. */
function isRightBelow(
  facts: PageFacts,
  element: PageElement,
  headlineAt: number,
  shortest: number,
): boolean {
  const headline = facts.elements[headlineAt];
  if (headline?.tag !== 'h1') return false;
  const length = weightOfText(ownText(facts, element));
  return (
    headline.endPiece === element.firstPiece && length >= shortest && length <= LONGEST_UNNAMED
  );
}

/** What is said of an author, not of a story. */
const MAIL = /\S@\S+\.[a-z]/i;

/** `Jane Doe, 20 November 2025` stands where summaries do, and ends as no sentence of its length. */
const printsDate = (text: string): boolean =>
  text.length <= LONGEST_DATE_LINE &&
  (text.length <= SHORT_DATE_LINE || !/[.!?。！？»”"]$/.test(text)) &&
  parseDate(text) !== null;

/** A heading with a paragraph above it is over a part of the text. */
const isWithinText = (facts: PageFacts, element: PageElement, headlineAt: number): boolean =>
  /^h[2-6]$/.test(element.tag) && headlineAt >= 0 && proseBetween(facts, headlineAt, element) > 0;

/** Below so many, what is called a summary leads to the rest of the text, or to another one. */
const PARAGRAPHS = 2;

const proseBetween = (facts: PageFacts, headlineAt: number, { index }: PageElement): number =>
  facts.lines.filter(
    (line) =>
      line.at > headlineAt &&
      line.at < index &&
      isLongProse(line) &&
      facts.zoneOf(line) === 'story',
  ).length;

const PLACE_IN_BRACKETS = /^\(\p{Lu}[\p{L} '’-]{2,30}\)\s/u;

/** `(Québec) The government …`: the article's first paragraph, set larger than the others. */
export const opensWithPlace = (text: string): boolean =>
  PLACE_IN_BRACKETS.test(text) || (readOpening(text, null).dateline?.value.place ?? null) !== null;

export const isOfPicture = (text: string): boolean => text.includes('©') || isCaption(text);

const MOST_LINES_BETWEEN = 4;
const PROSE = 120;

/**
 * A heading before any other text, the last words of a box with the headline, or a line between the
 * headline and the byline or date: no paragraph stands there.
 */
function isSetApart(facts: PageFacts, element: PageElement, headlineAt: number): boolean {
  if (headlineAt < 0 || facts.proseBefore(element.index) !== facts.proseBefore(headlineAt))
    return false;
  if (element.tag.startsWith('h') || closesHeadlineBox(facts, element, headlineAt)) return true;
  return isAboveByline(facts, element);
}

/** A sentence, or words that are not mostly names. */
export function isTold(text: string): boolean {
  if (opensAsByline(text)) return false;
  if (/[.!?…。！？।؟۔]["'”’»)]*$/u.test(text)) return true;
  const words = text.split(/\s+/);
  return words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}

/** The byline or the date stands below it, before any paragraph. */
function isAboveByline(facts: PageFacts, element: PageElement): boolean {
  const next = facts.lines.findIndex(({ at }) => at >= element.end);
  if (next === -1) return false;
  for (const { at, text, length } of facts.lines.slice(next, next + MOST_LINES_BETWEEN)) {
    // A heading is over a part of the text, which has begun.
    if (length >= PROSE || /^h[2-6]$/.test(facts.elements[at]?.tag ?? '')) return false;
    if (length > LONGEST_DATE_LINE) continue;
    if (opensAsByline(text) || printsDate(text)) return true;
  }
  return false;
}

/** Whether it stands in a box with the headline, below which the box holds but short lines. */
function closesHeadlineBox(facts: PageFacts, element: PageElement, headlineAt: number): boolean {
  const proseIn = ({ index, end }: PageElement) =>
    facts.proseBefore(end) - facts.proseBefore(index);
  let box = facts.elements[element.parent];
  while (box && (box.index > headlineAt || box.end <= headlineAt)) box = facts.elements[box.parent];
  if (!box || proseIn(box) !== proseIn(element)) return false;
  const { end } = box;
  const longest = facts.textOf(element, LONGEST).length / 2;
  const isTextBelow = facts.lines.some(({ at, length }) => at >= end && length > longest);
  return (
    isTextBelow &&
    !facts.lines.some(({ at, length }) => at >= element.end && at < end && length > longest)
  );
}

const startsAs = (text: string, description: string): boolean =>
  text.startsWith(description.replace(/(?:\.{3}|…)$/, '').slice(0, 60));

const MOST_LINES = 3;

/** A summary is a text, not a list of other stories, nor the head of the page as a whole. */
function isProse(facts: PageFacts, element: PageElement): boolean {
  if (facts.zoneOf(element) !== 'story') return false;
  if (isOfPictures(facts, element)) return false;
  const within = facts.elements.slice(element.index + 1, element.end);
  const lists = within.filter(({ tag }) => tag === 'ul' || tag === 'ol');
  const isListed = (at: number): boolean => lists.some(({ index, end }) => at >= index && at < end);
  const lines = facts.lines.filter(
    ({ at }) => at >= element.index && at < element.end && !isListed(at),
  );
  if (lines.length > MOST_LINES) return false;
  return within.filter(({ tag, index }) => /^(?:a|li)$/.test(tag) && !isListed(index)).length < 3;
}

/** A box of pictures and what is said of them. */
function isOfPictures(facts: PageFacts, element: PageElement): boolean {
  const lines = facts.lines.filter(({ at }) => at >= element.index && at < element.end);
  return lines.length > 0 && lines.every((line) => facts.zoneOf(line) === 'picture');
}

/** What the page states as its description, where no summary is shown. */
export function describedAs(facts: PageFacts): Found<string> | null {
  const text = facts.meta('og:description', 'description', 'twitter:description', 'dc.description');
  if (text !== null) return found(text, 'meta', text);
  const linked = linkedTexts(facts, 'description')[0];
  return linked === undefined ? null : found(linked, 'json-ld', linked);
}
