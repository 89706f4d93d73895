import { furnitureOf } from '../cues/furniture.ts';
import { isCredited, type ShapedLine } from './body-span.ts';
import { endsSentence, isRowOfNames, weightOf } from './shapes.ts';

const LONGEST_TITLE = 250;
const SHORTEST_TITLE = 8;
const STRONG = 25;
const SHORTEST_STANDFIRST = 45;
const LONGEST_STANDFIRST = 600;

/** The headline among the lines above a text, and the summary below it. */
export interface HeadLines {
  /** Where the headline stands, or -1. */
  readonly title: number;
  /** Where its summary stands, or -1. */
  readonly standfirst: number;
  /** Where a word above the headline names its section, or -1. */
  readonly kicker: number;
}

/**
 * Finds the headline: long, no sentence, set off, above the facts and near to them. Of two such
 * lines in a row the second is the summary.
 */
export function headLines(above: readonly ShapedLine[]): HeadLines {
  const facts = above.findIndex(({ shape }, index) => shape === 'facts' && index > 0);
  let title = -1;
  let highest = 0;
  above.forEach((line, index) => {
    const score = couldBeTitle(line) ? scoreOf(above, index, facts) : 0;
    if (score > highest) {
      highest = score;
      title = index;
    }
  });
  if (title === -1) return { title, standfirst: -1, kicker: -1 };
  const standfirst = above.findIndex(
    (line, index) => index > title && index <= title + 4 && couldBeStandfirst(above, line, index),
  );
  const before = above[title - 1];
  const isKicker = before?.shape === 'phrase' && isKickerLike(before.text);
  return { title, standfirst, kicker: isKicker ? title - 1 : -1 };
}

const couldBeTitle = ({ text, shape }: ShapedLine): boolean =>
  (shape === 'phrase' || shape === 'sentence' || shape === 'menu') &&
  text.length <= LONGEST_TITLE &&
  weightOf(text) >= SHORTEST_TITLE;

function scoreOf(above: readonly ShapedLine[], index: number, facts: number): number {
  const line = above[index];
  if (!line) return 0;
  const weight = weightOf(line.text);
  const before = above[index - 1];
  const followsTitle =
    before !== undefined &&
    before.shape !== 'menu' &&
    couldBeTitle(before) &&
    isStrong(before.text);
  const target = facts > index ? facts : above.length;
  return (
    5 +
    (Math.min(weight, 110) / 110) * 4 +
    (endsSentence(line.text) ? 0 : 1) +
    (line.afterGap ? 1 : 0) +
    (above[index + 1]?.afterGap ? 1 : 0) -
    (isKickerLike(line.text) ? 3 : 0) -
    (line.shape === 'menu' ? (isRowOfNames(line.text) ? 6 : 2.5) : 0) +
    (facts === index + 1 ? 1.5 : 0) -
    (followsTitle ? 3 : 0) -
    Math.min(4, (target - index) * 0.3) -
    (facts !== -1 && index > facts ? 1 : 0)
  );
}

const isStrong = (text: string): boolean =>
  weightOf(text) >= STRONG && !isKickerLike(text) && !endsSentence(text);

/** A word or three, or some in capitals: a section's name above a headline. */
function isKickerLike(text: string): boolean {
  const words = text.split(/\s+/);
  if (weightOf(text) < 16) return true;
  return words.length <= 4 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function couldBeStandfirst(
  above: readonly ShapedLine[],
  { text, shape }: ShapedLine,
  index: number,
): boolean {
  if (shape !== 'sentence' && shape !== 'phrase') return false;
  if (isCredited(above, index) || furnitureOf(text).has('share')) return false;
  const weight = weightOf(text);
  return weight >= SHORTEST_STANDFIRST && weight <= LONGEST_STANDFIRST;
}
