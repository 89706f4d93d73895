import type { Block } from '../blocks/segment.ts';
import { countCharacters } from './census.ts';
import type { RowWriter } from './rows.ts';

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const THAI = /\p{Script=Thai}/gu;

/** Characters of Latin text that say as much as one ideograph. */
const IDEOGRAPH_WORTH = 2.5;

/** The length of a text in characters of an alphabet, so that scripts compare. */
export function weightOf(text: string): number {
  const code = text.charCodeAt(Math.min(3, text.length - 1));
  if (code < 0x0e00 && text.charCodeAt(0) < 0x0e00) return text.length;
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  return text.length + ideographs * (IDEOGRAPH_WORTH - 1) + (text.match(THAI)?.length ?? 0) * 0;
}

export const TEXT_FEATURES: readonly string[] = [
  'weight',
  'words',
  'meanWord',
  'linkDensity',
  'links',
  'strongShare',
  'sentenceEnds',
  'commas',
  'endsSentence',
  'endsColon',
  'endsEllipsis',
  'startsLower',
  'startsQuote',
  'capitals',
  'digits',
  'upper',
  'isLink',
  'isCaption',
  'isCredit',
  'hasUrl',
  'hasEmail',
  'hasYear',
  'hasClock',
  'bars',
  'bracketed',
  'startsSign',
  'secondPerson',
];

/** Closing quotes and brackets behind a sentence's mark are few. */
const LONGEST_END = 32;

const SPACED_ENDS = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？।؟۔]/g;
const SECOND_PERSON =
  /\b(?:you|your|you're|sie|ihr|ihre|ihnen|du|dein|vous|votre|vos|usted|tu|você|uw|je|dig|din|вы|ваш|вас)\b/i;

/** What a block's text is like: its length, its links, its sentences, its signs. */
export function writeText(row: RowWriter, block: Block): void {
  const { text, wording } = block;
  const length = text.length;
  const weight = weightOf(text);
  const census = countCharacters(text);
  const words = census.spaces + 1;
  // What a text ends in is sought in its end alone: the engine would try each of its characters.
  const end = text.slice(-LONGEST_END);
  row.add(Math.log1p(weight));
  row.add(Math.log1p(words));
  row.add(Math.min(30, length / words));
  row.add(length === 0 ? 0 : Math.min(1, block.linkChars / length));
  row.add(Math.log1p(block.links));
  row.add(Math.min(1, block.strongChars / Math.max(1, length)));
  row.add(countOf(text, SPACED_ENDS));
  row.add(census.commas / Math.max(1, weight / 100));
  row.addFlag(/[.!?。！？।؟۔…]["'”’»)\]）」』]*$/.test(end));
  row.addFlag(/[:：]$/.test(end));
  row.addFlag(/(?:\.\.\.|…|\[…\]|»|>|›|→)$/.test(end));
  row.addFlag(/^\p{Ll}/u.test(text));
  row.addFlag(/^["'“‘«„「『]/.test(text));
  row.add(census.openingCapitals / words);
  row.add(census.digits / Math.max(1, length));
  row.add(census.capitals / Math.max(1, length));
  row.addFlag(block.linkChars >= length * 0.9);
  row.addFlag(wording.isCaption);
  row.addFlag(wording.isCredit);
  row.addFlag(/https?:|www\.|\.com\b/.test(text));
  row.addFlag(text.includes('@') && /\S@\S+\.\S/.test(text));
  row.addFlag(census.digits > 0 && /\b(?:19|20)\d\d\b/.test(text));
  row.addFlag(census.digits > 0 && /\b\d{1,2}[:.h]\d\d\b/.test(text));
  row.add(census.bars);
  row.addFlag(/^[([（【].*[)\]）】]\.?$/.test(text));
  row.addFlag(/^[^\p{L}\p{N}"'“‘«„「『(（¿¡]/u.test(text));
  row.addFlag(SECOND_PERSON.test(text));
}

/** How often a global pattern matches, without keeping what it matched. */
function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
