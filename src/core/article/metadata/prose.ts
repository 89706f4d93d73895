import { saysAsMuchAs } from '../cues/dense-scripts.ts';
import type { PageLine } from './page-walk.ts';

/** So many letters are running text whatever they end in, and too many for anything else. */
const LONG = 120;
const SENTENCE = 60;
const ENDS_SENTENCE = /[.!?…。！？।؟۔։።။។]["'”’»›」』）)\]]*$/u;

/** True for a long line of running text. */
export const isLongProse = (line: PageLine): boolean => hasWeight(line, LONG);

/** True for a line of running text: a long one, or a sentence. */
export const isProse = (line: PageLine): boolean =>
  isLongProse(line) || (hasWeight(line, SENTENCE) && ENDS_SENTENCE.test(line.text));

const SHORT_SENTENCE = 25;

/** True for a line of running text, or a sentence however short. */
export const isSentence = (line: PageLine): boolean =>
  isLongProse(line) || (hasWeight(line, SHORT_SENTENCE) && ENDS_SENTENCE.test(line.text));

const hasWeight = ({ text, length }: PageLine, least: number): boolean =>
  saysAsMuchAs(least, text, length);
