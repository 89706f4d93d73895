import type { DateRole } from '../../cues/date-labels.ts';
import type { FieldSource } from '../../types.ts';
import type { FoundDate } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';

/** A date that a page shows, and where. */
export interface ShownDate extends FoundDate {
  /** The line it stands in, counted from the page's first. */
  readonly line: number;
  readonly element: PageElement | null;
  readonly source: FieldSource;
  readonly role: DateRole | null;
  /** Letters of its line that are not its own. */
  readonly company: number;
  /** Whether a sentence tells it. */
  readonly isSentence: boolean;
  readonly words: string;
  /** Whether the line says that the entry was put up then: `This entry was posted on 3 May`. */
  readonly isFiling?: boolean;
}

/** A page that dates more lines than this is a list; the rest adds nothing. */
export const MOST_DATES = 300;
export const LONGEST_LINE = 220;
/** With more letters beside it, a date stands in a sentence or among several facts. */
export const MUCH_COMPANY = 60;
/** A summary and a caption may stand before the line of the text that opens with the date. */
export const OPENING_LINES = 4;

const LONGEST_LABEL = 40;

/** A label may stand in a line of its own: `Published` above `17 June 2025`. */
export function labelAbove({ lines }: PageFacts, index: number): string {
  const line = lines[index - 1];
  return line && line.length <= LONGEST_LABEL ? line.text : '';
}

/** How many letters a text has, its digits and marks left out. */
export const lettersIn = (text: string): number => text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
