import { isCaptionBox } from '../clean/named-parts.ts';
import { pictureCandidates } from '../clean/pictures.ts';
import { speaksOfConsent } from '../cues/interruptions.ts';
import type { Picture, Place } from './blocks/segment.ts';
import type { Decision } from './decision.ts';

/** How many blocks before the first paragraph a leading picture may stand. */
const LEAD = 12;
const LONGEST_CAPTION = 600;
/** A part of the page that holds more blocks beside a picture is no figure. */
const MOST_BESIDE = 40;

/** Tells which pictures of a page belong to the blocks that are kept, and which blocks caption them. */
export class PictureChooser {
  readonly #decisions: readonly Decision[];
  readonly #extents: ReadonlyMap<Place, Extent>;
  readonly #first: number;
  readonly #last: number;

  constructor(decisions: readonly Decision[]) {
    this.#decisions = decisions;
    this.#extents = extentsOf(decisions);
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
    const beside = this.#blocksIn(branch);
    if (beside === null) return false;
    const isAlone = branch?.pictures === 1;
    return beside.every((index) => this.#isCaption(index) || (isAlone && this.#isRuled(index)));
  }

  captionsOf(picture: Picture): readonly number[] {
    const beside = this.#blocksIn(this.#branchOf(picture)) ?? [];
    const within = beside.filter((index) => this.#isCaption(index));
    if (beside.length === 0) return this.#captionBelow(picture);
    // Without its picture a caption in but a box would be a line of the text.
    return isPictured(picture) ? within : within.filter((index) => this.#isInFigure(index));
  }

  /** Many papers set a picture's caption as the next paragraph. */
  #captionBelow({ place, after }: Picture): readonly number[] {
    const read = this.#decisions[after]?.read;
    if (read?.rule !== 'caption' || isIn(read.block.place, FIGURE)) return [];
    // The paper's copyright line may be the next, at the foot of the page.
    return isIn(read.block.place, FURNITURE) && !isIn(place, FURNITURE) ? [] : [after];
  }

  /** The largest part of the page around a picture that holds no kept block. */
  #branchOf(picture: Picture): Place | null {
    let branch: Place | null = null;
    for (let at: Place | null = picture.place; at; at = at.parent) {
      if ((this.#extents.get(at)?.kept ?? 0) > 0) break;
      branch = at;
    }
    return branch;
  }

  /** Its blocks: none where a picture stands among kept ones; null where it is more than a figure. */
  #blocksIn(branch: Place | null): readonly number[] | null {
    const extent = branch && this.#extents.get(branch);
    if (!extent) return [];
    const count = extent.end - extent.start;
    if (count > MOST_BESIDE) return null;
    return Array.from({ length: count }, (_, step) => extent.start + step);
  }

  /** A caption by where it stands; in the place of a film or a post, consent is asked for so. */
  #isRuled(index: number): boolean {
    const read = this.#decisions[index]?.read;
    return read?.rule === 'caption' && !speaksOfConsent(read.block.text);
  }

  #isInFigure(index: number): boolean {
    const place = this.#decisions[index]?.read.block.place;
    return place !== undefined && isIn(place, FIGURE);
  }

  #isCaption(index: number): boolean {
    const read = this.#decisions[index]?.read;
    if (!read) return false;
    const { text, linkChars, place, wording, picturesBefore } = read.block;
    if (text.length > LONGEST_CAPTION || linkChars > text.length / 2) return false;
    if (isIn(place, FIGURE) || (wording.isCaption && picturesBefore > 0)) return true;
    return this.#isRuled(index) && isInCaptionBox(place);
  }
}

/** The blocks within a place: from `start` to before `end`, and how many of them are kept. */
interface Extent {
  readonly start: number;
  end: number;
  kept: number;
}

function extentsOf(decisions: readonly Decision[]): ReadonlyMap<Place, Extent> {
  const extents = new Map<Place, Extent>();
  decisions.forEach(({ isKept, read }, index) => {
    for (let at: Place | null = read.block.place; at; at = at.parent) {
      let extent = extents.get(at);
      if (!extent) extents.set(at, (extent = { start: index, end: index, kept: 0 }));
      extent.end = index + 1;
      if (isKept) extent.kept += 1;
    }
  });
  return extents;
}

const isPictured = ({ element }: Picture): boolean => pictureCandidates(element).length > 0;

/** How far up a box may be that is named a caption. */
const NEAR = 3;

/** In a box that the clean tree will make the picture's caption. */
function isInCaptionBox(place: Place): boolean {
  for (let at: Place | null = place, step = 0; at && step < NEAR; at = at.parent, step += 1)
    if (isCaptionBox(at.element)) return true;
  return false;
}

const FIGURE: ReadonlySet<string> = new Set(['figure']);
const FURNITURE: ReadonlySet<string> = new Set(['footer', 'nav', 'aside']);

function isIn(place: Place, names: ReadonlySet<string>): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (names.has(at.name)) return true;
  return false;
}
