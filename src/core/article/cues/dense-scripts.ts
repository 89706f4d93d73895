/**
 * Scripts that write a word in a character or two, or set no space between words: a line of theirs
 * says more than its length tells.
 */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Writes a syllable in each character, and sets its words apart. */
const SYLLABIC = /\p{Script=Ethiopic}/u;

/** How many letters of an alphabet a character says, at most and in each script. */
const MOST_WORTH = 3;
const worthOf = (text: string): number =>
  isDense(text) ? MOST_WORTH : SYLLABIC.test(text) ? 2 : 1;

/** True for a text with characters of such a script. */
export const isDense = (text: string): boolean => DENSE.test(text);

/** Whether a line says as much as so many letters of an alphabet; `text` may be its beginning. */
export const saysAsMuchAs = (least: number, text: string, length = text.length): boolean =>
  length >= least || (length * MOST_WORTH >= least && length * worthOf(text) >= least);

/** How many letters of an alphabet say as much as a text, roughly. */
export const weightOfText = (text: string): number => text.length * worthOf(text);
