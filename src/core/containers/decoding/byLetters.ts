import { bytesOfBinary } from '../bytes/latin1.ts';
import { decodeAs } from './codecs.ts';

// Encodings that the statistics do not know, told by where their letters and marks stand. Texts are
// given one byte a character, without their markup.

const FEWEST_LETTERS = 20;

const count = (letters: string, form: RegExp): number => letters.match(form)?.length ?? 0;

/**
 * Cyrillic as DOS wrote it: half of its small letters stand where other encodings have signs, and
 * where those have letters it has lines to draw boxes with.
 */
function isDosCyrillic(letters: string): boolean {
  const first = count(letters, /[\u00a0-\u00af]/gu);
  const second = count(letters, /[\u00e0-\u00ef]/gu);
  const lines = count(letters, /[\u00b0-\u00df]/gu);
  const all = count(letters, /[\u0080-\u00ff]/gu);
  return first + second > FEWEST_LETTERS && first > all * 0.3 && lines < all * 0.02;
}

/**
 * Thai: vowels and tones that are written over and under a consonant come after one, vowels that are
 * written before it come before one, and some places are empty.
 */
function isThai(letters: string): boolean {
  const all = count(letters, /[\u0080-\u00ff]/gu);
  const foreign = count(
    letters,
    /[\u0080-\u0084\u0086-\u0090\u0098-\u009f\u00db-\u00de\u00fc-\u00ff]/gu,
  );
  const marks = count(letters, /[\u00d1\u00d4-\u00da\u00e7-\u00ee]/gu);
  const after = count(
    letters,
    /(?<=[\u00a1-\u00ce\u00d1\u00d4-\u00da\u00e7-\u00ee])[\u00d1\u00d4-\u00da\u00e7-\u00ee]/gu,
  );
  const leading = count(letters, /[\u00e0-\u00e4]/gu);
  const before = count(letters, /[\u00e0-\u00e4](?=[\u00a1-\u00ce])/gu);
  if (all < FEWEST_LETTERS || foreign > all * 0.01) return false;
  return marks > all * 0.1 && after > marks * 0.97 && before > leading * 0.95;
}

/** Letters of Western languages as Macintosh wrote them, in words. */
const MAC_LETTERS = /(?<=[a-z])[\u0080-\u0091\u0093-\u0095\u0098-\u009b\u009d-\u009f](?=[a-z])/gu;
/** Those that are signs and capitals in Windows' encodings, where no capital stands in a word. */
const ONLY_MAC_LETTERS = /(?<=[a-z])[\u0080-\u0091\u0093-\u0095\u0098\u0099\u009b](?=[a-z])/u;
/** Letters of Windows' encodings, but for the places of Macintosh's quotation marks. */
const WINDOWS_LETTERS = /(?<=[a-z])[\u00c0-\u00d1\u00d6-\u00ff](?=[a-z])/gu;

/** Letters that stand alone among others, as they do where each of them is one byte. */
const ALONE = /(?<![\u0080-\u00ff])[\u0080-\u00ff](?![\u0080-\u00ff])/gu;

function isMacRoman(letters: string): boolean {
  const mac = count(letters, MAC_LETTERS);
  if (count(letters, ALONE) < 0.6 * count(letters, /[\u0080-\u00ff]/gu)) return false;
  return ONLY_MAC_LETTERS.test(letters) && mac > 4 * count(letters, WINDOWS_LETTERS);
}

/** Macintosh's small «я», in words, where Windows has the capital; and no small one of Windows'. */
const MAC_YA = /(?<=[\u00e0-\u00fe])\u00df/u;

const FEWEST_SYLLABLES = 30;

/**
 * Korean, read as such: nearly all of it is syllables, which Chinese read so is not, and nearly all of
 * these are of the standard, which those of Japanese read so are not.
 */
function isKorean(letters: string): boolean {
  const read = decodeAs(bytesOfBinary(letters), 'euc-kr');
  const syllables = count(read, /[\uac00-\ud7a3]/gu);
  const standard = count(letters, /[\u00b0-\u00c8][\u00a1-\u00fe]/gu);
  return (
    syllables >= FEWEST_SYLLABLES &&
    standard > 0.8 * syllables &&
    syllables > 0.9 * count(read, /[\u0080-\uffff]/gu)
  );
}

/** The encoding that letters are evidently in; null where statistics have to say. */
export function evidentEncoding(letters: string): string | null {
  if (isDosCyrillic(letters)) return 'ibm866';
  if (isThai(letters)) return 'windows-874';
  if (isMacRoman(letters)) return 'macintosh';
  return isKorean(letters) ? 'euc-kr' : null;
}

/** Whether what looks like windows-1251 is Macintosh's Cyrillic, most of whose letters are the same. */
export const isMacCyrillic = (letters: string): boolean =>
  MAC_YA.test(letters) && !letters.includes('\u00ff');

/** Polish letters in words, where the two encodings of Central Europe agree. */
const POLISH = /(?<=[a-z])[\u00b3\u00bf\u00ea\u00f1](?=[a-z ])/iu;
/** «ą» in Windows' encoding, «š» in the other, which Polish has not. */
const WINDOWS_A = /[a-z]\u00b9/iu;
/** «ą», «ś» and «ź» in the other encoding, signs in Windows'. */
const ISO_LETTERS = /[a-z][\u00b1\u00b6\u00bc](?=[a-z ])/iu;

/** Whether a text in an encoding of Central Europe is Polish as Windows wrote it. */
export const isWindowsPolish = (letters: string): boolean =>
  POLISH.test(letters) && WINDOWS_A.test(letters) && !ISO_LETTERS.test(letters);
