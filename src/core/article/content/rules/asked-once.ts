/**
 * A question about a thing (a place, an element) that keeps its answers for as long as the thing is
 * held: each block that stands within it asks again.
 */
export function askedOnce<Thing extends object, Answer extends boolean | number>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    let answer = known.get(thing);
    if (answer === undefined) known.set(thing, (answer = ask(thing)));
    return answer;
  };
}
