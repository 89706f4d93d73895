import type { DomElement } from '../../dom.ts';
import { closestOf, elementsWithin } from '../../dom-search.ts';
import { lettersOf } from '../cues/fold.ts';

/** So much of a line in another is all of it, but for `… more`. */
const SAME = 0.8;
const FEWEST_LETTERS = 12;
/** What must be left of a text: a page of a picture may say below it what its caption says. */
const SHORTEST_TEXT = 200;

interface Line {
  readonly element: DomElement;
  readonly letters: string;
}

/**
 * Drops what is said of pictures twice: galleries hold a caption in full and cut short, and once
 * more, in the text, for the picture that a script would show large. The fuller stays, with its
 * picture.
 */
export function dropRepeatedCaptions(body: DomElement): void {
  const captions = elementsWithin(body, 'figcaption').flatMap(distinctLines);
  if (captions.length === 0) return;
  const text = elementsWithin(body, 'p')
    .filter((paragraph) => closestOf(paragraph, 'figure', 'blockquote', 'td') === null)
    .map(lineOf);
  const repeated = text.filter(
    (line) => line.letters.length >= FEWEST_LETTERS && isAmong(captions, line),
  );
  const left = text.filter((line) => !repeated.includes(line));
  if (left.reduce((sum, { letters }) => sum + letters.length, 0) < SHORTEST_TEXT) return;
  for (const { element } of repeated) element.remove();
}

const lineOf = (element: DomElement): Line => ({
  element,
  letters: lettersOf(element.textContent ?? ''),
});

/** The lines of a caption; one that another says as well is dropped. */
function distinctLines(caption: DomElement): readonly Line[] {
  const inner = [...caption.children].filter(({ localName }) => localName === 'p');
  if (inner.length === 0) return [lineOf(caption)];
  const kept: Line[] = [];
  const longestFirst = inner.map(lineOf).sort((a, b) => b.letters.length - a.letters.length);
  for (const line of longestFirst) {
    if (isAmong(kept, line)) line.element.remove();
    else kept.push(line);
  }
  return kept;
}

const isAmong = (known: readonly Line[], { letters }: Line): boolean =>
  known.some((other) => sharedOpening(letters, other.letters) >= letters.length * SAME);

function sharedOpening(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
