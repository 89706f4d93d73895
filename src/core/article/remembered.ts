const MOST_REMEMBERED = 20_000;

/**
 * A function of a text that keeps its answers, for texts that pages repeat, and sites in all their
 * pages: the names of their parts. When many are known it begins anew.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  // Most are asked for several times in a row: by several readers, by elements side by side.
  let lastText: string | null = null;
  let lastAnswer: Value | undefined;
  return (text) => {
    if (text === lastText && lastAnswer !== undefined) return lastAnswer;
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      answer = read(text);
      known.set(text, answer);
    }
    lastText = text;
    lastAnswer = answer;
    return answer;
  };
}
