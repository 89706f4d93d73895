import type { DomDocument } from '../../dom.ts';
import { textOf } from '../../text/index.ts';
import { DROPPED_ELEMENTS } from '../clean/vocabulary.ts';
import { oneLine } from '../cues/fold.ts';

const LONGEST_LINE = 200;
const MOST_LINES = 1_500;

/** The short lines that a page shows, in order: where date, source and path stand. */
export function shownLines(document: DomDocument): readonly string[] {
  const body = document.body ?? document.documentElement;
  const text = textOf(body, { leaveOut: (element) => DROPPED_ELEMENTS.has(element.localName) });
  const lines: string[] = [];
  for (const line of text.split(/[\n\t]+/)) {
    const folded = oneLine(line.slice(0, LONGEST_LINE * 2));
    if (folded !== '' && folded.length <= LONGEST_LINE) lines.push(folded);
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}
