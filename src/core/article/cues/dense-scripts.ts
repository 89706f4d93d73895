/**
 * Scripts that write a word in a character or two, or set no space between words: a line of theirs
 * says more than its length tells.
 */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** How many letters of an alphabet one of their characters says. */
const WORTH = 3;

/** True for a text with characters of such a script. */
export const isDense = (text: string): boolean => DENSE.test(text);

/** Whether a line says as much as so many letters of an alphabet; `text` may be its beginning. */
export const saysAsMuchAs = (least: number, text: string, length = text.length): boolean =>
  length >= least || (length * WORTH >= least && isDense(text));

/** How many letters of an alphabet say as much as a text, roughly. */
export const weightOfText = (text: string): number => text.length * (isDense(text) ? WORTH : 1);
