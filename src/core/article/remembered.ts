const MOST_REMEMBERED = 20_000;

/**
 * A function of a text that keeps its answers, for texts that pages repeat, and sites in all their
 * pages: the names of their parts. When many are known it begins anew.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
