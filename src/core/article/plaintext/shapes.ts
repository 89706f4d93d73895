import { breadcrumbSteps } from '../cues/breadcrumbs.ts';
import { isCredit } from '../cues/credits.ts';
import { sourceLabelled } from '../cues/labels.ts';
import { parseDate } from '../metadata/dates/index.ts';

/**
 * What a line of a page saved as text is, told by its shape alone:
 * - `sentence`: running text: long, or closed by a full stop
 * - `credit`: who took a picture
 * - `facts`: date, source, byline
 * - `path`: where the page stands in its site
 * - `label`: opens a list of links: `Read also:`
 * - `menu`: short items side by side
 * - `notice`: addresses, registration numbers, copyright
 * - `phrase`: anything else that is short: a heading, a list item, a headline
 */
export type LineShape =
  'sentence' | 'credit' | 'facts' | 'path' | 'label' | 'menu' | 'notice' | 'phrase';

const TERMINAL = /[.!?…。！？｡؟۔।॥։።][)\]"'”’»›」』）]*$/u;
const DENSE_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

const SENTENCE = 60;
const LONG_LINE = 160;
const LONGEST_FACTS = 160;
const LONGEST_LABEL = 40;

/** The length of a line in letters of an alphabet: a Chinese character says as much as three. */
export function weightOf(line: string): number {
  const dense = line.match(DENSE_SCRIPT)?.length ?? 0;
  return line.length + dense * 2;
}

export function shapeOf(line: string): LineShape {
  if (isCredit(line)) return 'credit';
  if (breadcrumbSteps(line)) return 'path';
  if (isFacts(line)) return 'facts';
  const weight = weightOf(line);
  if (isNotice(line, weight)) return 'notice';
  if (/[:：]$/.test(line) && weight <= LONGEST_LABEL) return 'label';
  if (TERMINAL.test(line)) return 'sentence';
  if (isMenu(line)) return 'menu';
  return weight >= LONG_LINE ? 'sentence' : 'phrase';
}

export const endsSentence = (line: string): boolean => TERMINAL.test(line);

export const isLongSentence = (line: string): boolean =>
  TERMINAL.test(line) && weightOf(line) >= SENTENCE;

/** A short line that states a date or a source, and is no sentence. */
function isFacts(line: string): boolean {
  if (line.length > LONGEST_FACTS || (TERMINAL.test(line) && line.length > SENTENCE)) return false;
  if (sourceLabelled(line) !== null) return true;
  if (parseDate(line) === null) return false;
  const words = line
    .replace(/[\d\s·|•:./,-]+/g, ' ')
    .trim()
    .split(' ');
  return words.length <= 9;
}

/** Items of one to three words, each with a capital, and no sentence's punctuation between them. */
function isMenu(line: string): boolean {
  if (/[,;.!?，。；]/.test(line)) return /^\S{1,12}[:：]$/.test(line);
  const words = line.split(/[\s|·•/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 3) return false;
  if (/\s[|·•]\s.*\s[|·•]\s/.test(line)) return true;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capitals / words.length > 0.6 && words.length >= 4;
}

const COPYRIGHT =
  /(?:^|\s)(?:©|\(c\)|copyright|all rights reserved|版权所有|版權所有|許可証|许可证|ICP[备備证證])/iu;

function isNotice(line: string, weight: number): boolean {
  if (COPYRIGHT.test(line)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(line)) return true;
  if (weight > LONG_LINE * 2) return false;
  const digits = line.match(/\d/g)?.length ?? 0;
  // A telephone, a postal code, a registration: many digits, and not a sentence that counts.
  return digits >= 6 && digits / line.length > 0.2 && !TERMINAL.test(line);
}
