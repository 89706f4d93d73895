import type { DomElement, DomText } from '../../dom.ts';
import { isCaption } from '../cues/credits.ts';
import type { BlockChoice } from '../types.ts';
import { lettersOf } from './features/hints.ts';
import { headingRank, type Picture, type Place } from './blocks/segment.ts';
import { chosenOf } from './choices.ts';
import type { PageReading, ReadBlock } from './reading.ts';

/** Why a block stays or goes, when its own probability does not say so. */
export type Ground =
  | 'likely'
  | 'rule'
  | 'heading'
  | 'list'
  | 'table'
  | 'caption'
  | 'headline'
  | 'only-text'
  | 'person';

export interface Decision {
  readonly read: ReadBlock;
  readonly isKept: boolean;
  readonly ground: Ground;
}

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

/** Decides which blocks and pictures of a page are kept. */
export function select(
  reading: PageReading,
  title: string | null,
  choices: readonly BlockChoice[] = [],
): Selection {
  const decisions = decideBlocks(reading, LIKELY, title);
  const chosen =
    charactersOf(decisions) >= FEWEST_CHARACTERS
      ? decisions
      : decideBlocks(reading, LENIENT, title);
  return withPictures(reading, applyChoices(chosen, choices));
}

const charactersOf = (decisions: readonly Decision[]): number =>
  decisions.reduce((sum, { isKept, read }) => sum + (isKept ? read.block.text.length : 0), 0);

function decideBlocks(reading: PageReading, likely: number, title: string | null): Decision[] {
  const wholes = likelihoodOfWholes(reading.blocks);
  const decisions = reading.blocks.map((read): Decision => {
    if (read.rule) return { read, isKept: false, ground: 'rule' };
    const whole = wholes.get(wholeOf(read.block.place));
    if (whole)
      return { read, isKept: whole.likely >= Math.min(likely, LIKELY_WHOLE), ground: whole.ground };
    return { read, isKept: read.likely >= likely, ground: 'likely' };
  });
  settleHeadings(decisions);
  dropHeadline(decisions, title);
  return decisions;
}

/** Puts back and takes out what a person has chosen to. */
function applyChoices(
  decisions: readonly Decision[],
  choices: readonly BlockChoice[],
): readonly Decision[] {
  const chosen = chosenOf(
    decisions.map(({ read }) => read.block),
    choices,
  );
  return decisions.map((decision, index): Decision => {
    const isKept = chosen[index];
    return isKept === undefined ? decision : { ...decision, isKept, ground: 'person' };
  });
}

/** A list or a table is kept or left as a whole. */
function wholeOf(place: Place): Place | null {
  let whole: Place | null = null;
  for (let at: Place | null = place, step = 0; at && step < 8; at = at.parent, step += 1) {
    if (['table', 'ul', 'ol', 'dl'].includes(at.name)) whole = at;
    if (['article', 'main', 'section'].includes(at.name)) break;
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

function likelihoodOfWholes(blocks: readonly ReadBlock[]): ReadonlyMap<Place | null, Whole> {
  const parts = new Map<Place, ReadBlock[]>();
  for (const read of blocks) {
    const whole = wholeOf(read.block.place);
    if (!whole || read.rule) continue;
    const known = parts.get(whole);
    if (known) known.push(read);
    else parts.set(whole, [read]);
  }
  const wholes = new Map<Place | null, Whole>();
  for (const [place, reads] of parts) {
    if (reads.length < FEWEST_PARTS) continue;
    const lengths = reads.map(({ block }) => block.text.length);
    if (Math.max(...lengths) > LONGEST_PART) continue;
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const likely =
      reads.reduce((sum, read) => sum + read.likely * read.block.text.length, 0) / total;
    const spread =
      reads.reduce((sum, read) => sum + Math.abs(read.likely - likely), 0) / reads.length;
    if (spread > UNLIKE) continue;
    wholes.set(place, { likely, ground: place.name === 'table' ? 'table' : 'list' });
  }
  return wholes;
}

/** Keeps a heading over what is kept; drops one over nothing of the article. */
function settleHeadings(decisions: Decision[]): void {
  let followsKept = false;
  for (let index = decisions.length - 1; index >= 0; index -= 1) {
    const decision = decisions[index];
    if (!decision) continue;
    if (decision.ground !== 'rule' && headingRank(decision.read.block.place) > 0) {
      const isKept = followsKept && decision.read.likely >= LIKELY_HEADING;
      if (isKept !== decision.isKept) decisions[index] = { ...decision, isKept, ground: 'heading' };
      continue;
    }
    if (decision.isKept || decision.read.block.text.length > 40) followsKept = decision.isKept;
  }
}

/** The headline is a field of its own, not the body's first line. */
function dropHeadline(decisions: Decision[], title: string | null): void {
  if (title === null) return;
  const letters = lettersOf(title);
  const first = decisions.findIndex(({ isKept }) => isKept);
  for (let index = Math.max(0, first); index < Math.min(decisions.length, first + 3); index += 1) {
    const decision = decisions[index];
    if (decision?.isKept && lettersOf(decision.read.block.text) === letters) {
      decisions[index] = { ...decision, isKept: false, ground: 'headline' };
    }
  }
}

/** Adds the pictures that stand among kept blocks, and what is said of them. */
function withPictures(reading: PageReading, decisions: readonly Decision[]): Selection {
  const kept = new Set<DomText | DomElement>();
  const keptIn = new Map<Place, number>();
  decisions.forEach(({ isKept, read }) => {
    if (!isKept) return;
    for (const text of read.block.texts) kept.add(text);
    for (let at: Place | null = read.block.place; at; at = at.parent) {
      keptIn.set(at, (keptIn.get(at) ?? 0) + 1);
    }
  });
  const chosen = new PictureChooser(decisions, keptIn);
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

/** How many blocks before the first paragraph a leading picture may stand. */
const LEAD = 12;
const LONGEST_CAPTION = 600;

class PictureChooser {
  readonly #first: number;
  readonly #last: number;

  constructor(
    readonly decisions: readonly Decision[],
    readonly keptIn: ReadonlyMap<Place, number>,
  ) {
    this.#first = decisions.findIndex(({ isKept }) => isKept);
    let last = decisions.findLastIndex(({ isKept }) => isKept);
    while (decisions[last + 1]?.read.rule === 'caption') last += 1;
    this.#last = last;
  }

  /** A picture among the paragraphs or before them, in a branch that holds captions at most. */
  belongs(picture: Picture): boolean {
    if (picture.place.hidden || this.#first === -1) return false;
    if (picture.after < this.#first - LEAD || picture.after > this.#last + 1) return false;
    const branch = this.#branchOf(picture);
    if (branch === null) return false;
    return this.#leftIn(branch, picture).every((index) => this.#isCaption(index));
  }

  captionsOf(picture: Picture): readonly number[] {
    const branch = this.#branchOf(picture);
    if (branch === null) return [];
    const within = this.#leftIn(branch, picture).filter((index) => this.#isCaption(index));
    return within.length > 0 ? within : this.#captionBelow(picture);
  }

  /** Many papers set a picture's caption as the next paragraph. */
  #captionBelow({ after }: Picture): readonly number[] {
    const read = this.decisions[after]?.read;
    return read?.rule === 'caption' && !isInFigure(read.block.place) ? [after] : [];
  }

  /** The largest part of the page around a picture that holds no kept block; null: it holds one. */
  #branchOf(picture: Picture): Place | null {
    let branch: Place | null = null;
    for (let at: Place | null = picture.place; at; at = at.parent) {
      if ((this.keptIn.get(at) ?? 0) > 0) return branch ?? at;
      branch = at;
    }
    return null;
  }

  #leftIn(branch: Place, picture: Picture): readonly number[] {
    const found: number[] = [];
    const isWithin = (index: number): boolean => {
      for (let at = this.decisions[index]?.read.block.place ?? null; at; at = at.parent) {
        if (at === branch) return true;
      }
      return false;
    };
    for (let index = picture.after; isWithin(index); index += 1)
      if (!this.decisions[index]?.isKept) found.push(index);
    for (let index = picture.after - 1; isWithin(index); index -= 1)
      if (!this.decisions[index]?.isKept) found.push(index);
    return found.slice(0, 40);
  }

  #isCaption(index: number): boolean {
    const read = this.decisions[index]?.read;
    if (!read) return false;
    const { text, linkChars, place } = read.block;
    if (text.length > LONGEST_CAPTION || linkChars > text.length / 2) return false;
    return isInFigure(place) || (isCaption(text) && read.block.picturesBefore > 0);
  }
}

function isInFigure(place: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (at.name === 'figure') return true;
  return false;
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
