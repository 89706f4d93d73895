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
  #words: ReadonlySet<string> | undefined;
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

  /** The words of its beginning, each once. */
  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(wordsOf(this.folded)));
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
