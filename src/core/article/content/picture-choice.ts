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
    const beside = this.#beside(picture);
    return beside !== null && beside.every((index) => this.#isCaption(index));
  }

  captionsOf(picture: Picture): readonly number[] {
    const within = (this.#beside(picture) ?? []).filter((index) => this.#isCaption(index));
    return within.length > 0 ? within : this.#captionBelow(picture);
  }

  /** Many papers set a picture's caption as the next paragraph. */
  #captionBelow({ place, after }: Picture): readonly number[] {
    const read = this.#decisions[after]?.read;
    if (read?.rule !== 'caption' || isIn(read.block.place, FIGURE)) return [];
    // The paper's copyright line may be the next, at the foot of the page.
    return isIn(read.block.place, FURNITURE) && !isIn(place, FURNITURE) ? [] : [after];
  }

  /**
   * The blocks in the largest part of the page around a picture that holds no kept block: none for
   * a picture that stands among kept ones; null where the part is more than a figure.
   */
  #beside(picture: Picture): readonly number[] | null {
    let branch: Place | null = null;
    for (let at: Place | null = picture.place; at; at = at.parent) {
      if ((this.#extents.get(at)?.kept ?? 0) > 0) break;
      branch = at;
    }
    const extent = branch && this.#extents.get(branch);
    if (!extent) return [];
    const count = extent.end - extent.start;
    if (count > MOST_BESIDE) return null;
    return Array.from({ length: count }, (_, step) => extent.start + step);
  }

  #isCaption(index: number): boolean {
    const read = this.#decisions[index]?.read;
    if (!read) return false;
    const { text, linkChars, place, wording, picturesBefore } = read.block;
    if (text.length > LONGEST_CAPTION || linkChars > text.length / 2) return false;
    return isIn(place, FIGURE) || (wording.isCaption && picturesBefore > 0);
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
      const extent = extents.get(at) ?? { start: index, end: index, kept: 0 };
      extent.end = index + 1;
      if (isKept) extent.kept += 1;
      extents.set(at, extent);
    }
  });
  return extents;
}

const FIGURE: ReadonlySet<string> = new Set(['figure']);
const FURNITURE: ReadonlySet<string> = new Set(['footer', 'nav', 'aside']);

function isIn(place: Place, names: ReadonlySet<string>): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (names.has(at.name)) return true;
  return false;
}
