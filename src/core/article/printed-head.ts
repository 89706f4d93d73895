import { isElement, type DomElement } from '../dom.ts';
import { firstWithin } from '../dom-search.ts';
import type { Decision } from './content/index.ts';
import { fold, oneLine } from './cues/fold.ts';
import type { Metadata } from './metadata/index.ts';
import { printsOnlyFields } from './metadata/printed-fields.ts';

/** How many blocks at the top of a body may print fields; pictures stand anywhere among them. */
const HEAD = 5;
/** What must be left of a body: a brief is often but its summary. */
const SHORTEST_BODY = 80;

/**
 * Removes from the top of the body what stands in fields of its own (standfirst, byline, date), but
 * for what a person put back, and as long as a text is left.
 */
export function dropPrintedHead(
  body: DomElement,
  metadata: Metadata,
  decisions: readonly Decision[],
): void {
  const putBack = putBackLines(decisions);
  let left = oneLine(body.textContent).length;
  let seen = 0;
  for (const block of [...body.childNodes].filter(isElement)) {
    if (seen === HEAD) return;
    if (picturesHeadline(block, metadata.title)) {
      block.remove();
      continue;
    }
    const isPicture = firstWithin(block, 'img') !== null;
    // Authors are often pictured beside their names.
    const line = isPicture && block.localName === 'figure' ? '' : oneLine(block.textContent);
    if (line === '') continue;
    if (!isPicture) seen += 1;
    if (putBack.has(line) || left - line.length < SHORTEST_BODY) continue;
    if (!printsOnlyFields(line, metadata)) continue;
    block.remove();
    left -= line.length;
  }
}

/** Old pages set their headlines as pictures. */
function picturesHeadline(block: DomElement, title: string | null): boolean {
  if (title === null || oneLine(block.textContent) !== '') return false;
  const picture = firstWithin(block, 'img');
  return fold(picture?.getAttribute('alt') ?? '') === fold(title);
}

/** The lines that a person wants in the body, whatever they say. */
const putBackLines = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    decisions
      .filter(({ ground, isKept }) => ground === 'person' && isKept)
      .map(({ read }) => read.block.text),
  );
