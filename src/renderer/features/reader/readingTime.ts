/** Silent reading of non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_PER_MINUTE = 238;
/** Chinese and Japanese, whose words are counted by the character. */
const CHARACTERS_PER_MINUTE = 400;

/** Minutes it takes to read so many words of a language, at least one. */
export function readingMinutes(wordCount: number, lang: string): number {
  const pace = /^(zh|ja|yue|wuu)\b/i.test(lang) ? CHARACTERS_PER_MINUTE : WORDS_PER_MINUTE;
  return Math.max(1, Math.round(wordCount / pace));
}

/** `1,240 words · 5 min`, in the reader's own digits. */
export function lengthLabel(wordCount: number, lang: string, locale?: string): string {
  const words = new Intl.NumberFormat(locale).format(wordCount);
  const unit = wordCount === 1 ? 'word' : 'words';
  return `${words} ${unit} · ${readingMinutes(wordCount, lang)} min`;
}
