import { IDEOGRAPH_WORTH } from './wording.ts';

/** Characters between two breaks that make a paragraph rather than a verse. */
const LONG_LINE = 120;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SENTENCE_END = /[.!?:。！？।؟۔…]["'”’»)\]）」』]*\s*$/;

/** Whether a line of some length, of which the last text is given, ends a paragraph with a break. */
export function endsParagraph(last: string, length: number): boolean {
  const long = DENSE.test(last) ? LONG_LINE / IDEOGRAPH_WORTH : LONG_LINE;
  return length >= long && SENTENCE_END.test(last);
}
