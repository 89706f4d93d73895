import { appealsIn } from '../../cues/appeals.ts';
import { endsAsCaption, isCredit } from '../../cues/credits.ts';
import { fold } from '../../cues/fold.ts';
import { wordsOf } from '../../cues/words.ts';
import { furnitureOf, type FurnitureKind } from '../../cues/furniture.ts';
import { countCharacters, type Census } from '../features/census.ts';

/** Of a longer block only the beginning is compared with other texts. */
const MOST_COMPARED = 400;
/** Letters of English that one of another script says as much as. */
export const IDEOGRAPH_WORTH = 2.5;
const SYLLABLE_WORTH = 2;
/** Letters of words that no space parts. */
const LETTERS_OF_WORD = { ideograph: 2, unspaced: 6 } as const;
const NO_FURNITURE: ReadonlySet<FurnitureKind> = new Set();

/** What the cues say of a block's words; each is asked at most once, as several readers want it. */
export class Wording {
  readonly #text: string;
  #census: Census | undefined;
  #folded: string | undefined;
  #likeness: number | undefined;
  #appeals: number | undefined;
  #furniture: ReadonlySet<FurnitureKind> | undefined;
  #isCaption: boolean | undefined;
  #isCredit: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** How many characters of each kind it has. */
  get census(): Census {
    return (this.#census ??= countCharacters(this.#text));
  }

  /** Its length in characters of an alphabet, so that scripts compare. */
  get weight(): number {
    const { ideographs, syllables } = this.census;
    return (
      this.#text.length + ideographs * (IDEOGRAPH_WORTH - 1) + syllables * (SYLLABLE_WORTH - 1)
    );
  }

  /** How many words it has; of scripts that part none, about how many. */
  get wordCount(): number {
    const { spaces, ideographs, unspaced } = this.census;
    return (
      spaces +
      1 +
      Math.floor(ideographs / LETTERS_OF_WORD.ideograph + unspaced / LETTERS_OF_WORD.unspaced)
    );
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
    if (this.#likeness === undefined) {
      const { words } = this;
      this.#likeness = shareOf(words, title);
      // Every block is asked for these as well, and its words are not kept.
      this.#readAppeals(words);
    }
    return this.#likeness;
  }

  /**
   * Whether it may share half of its words or of the title's with it, as far as their number tells:
   * asking for its words costs many times more, and most lines of a page have few.
   */
  mayBeLike(title: ReadonlySet<string>): boolean {
    const { spaces, commas, bars, others, unspaced, ideographs } = this.census;
    if (unspaced + ideographs > 0) return true;
    return 1 + spaces + commas + bars + others >= title.size / 2;
  }

  /** The words of its beginning, each once, in their order. */
  get words(): ReadonlySet<string> {
    return new Set(wordsOf(this.folded));
  }

  /** What a short block asks of its readers, as bits; a longer one may speak of anything. */
  get appeals(): number {
    if (this.#appeals !== undefined) return this.#appeals;
    return this.#text.length > MOST_COMPARED ? 0 : this.#readAppeals(this.words);
  }

  #readAppeals(words: ReadonlySet<string>): number {
    return (this.#appeals ??= this.#text.length > MOST_COMPARED ? 0 : appealsIn(words));
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
