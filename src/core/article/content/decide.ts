import type { DomElement, DomText } from '../../dom.ts';
import { isDataTable } from '../clean/tables.ts';
import type { BlockChoice } from '../types.ts';
import { headingRank, type Place } from './blocks/segment.ts';
import { PictureChooser } from './picture-choice.ts';
import { chosenOf } from './choices.ts';
import type { Decision } from './decision.ts';
import type { PageReading, ReadBlock } from './reading.ts';
import { leaveHeadline, settlePlaces, type SettlingHints } from './settle/index.ts';

/** What of a page's body belongs to the clipping. */
export interface Selection {
  readonly decisions: readonly Decision[];
  /** Text nodes and pictures that stay; elements that hold none of them go. */
  readonly kept: ReadonlySet<DomText | DomElement>;
  /** The likelihood of what was kept and of what was left, by length: 0 to 1. */
  readonly confidence: number;
}

const LIKELY = 0.5;
/** A heading stands or falls with what it is over. */
const LIKELY_HEADING = 0.2;
const LIKELY_WHOLE = 0.45;
/** A page whose likely blocks hold fewer characters is read again with less strict eyes. */
const FEWEST_CHARACTERS = 140;
const LENIENT = 0.2;

export interface SelectOptions {
  /** What a person has decided about single blocks. */
  readonly choices?: readonly BlockChoice[] | undefined;
  /** All that the page holds is the article's. */
  readonly isCleaned?: boolean | undefined;
}

/** Decides which blocks and pictures of a page are kept. */
export function select(
  reading: PageReading,
  hints: SettlingHints,
  { choices = [], isCleaned = false }: SelectOptions = {},
): Selection {
  const decisions = isCleaned ? keepAll(reading, hints.title) : judgeBlocks(reading, hints);
  return withPictures(reading, applyChoices(decisions, choices));
}

function keepAll(reading: PageReading, title: string | null): Decision[] {
  const decisions = reading.blocks.map((read): Decision => ({
    read,
    isKept: read.rule !== 'hidden',
    ground: 'cleaned',
  }));
  leaveHeadline(decisions, title);
  return decisions;
}

function judgeBlocks(reading: PageReading, hints: SettlingHints): Decision[] {
  const decisions = decideBlocks(reading, LIKELY, hints);
  if (weightOf(decisions) >= FEWEST_CHARACTERS) return decisions;
  return decideBlocks(reading, LENIENT, hints);
}

const weightOf = (decisions: readonly Decision[]): number =>
  decisions.reduce((sum, { isKept, read }) => sum + (isKept ? read.block.wording.weight : 0), 0);

function decideBlocks(reading: PageReading, likely: number, hints: SettlingHints): Decision[] {
  const places = reading.blocks.map(({ rule, block }) => (rule ? null : wholeOf(block.place)));
  const wholes = likelihoodOfWholes(reading.blocks, places);
  const decisions = reading.blocks.map((read, index): Decision => {
    if (read.rule) return { read, isKept: false, ground: 'rule' };
    const whole = wholes.get(places[index] ?? null);
    if (whole)
      return { read, isKept: whole.likely >= Math.min(likely, LIKELY_WHOLE), ground: whole.ground };
    return { read, isKept: read.likely >= likely, ground: 'likely' };
  });
  settleHeadings(decisions);
  settlePlaces(decisions, hints);
  return decisions;
}

/** Puts back and takes out what a person has chosen to. */
function applyChoices(
  decisions: readonly Decision[],
  choices: readonly BlockChoice[],
): readonly Decision[] {
  if (choices.length === 0) return decisions;
  const chosen = chosenOf(
    decisions.map(({ read }) => read.block),
    choices,
  );
  return decisions.map((decision, index): Decision => {
    const isKept = chosen[index];
    return isKept === undefined ? decision : { ...decision, isKept, ground: 'person' };
  });
}

const WHOLES: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl']);
const PARTS_OF_PAGE: ReadonlySet<string> = new Set(['article', 'main', 'section']);

/** A list or a table is kept or left as a whole. */
function wholeOf(place: Place): Place | null {
  let whole: Place | null = null;
  for (let at: Place | null = place, step = 0; at && step < 8; at = at.parent, step += 1) {
    if (WHOLES.has(at.name)) whole = at;
    if (PARTS_OF_PAGE.has(at.name)) break;
  }
  return whole;
}

interface Whole {
  readonly likely: number;
  readonly ground: 'list' | 'table';
}

const FEWEST_PARTS = 3;
/** Beyond this a table lays out a page and a list holds sections: their blocks are judged alone. */
const LONGEST_PART = 350;
const UNLIKE = 0.35;

/** What to make of the lists and tables in which blocks stand, each block's own given beside it. */
function likelihoodOfWholes(
  blocks: readonly ReadBlock[],
  places: readonly (Place | null)[],
): ReadonlyMap<Place | null, Whole> {
  const parts = new Map<Place, ReadBlock[]>();
  blocks.forEach((read, index) => {
    const whole = places[index];
    if (!whole) return;
    const known = parts.get(whole);
    if (known) known.push(read);
    else parts.set(whole, [read]);
  });
  const wholes = new Map<Place | null, Whole>();
  for (const [place, reads] of parts) {
    if (reads.length < FEWEST_PARTS) continue;
    const lengths = reads.map(({ block }) => block.wording.weight);
    if (lengths.some((length) => length > LONGEST_PART)) continue;
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const likely =
      reads.reduce((sum, read) => sum + read.likely * read.block.wording.weight, 0) / total;
    const spread =
      reads.reduce((sum, read) => sum + Math.abs(read.likely - likely), 0) / reads.length;
    if (spread > UNLIKE || isLayout(place)) continue;
    wholes.set(place, { likely, ground: place.name === 'table' ? 'table' : 'list' });
  }
  return wholes;
}

/** A table that a page or a part of it is laid out in says nothing as a whole. */
const isLayout = ({ name, element }: Place): boolean => name === 'table' && !isDataTable(element);

/** Short lines that may stand between a heading and what it is over: a date, a name. */
const MOST_LINES_BETWEEN = 2;
const SHORT_LINE = 40;

/** Keeps a heading over what is kept; drops one over nothing of the article. */
function settleHeadings(decisions: Decision[]): void {
  let followsKept = false;
  // The rank of the heading that follows at once, and the lines between.
  let below = Infinity;
  let between = 0;
  for (let index = decisions.length - 1; index >= 0; index -= 1) {
    const decision = decisions[index];
    if (!decision) continue;
    const { block, likely } = decision.read;
    const rank = headingRank(block.place);
    if (decision.ground !== 'rule' && rank > 0) {
      // A heading is over none of its own rank but what is likely the article's by itself.
      const isOver = followsKept && (rank < below || likely >= LIKELY);
      const isKept = isOver && likely >= LIKELY_HEADING;
      if (isKept !== decision.isKept) decisions[index] = { ...decision, isKept, ground: 'heading' };
      if (isKept) below = rank;
      continue;
    }
    if (decision.isKept) {
      followsKept = true;
      below = Infinity;
      between = 0;
      continue;
    }
    // What is said of a picture or a film stands below the heading with it.
    if (decision.read.rule === 'caption' || decision.read.rule === 'player') continue;
    between += 1;
    if (block.wording.weight > SHORT_LINE || between > MOST_LINES_BETWEEN) followsKept = false;
  }
}

/** Adds the pictures that stand among kept blocks, and what is said of them. */
function withPictures(reading: PageReading, decisions: readonly Decision[]): Selection {
  const kept = new Set<DomText | DomElement>();
  for (const { isKept, read } of decisions) {
    if (isKept) for (const text of read.block.texts) kept.add(text);
  }
  const chosen = new PictureChooser(decisions);
  const captions = new Set<number>();
  for (const picture of reading.segmentation.pictures) {
    if (!chosen.belongs(picture)) continue;
    kept.add(picture.element);
    for (const index of chosen.captionsOf(picture)) captions.add(index);
  }
  const settled = decisions.map((decision, index): Decision => {
    const isSettled = decision.isKept || decision.ground === 'person';
    if (isSettled || !captions.has(index)) return decision;
    for (const text of decision.read.block.texts) kept.add(text);
    return { ...decision, isKept: true, ground: 'caption' };
  });
  return { decisions: settled, kept, confidence: confidenceOf(settled) };
}

/** How far from a toss-up the decisions were, weighed by length. */
function confidenceOf(decisions: readonly Decision[]): number {
  let sure = 0;
  let total = 0;
  for (const { isKept, read, ground } of decisions) {
    if (!isKept || ground === 'caption') continue;
    sure += read.likely * read.block.text.length;
    total += read.block.text.length;
  }
  return total === 0 ? 0 : sure / total;
}
