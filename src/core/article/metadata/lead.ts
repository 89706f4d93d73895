import { weightOfText } from '../cues/dense-scripts.ts';
import { fold, lettersOf } from '../cues/fold.ts';
import { opensAsByline } from '../cues/labels.ts';
import { confirmedBy, found, type Found } from './found.ts';
import { namesAmong } from './names-pattern.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageElement, PageLine } from './page-walk.ts';
import { isLongProse, isSentence } from './prose.ts';
import {
  describedAs,
  isOfPicture,
  isTold as tellsSomething,
  opensWithPlace,
  withoutLabel,
} from './standfirst.ts';
import type { Zone } from './zones.ts';

/** Names of the lead that a page sets above its text. Elsewhere in pages they mean much else. */
const NAMED = namesAmong(
  'hero text|teasers?|teasertext|lead|leadtext|lede|intro|introtext|introduction|einleitung|vorspann|anriss|chapo|chapeau|sommario|occhiello|entradilla|bajada|sumario|copete|sapo|standfirst|subline|subheadline|dek|deck|ingress|perex|manchet|entry headline|news short|bold text',
);
/** Names that only say how large it is set, for a part that nothing else is told of. */
const LARGE = namesAmong('h2|h3|h4|h5|font size large|text lg|text xl|text large|large text');

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
const STRONG: ReadonlySet<string> = new Set(['strong', 'b']);
/** What a lead is set in. */
const BOXES: ReadonlySet<string> = new Set(['div', 'p', 'section', 'h2', 'h3', 'h4', 'h5', 'span']);

const SHORTEST = 60;
const LONGEST = 1_000;
/** A longer box holds more than a lead, whatever is taken from it. */
const LONGEST_BOX = 1_600;
/** What is longer, and merely bold, is rather the first paragraph. */
const LONGEST_STRONG = 320;
const MOST_LINES = 4;
/** Where leads stand: what is called a teaser stands apart from the story by its name alone. */
const PLACES: ReadonlySet<Zone> = new Set(['story', 'related']);
/** It stands near the headline: within so many elements of it. */
const NEAR = 120;
/** Byline, date, share buttons and what is said of a picture may stand between. */
const MOST_LINES_BETWEEN = 12;

/**
 * The lead that a page sets between headline and text in an element of its own: under a name of leads,
 * in bold or larger type, or stated as its description. Unlike a standfirst it may be a part of the
 * text as well: many systems call the first paragraph of an article its teaser.
 */
export function readLead(
  facts: PageFacts,
  headlineAt: number,
  standfirst: Found<string> | null,
): Found<string> | null {
  const headline = facts.elements[headlineAt];
  if (!headline) return null;
  const description = describedAs(facts)?.value ?? '';
  const end = endOfHead(facts, headline);
  for (const element of facts.elements.slice(headline.end, end)) {
    const isNamed = isNamedLead(element);
    const isStrong = standfirst === null && !isNamed && isAllStrong(facts, element);
    if (!isNamed && !isStrong && !isLarge(element)) continue;
    const text = withoutLabel(ownWords(facts, element), description);
    const isDescribed = startsAlike(text, description);
    const isLine = isOpenLine(text) && (isNamed || (isStrong && isRightAboveText(facts, element)));
    // Many papers set any first paragraph in bold, and any line beside a picture.
    if (isStrong && !isLine && (!isDescribed || text.length > LONGEST_STRONG)) continue;
    if (isStrong && opensWithPlace(text)) continue;
    if (!isLine && !isTold(text, isNamed && isDescribed)) continue;
    if (!isOneText(facts, element)) continue;
    if (repeats(facts, headline, text) || !leadsToText(facts, element)) continue;
    const shown = found(text, 'markup', text);
    return isDescribed ? confirmedBy(shown, ['meta']) : shown;
  }
  return null;
}

/** The element up to which nothing but short lines and one longer text stand below the headline. */
function endOfHead(facts: PageFacts, headline: PageElement): number {
  const nearest = headline.end + NEAR;
  let lines = 0;
  for (const line of linesFrom(facts, headline.end)) {
    if (line.at >= nearest) break;
    const zone = facts.zoneOf(line);
    if (isLongProse(line) && PLACES.has(zone)) return line.at + 1;
    lines += 1;
    if (lines > MOST_LINES_BETWEEN) return line.at + 1;
  }
  return nearest;
}

const linesWithin = (facts: PageFacts, element: PageElement): readonly PageLine[] =>
  linesFrom(facts, element.index).filter(({ at }) => at < element.end);

/** The lines that begin in or below an element. */
function linesFrom({ lines }: PageFacts, at: number): readonly PageLine[] {
  const first = lines.findIndex((line) => line.at >= at);
  return first === -1 ? [] : lines.slice(first, first + NEAR);
}

const isNamedLead = (element: PageElement): boolean =>
  BOXES.has(element.tag) && (element.itemprop === 'description' || NAMED.test(element));

const isLarge = (element: PageElement): boolean =>
  HEADINGS.has(element.tag) || (BOXES.has(element.tag) && LARGE.test(element));

/** Bold type is a lead's where its paragraph holds nothing else. */
function isAllStrong(facts: PageFacts, element: PageElement): boolean {
  if (!STRONG.has(element.tag)) return false;
  const around = facts.elements[element.parent];
  if (around?.tag === 'div') return true;
  return around?.firstPiece === element.firstPiece && around.endPiece === element.endPiece;
}

/** Its words without the pictures, kicker, byline, date or player that stand in its box. */
function ownWords(facts: PageFacts, element: PageElement): string {
  if (facts.piecesOf(element, LONGEST_BOX) === null) return '';
  const beside = linesWithin(facts, element).flatMap((line) => {
    const part = facts.elements[line.at];
    if (!part || part.index <= element.index) return [];
    if (facts.zoneOf(line) === 'picture') return [part];
    return isSentence(line) || facts.textOf(part, SHORTEST) === '' ? [] : [part];
  });
  const text = facts.textExcept(element, beside);
  return text.length > LONGEST ? '' : text;
}

const SHORTEST_LINE = 30;
/** Longer ones that end in no mark were cut. */
const LONGEST_LINE = 100;
const LINE_END = /[.!?…:。！？：।؟۔]["'”’»)]*$/u;

/** `Three pylons had to be replaced`: a line that tells something and ends as headlines do. */
const isOpenLine = (text: string): boolean =>
  weightOfText(text) >= SHORTEST_LINE &&
  text.length <= LONGEST_LINE &&
  !LINE_END.test(text) &&
  !isOfPicture(text) &&
  tellsSomething(text);

/** With nothing but pictures between it and the first paragraph. */
function isRightAboveText(facts: PageFacts, { end }: PageElement): boolean {
  const next = linesFrom(facts, end).find((line) => facts.zoneOf(line) !== 'picture');
  return next !== undefined && isLongProse(next) && facts.zoneOf(next) === 'story';
}

const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»)]*$/u;

function isTold(text: string, isDescribed: boolean): boolean {
  if (weightOfText(text) < SHORTEST || (!isDescribed && !SENTENCE_END.test(text))) return false;
  return !opensAsByline(text) && !isOfPicture(text);
}

const repeats = (facts: PageFacts, headline: PageElement, text: string): boolean =>
  fold(text) === fold(facts.textOf(headline, LONGEST));

/** A text that links to little, not a list nor the text as a whole. */
function isOneText(facts: PageFacts, element: PageElement): boolean {
  for (let at = element.parent; at >= 0; at = facts.elements[at]?.parent ?? -1) {
    if (facts.elements[at]?.tag === 'a') return false;
  }
  const within = facts.elements.slice(element.index + 1, element.end);
  if (within.some(({ tag }) => tag === 'h1')) return false;
  const linked = within
    .filter(({ tag }) => tag === 'a')
    .reduce((length, link) => length + facts.textOf(link, LONGEST).length, 0);
  if (linked * 3 > facts.textOf(element, LONGEST).length) return false;
  const lines = linesWithin(facts, element).filter((line) => PLACES.has(facts.zoneOf(line)));
  return lines.length > 0 && lines.length <= MOST_LINES;
}

/** Whether the text follows. */
const leadsToText = (facts: PageFacts, { end }: PageElement): boolean =>
  linesFrom(facts, end).some((line) => isSentence(line) && facts.zoneOf(line) === 'story');

const PROBE = 60;

const startsAlike = (text: string, description: string): boolean =>
  description !== '' && lettersOf(text).startsWith(lettersOf(description).slice(0, PROBE));
