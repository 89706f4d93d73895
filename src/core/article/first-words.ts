const WORDS_OF_TITLE = 12;
const LONGEST = 100;

/** A title for what has none. */
export function firstWords(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const words = line.slice(0, 200).split(/\s+/);
  const start = words.slice(0, WORDS_OF_TITLE).join(' ').slice(0, LONGEST);
  return start.length < line.length ? `${start}…` : start;
}
