import type { PageReference } from '../markup/references.ts';
import type { FileContent } from '../recognise/content.ts';
import type { PageUnit, ReadOutcome } from '../types.ts';

/** One format of saved pages: how to know it, and how to open it. */
export interface PageReader {
  /** Whether a file with this content is of this format; asked in the registry's order. */
  recognises(content: FileContent): boolean;
  /** The files that such a file names beside it; null for a format that holds everything itself. */
  references(content: FileContent): Iterable<PageReference> | null;
  /** Opens the unit, whose main file has this content. */
  read(unit: PageUnit, content: FileContent): Promise<ReadOutcome>;
}
