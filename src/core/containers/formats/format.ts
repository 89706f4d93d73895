import type { Allowance } from '../compression/allowance.ts';
import type { PageReference } from '../markup/references.ts';
import type { FileContent } from '../recognise/content.ts';
import type { InputFile, PageUnit, ReadOutcome } from '../types.ts';

/** Opens files that came out of an archive, as if they had been dropped; knows how deep it is. */
export interface Opener {
  /** What the file that was dropped may unfold into, with all the archives in it. */
  readonly allowance: Allowance;
  /** `archive` is named where nothing in it is a page. */
  open(archive: InputFile, files: readonly InputFile[]): Promise<ReadOutcome>;
}

/** One format of saved pages: how to know it, and how to open it. */
export interface PageReader {
  /** Whether a file with this content is of this format; asked in the registry's order. */
  recognises(content: FileContent): boolean;
  /** The files that such a file names beside it; null for a format that holds everything itself. */
  references(content: FileContent): Iterable<PageReference> | null;
  /** Opens the unit, whose main file has this content. */
  read(unit: PageUnit, content: FileContent, opener: Opener): Promise<ReadOutcome>;
}
