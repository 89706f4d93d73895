import type { DomDocument, DomElement } from '../../dom.ts';
import { createDocument } from '../parse/index.ts';
import { oneLine } from '../cues/fold.ts';
import type { Decision } from './decide.ts';
import { lettersOf } from './features/hints.ts';

/** How many times more than what the markup shows a stated body must hold to be taken instead. */
const MUCH_MORE = 1.5;
const FEWEST_LETTERS = 400;

/**
 * The body that a page states in its structured data, as paragraphs, where the markup shows much
 * less of the same article: a page saved before its script ran, or cut off for readers who have not
 * subscribed. Null: the markup has it.
 */
export function statedInstead(
  decisions: readonly Decision[],
  statedBody: string | null,
): DomElement | null {
  if (statedBody === null) return null;
  const stated = lettersOf(statedBody);
  if (stated.length < FEWEST_LETTERS) return null;
  const shown = decisions.filter(({ isKept }) => isKept).map(({ read }) => read.block.text);
  if (stated.length < lettersOf(shown.join('')).length * MUCH_MORE) return null;
  return paragraphsOf(statedBody, createDocument());
}

function paragraphsOf(text: string, document: DomDocument): DomElement {
  const body = document.body ?? document.documentElement;
  for (const line of text.split(/\n+/).map(oneLine)) {
    if (line === '') continue;
    const paragraph = document.createElement('p');
    paragraph.appendChild(document.createTextNode(line));
    body.appendChild(paragraph);
  }
  return body;
}
