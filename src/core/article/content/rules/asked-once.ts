import type { Place } from '../blocks/segment.ts';

/**
 * A question about a place that keeps its answers for as long as the place is held, as each of the
 * blocks within asks it again. One of a single block need not be kept: that alone asks.
 */
export function askedOnce<Answer extends boolean | number>(
  ask: (place: Place) => Answer,
): (place: Place) => Answer {
  const known = new WeakMap<Place, Answer>();
  return (place) => {
    if (place.blocks <= 1) return ask(place);
    let answer = known.get(place);
    if (answer === undefined) known.set(place, (answer = ask(place)));
    return answer;
  };
}
