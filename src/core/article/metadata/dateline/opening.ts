/** The parts of an article's first words, as they stand there. */
export interface OpeningWords {
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
  /** All of it, as far as the text itself. */
  readonly words: string;
}
