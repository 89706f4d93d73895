// Folding: what two spellings must share to be found by each other. Everything here works on one
// unit (a character with the marks on it) at a time, so that a hit can be traced back to the
// original text.

/** Scripts whose marks are accents or optional vowel signs, left out by people who type queries. */
const OPTIONAL_MARKS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u;

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const MARKS = /\p{M}+/gu;

/**
 * What a folded form does not hold: punctuation that a compatibility form brings (½), joiners, soft
 * hyphens and bidirectional controls, variation selectors and keycaps, and tatweel, which only
 * stretches a word.
 */
const IGNORED = /[^\p{L}\p{N}\p{M}]|\p{Variation_Selector}|\p{Me}|\u0640/gu;

/** Letters with a stroke or of their own that Unicode does not decompose. */
const LATIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ß', 'ss'],
]);

/** As Lucene's Arabic and Persian normalisers fold, for spellings that writers mix freely. */
const ARABIC_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
]);

/**
 * Cyrillic is folded as its readers write it: ё is printed as е, stress marks are a dictionary's;
 * but й, ї, ў, ѓ and ќ are letters, and a word without them is another word.
 */
const CYRILLIC_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'],
  ['ѐ', 'е'],
  ['ѝ', 'и'],
]);

const DIGIT = /\p{Nd}/gu;
const ASCII_UNIT = /^[\0-\x7F]+$/u;

/**
 * The folded form of one unit: compatibility forms made plain (NFKC), case gone (İ and ı are both
 * i, whatever the language, and ß is ss), accents gone in Latin, Greek, Hebrew and Arabic script,
 * digits of every script as 0 to 9. Empty for what is not searched.
 */
export function foldUnit(unit: string): string {
  if (ASCII_UNIT.test(unit)) return unit.toLowerCase();
  const plain = unit.normalize('NFKC').replace(IGNORED, '');
  // Upper case first: it also brings together ς and σ, ſ and s, ﬁ and fi.
  const caseless = plain.toLowerCase().toUpperCase().toLowerCase();
  return withoutMarks(caseless).replace(DIGIT, asciiDigit);
}

function withoutMarks(text: string): string {
  const decomposed = text.normalize('NFD');
  if (OPTIONAL_MARKS.test(decomposed)) {
    const bare = decomposed.replace(MARKS, '');
    return mapLetters(mapLetters(bare, LATIN_LETTERS), ARABIC_LETTERS);
  }
  const composed = text.normalize('NFC');
  return CYRILLIC.test(composed)
    ? mapLetters(composed, CYRILLIC_LETTERS).replace(MARKS, '')
    : composed;
}

function mapLetters(text: string, letters: ReadonlyMap<string, string>): string {
  let mapped = '';
  for (const letter of text) mapped += letters.get(letter) ?? letter;
  return mapped;
}

/** Unicode's decimal digits stand in runs of ten, 0 first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
