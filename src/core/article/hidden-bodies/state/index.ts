import type { DomElement } from '../../../dom.ts';
import { unflattened } from './flattened.ts';
import { pieceOfStream, valuesInStream } from './flight.ts';
import { valuesInScript } from './script-values.ts';

export { longestBodyOf } from './article.ts';

/** All that a page's scripts hold as data, each value in the form that its framework reads it in. */
export function statesIn(scripts: readonly DomElement[]): readonly unknown[] {
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
