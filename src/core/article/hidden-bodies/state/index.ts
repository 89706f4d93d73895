import type { DomElement } from '../../../dom.ts';
import { longestBodyOf, mayName, wantedTitle, type WantedTitle } from './article.ts';
import { unflattened } from './flattened.ts';
import { mayHoldPiece, pieceOfStream, valuesInStream } from './flight.ts';
import { valuesInScript } from './script-values.ts';

/**
 * The longest body that the data of a page's scripts holds for the article of this headline, as HTML;
 * null where there is none, or plainly none of so many letters. `elements` has the scripts, among
 * others.
 */
export function stateBody(
  title: string,
  elements: readonly DomElement[],
  fewestLetters: number,
): string | null {
  const wanted = wantedTitle(title);
  // Most scripts are code and settings, which need not be read to see that.
  const scripts = elements.filter(
    (element) =>
      element.localName === 'script' && mayTell(element.textContent ?? '', wanted, fewestLetters),
  );
  return scripts.length === 0 ? null : longestBodyOf(wanted, statesIn(scripts), fewestLetters);
}

/** Whether a script may hold the article: it names the headline, or a piece of a stream that may. */
const mayTell = (script: string, wanted: WantedTitle, fewestLetters: number): boolean =>
  (script.length >= fewestLetters && mayName(script, wanted)) || mayHoldPiece(script);

/** All that a page's scripts hold as data, each value in the form that its framework reads it in. */
function statesIn(scripts: readonly DomElement[]): readonly unknown[] {
  const states: unknown[] = [];
  const stream: string[] = [];
  for (const script of scripts) {
    for (const value of valuesInScript(script)) {
      const piece = pieceOfStream(value);
      if (piece === null) states.push(unflattened(value));
      else stream.push(piece);
    }
  }
  return stream.length === 0 ? states : [...states, ...valuesInStream(stream.join(''))];
}
