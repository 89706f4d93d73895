/** How many of a text's characters are of some kinds. */
export interface Census {
  readonly digits: number;
  readonly capitals: number;
  /** Capitals that no letter stands before. */
  readonly openingCapitals: number;
  readonly spaces: number;
  readonly commas: number;
  /** Signs that stand between the parts of a menu or a path. */
  readonly bars: number;
  /** Other characters than letters, digits, spaces and those signs. */
  readonly others: number;
  /** Han and kana. */
  readonly ideographs: number;
  /** Hangul. */
  readonly syllables: number;
  /** Of scripts that part neither words nor sentences by signs. */
  readonly unspaced: number;
}

/** From here to the compatibility forms no script has capitals, nor digits that news are set in. */
const [CASELESS, CASELESS_END] = [0x2e80, 0xa640];
const COMMAS = ',;，、；،';
const BARS = '|•·»›>/';

/** Thai, Lao, Myanmar and Khmer, of which only spaces part phrases. */
const UNSPACED = /[\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u1049\u1780-\u17d3]/;

const [OTHER, LETTER, CAPITAL, DIGIT, SPACE, COMMA, BAR] = [1, 2, 3, 4, 5, 6, 7];
const [IDEOGRAPH, SYLLABLE, UNSPACED_LETTER] = [8, 9, 10];

/** The kind of each UTF-16 code, learned when it is first met (until then 0): asking costs much more than a look. */
const KINDS = new Uint8Array(0x1_0000);

/** Counts in one walk over the text: regular expressions would take one each, and longer. */
export function countCharacters(text: string): Census {
  let digits = 0;
  let capitals = 0;
  let openingCapitals = 0;
  let spaces = 0;
  let commas = 0;
  let bars = 0;
  let others = 0;
  let ideographs = 0;
  let syllables = 0;
  let unspaced = 0;
  let isAfterLetter = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = KINDS[code] || learnKind(code);
    if (kind === LETTER) {
      isAfterLetter = true;
      continue;
    }
    if (kind === CAPITAL) {
      capitals += 1;
      if (!isAfterLetter) openingCapitals += 1;
    } else if (kind === OTHER) others += 1;
    else if (kind === IDEOGRAPH) ideographs += 1;
    else if (kind === SYLLABLE) syllables += 1;
    else if (kind === UNSPACED_LETTER) unspaced += 1;
    else if (kind === SPACE) spaces += 1;
    else if (kind === DIGIT) digits += 1;
    else if (kind === COMMA) commas += 1;
    else if (kind === BAR) bars += 1;
    isAfterLetter = kind === CAPITAL || kind >= IDEOGRAPH || isCaseless(code);
  }
  return {
    digits,
    capitals,
    openingCapitals,
    spaces,
    commas,
    bars,
    others,
    ideographs,
    syllables,
    unspaced,
  };
}

function learnKind(code: number): number {
  const kind = kindOf(code);
  KINDS[code] = kind;
  return kind;
}

const isCaseless = (code: number): boolean => code >= CASELESS && code < CASELESS_END;

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (character === ' ') return SPACE;
  if (COMMAS.includes(character)) return COMMA;
  if (BARS.includes(character)) return BAR;
  if (UNSPACED.test(character)) return UNSPACED_LETTER;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/\p{Script=Hangul}/u.test(character)) return SYLLABLE;
  if (isCaseless(code)) return LETTER;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}
