const PLAIN = /^[ -~]*$/;

/** Letters of scripts that part no words: Thai, Lao, Myanmar, Khmer, kana and Han. */
const UNPARTED = /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17d3\u3041-\u30ff\u3400-\u9fff]/;

/** The words of a folded text; where none are parted, its pairs of letters. */
export function wordsOf(folded: string): readonly string[] {
  if (PLAIN.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  const words: readonly string[] = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return UNPARTED.test(folded) ? words.flatMap(pairsOf) : words;
}

const pairsOf = (word: string): readonly string[] =>
  word.length < 3 || !UNPARTED.test(word)
    ? [word]
    : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
