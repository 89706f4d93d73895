const PLAIN = /^[\t-\r -~]*$/;
/** Plain but for the quotes, dashes and spaces that typesetters use. */
const TYPESET = /^[\t-\r -~\u00a0\u2010-\u201f\u2026\u2032-\u2033«»]*$/;
/** Plain, or letters that the Latin alphabets add, whose accents are the marks of one block. */
const LATIN = /^[\t-\r -~\u00a0-\u024f\u2010-\u201f\u2026\u2032-\u2033]*$/;
/** Letters and numbers (Unicode, categories L and N) among those characters, for a class of them. */
export const LATIN_LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;
const LATIN_WORD = String.raw`${LATIN_LETTERS}0-9\u00b2\u00b3\u00b9\u00bc-\u00be`;
const NO_LATIN_WORD = new RegExp(`[^${LATIN_WORD}]+`, 'g');
/** True for a text of Latin alphabets and the signs that typesetters use with them. */
export const isOfLatin = (text: string): boolean => LATIN.test(text);

/** White space within a text that is not one space between words. */
const LOOSE = / {2}|[^\S ]/;

/** Words as they are compared: lower case, no accents, straight quotes, single spaces. */
export function fold(text: string): string {
  // Most texts need none of the slow parts, and most others are of a Latin alphabet.
  if (isPlainLine(text)) return text.toLowerCase();
  if (isOfLatin(text))
    return oneLine(text.toLowerCase().replace(/[^\0-_a-\x7f]/g, foldedCharacter));
  return foldAll(text);
}

const TICK = 0x60;

/** Whether a text is of plain characters on one line, and has no mark that stands for another. */
function isPlainLine(text: string): boolean {
  let before = 0x20;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e || code === TICK) return false;
    if (code === 0x20 && before === 0x20) return false;
    before = code;
  }
  return before !== 0x20;
}

const FOLDED = new Map<string, string>();

function foldedCharacter(character: string): string {
  let folded = FOLDED.get(character);
  // Letters around it, as a space alone would be none.
  if (folded === undefined)
    FOLDED.set(character, (folded = foldAll(`a${character}a`).slice(1, -1)));
  return folded;
}

const foldAll = (text: string): string =>
  oneLine(
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[‘’‚‛′`´“”„«»″‐-―]/g, plainMark)
      // Korean syllables come apart into their letters, and would be two or three times as long.
      .normalize('NFC'),
  );

function plainMark(mark: string): string {
  if ('‘’‚‛′`´'.includes(mark)) return "'";
  return '“”„«»″'.includes(mark) ? '"' : '-';
}

/** Accents of the alphabets, Hebrew points and Arabic vowels; not the vowel signs of Indic scripts. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
/** Joiners, directional marks, soft hyphens, the Arabic tatweel. */
const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A word as dictionaries of the cues hold it: without case and accents, Arabic letters in one form,
 * the Turkish dotless ı as i. Vowel signs stay, which tell जून from जन.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .replace(/[یى]/g, 'ي')
    .replaceAll('ک', 'ك')
    .normalize('NFC');
}

/** Whether a text begins with a small letter, which those of Georgian, that has no capitals, are not. */
export const beginsSmall = (text: string): boolean => /^(?!\p{Script=Georgian})\p{Ll}/u.test(text);

/** Text on one line, with single spaces; one as wide as an East Asian character stays so. */
export function oneLine(text: string | null | undefined): string {
  const given = text?.trim() ?? '';
  if (!LOOSE.test(given)) return given;
  return given.replace(/\s+/g, (gap) => (gap === '\u3000' ? gap : ' '));
}

/**
 * What stands between the words of a text in lower case, to be replaced. Where it has no letters but
 * those of Latin alphabets, they need not be sought among those of all scripts, which takes several
 * times as long.
 */
export function betweenWords(lowered: string): RegExp {
  if (TYPESET.test(lowered)) return /[^a-z0-9]+/g;
  return LATIN.test(lowered) ? NO_LATIN_WORD : /[^\p{L}\p{N}]+/gu;
}

/** The letters and digits of a text alone, in lower case. */
export function lettersOf(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.replace(betweenWords(lowered), '');
}

/** Text without characters that show nothing but stand between others. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Bounded: on a word of megabytes the engine would run out of its stack. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]{0,999}/gu;

/** The same in a text of Latin alphabets, sought among their letters alone. */
const LATIN_WORDS = new RegExp(`[${LATIN_WORD}][${LATIN_WORD}'’]{0,999}`, 'g');

/** Words of a text; in Chinese and Japanese, which set none apart, characters. */
export function countWords(text: string): number {
  const words = isOfLatin(text) ? LATIN_WORDS : WORDS;
  let count = 0;
  words.lastIndex = 0;
  while (words.test(text)) count += 1;
  return count;
}

/** Where the ten digits of each script begin (Unicode, general category Nd). */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0xa8d0, 0xabf0, 0xff10,
];

const VALUE_BY_DIGIT: ReadonlyMap<string, string> = new Map(
  ZEROS.flatMap((zero) =>
    Array.from(
      { length: 10 },
      (_, value) => [String.fromCharCode(zero + value), String(value)] as const,
    ),
  ),
);

/** The digits of every script (Arabic, Devanagari, Thai, full-width …) as ASCII, one for one. */
export const asciiDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => VALUE_BY_DIGIT.get(digit) ?? digit);
