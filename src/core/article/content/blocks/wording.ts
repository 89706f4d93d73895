import { endsAsCaption, isCredit } from '../../cues/credits.ts';
import { fold } from '../../cues/fold.ts';
import { furnitureOf, type FurnitureKind } from '../../cues/furniture.ts';
import { wordsOf } from '../features/hints.ts';

/** Of a longer block only the beginning is compared with other texts. */
const MOST_COMPARED = 400;
const NO_FURNITURE: ReadonlySet<FurnitureKind> = new Set();

/** What the cues say of a block's words; each is asked at most once, as several readers want it. */
export class Wording {
  readonly #text: string;
  #folded: string | undefined;
  #likeness: number | undefined;
  #furniture: ReadonlySet<FurnitureKind> | undefined;
  #isCaption: boolean | undefined;
  #isCredit: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Its beginning, as words are compared. */
  get folded(): string {
    return (this.#folded ??= fold(this.#text.slice(0, MOST_COMPARED)));
  }

  /**
   * How much of its beginning's words and the title's, each once, the two share, 0 to 1. A page has
   * one title, so one answer is kept, rather than the words of all its blocks.
   */
  likenessTo(title: ReadonlySet<string>): number {
    return (this.#likeness ??= shareOf(new Set(wordsOf(this.folded)), title));
  }

  /** The kinds of furniture as which a short block begins. */
  get furniture(): ReadonlySet<FurnitureKind> {
    return (this.#furniture ??=
      this.#text.length <= MOST_COMPARED ? furnitureOf(this.#text) : NO_FURNITURE);
  }

  get isCaption(): boolean {
    return (this.#isCaption ??= this.isCredit || endsAsCaption(this.#text));
  }

  get isCredit(): boolean {
    return (this.#isCredit ??= isCredit(this.#text));
  }
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / Math.max(words.size, others.size);
}
