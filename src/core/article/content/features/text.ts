import type { Block } from '../blocks/segment.ts';
import type { Wording } from '../blocks/wording.ts';
import type { RowWriter } from './rows.ts';

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

const SPACED_ENDS = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？।؟۔։።။។]/g;
const SENTENCE_END = /[.!?。！？।؟۔…։።။។]["'”’»)\]）」』]*$/;
/** Words by which a paper speaks to its readers. */
const SECOND_PERSON =
  /\b(?:you|your|you're|sie|ihr|ihre|ihnen|du|dein|vous|votre|vos|usted|tu|você|uw|je|dig|din|siz|sizi|sizin|senin|anda|kamu)\b/i;
/** Beyond the Latin alphabets; whole where a script parts its words, which `\b` does not know. */
const OTHER_SECOND_PERSON = new RegExp(
  [
    String.raw`(?<![а-яіїєё])(?:вы|вас|вам|ваш[а-я]{0,3}|ви)(?![а-яіїєё])`,
    String.raw`(?<![α-ωά-ώ])(?:σας|εσείς)(?![α-ωά-ώ])`,
    '您|あなた|皆さま|당신|여러분|คุณ|ท่าน|आप|আপনি|আপনার|உங்கள்|لديك|بريدك|شما|آپ کے|שלך|שלכם',
  ].join('|'),
  'i',
);
const BEYOND_LATIN = /[\u0370-\u1dff\u3040-\ud7ff]/;

const speaksToReaders = (text: string): boolean =>
  SECOND_PERSON.test(text) || (BEYOND_LATIN.test(text) && OTHER_SECOND_PERSON.test(text));

/** What a block's text is like: its length, its links, its sentences, its signs. */
export function writeText(row: RowWriter, block: Block): void {
  const { text, wording } = block;
  const length = text.length;
  const { census, weight, wordCount } = wording;
  const end = endOf(text);
  row.add(Math.log1p(weight));
  row.add(Math.log1p(wordCount));
  row.add(Math.min(30, weight / wordCount));
  row.add(linkShareOf(block));
  row.add(Math.log1p(block.links));
  row.add(Math.min(1, block.strongChars / Math.max(1, length)));
  row.add(sentencesIn(block));
  row.add(census.commas / Math.max(1, weight / 100));
  row.addFlag(endsSentence(block));
  row.addFlag(/[:：]$/.test(end));
  row.addFlag(/(?:\.\.\.|…|\[…\]|»|>|›|→)$/.test(end));
  row.addFlag(/^\p{Ll}/u.test(text));
  row.addFlag(/^["'“‘«„「『]/.test(text));
  row.add(census.openingCapitals / wordCount);
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
  row.addFlag(speaksToReaders(text));
}

/** How much of a block's text is within links, 0 to 1. */
export const linkShareOf = ({ text, linkChars }: Block): number =>
  text === '' ? 0 : Math.min(1, linkChars / text.length);

/** How many sentences end in a block. */
export const sentencesIn = ({ text, wording }: Block): number =>
  countOf(text, SPACED_ENDS) + phrasesOf(wording);

export const endsSentence = ({ text, wording }: Block): boolean =>
  SENTENCE_END.test(endOf(text)) || phrasesOf(wording) > 0;

/** What a text ends in is sought in its end alone: the engine would try each of its characters. */
const endOf = (text: string): string => text.slice(-LONGEST_END);

/** Where no sign ends a sentence a long text holds several, at about their usual length. */
const USUAL_SENTENCE = 130;

function phrasesOf({ census, weight }: Wording): number {
  return census.unspaced > weight / 2 ? Math.round(weight / USUAL_SENTENCE) : 0;
}

/** How often a global pattern matches, without keeping what it matched. */
function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
