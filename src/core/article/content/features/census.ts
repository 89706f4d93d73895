/** How many of a text's characters are of some kinds. */
export interface Census {
  readonly digits: number;
  readonly capitals: number;
  /** Capitals that no letter stands before. */
  readonly openingCapitals: number;
}

const ASCII = 0x80;
/** From here to the compatibility forms no script has capitals, nor digits that news are set in. */
const [CASELESS, CASELESS_END] = [0x2e80, 0xa640];

/** Counts in one walk over the text: regular expressions would take one each, and longer. */
export function countCharacters(text: string): Census {
  let digits = 0;
  let capitals = 0;
  let openingCapitals = 0;
  let isAfterLetter = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code < ASCII ? kindOfAscii(code) : kindOfOther(code);
    if (kind === 'digit') digits += 1;
    if (kind === 'capital') {
      capitals += 1;
      if (!isAfterLetter) openingCapitals += 1;
    }
    isAfterLetter = kind === 'capital' || kind === 'letter';
  }
  return { digits, capitals, openingCapitals };
}

type Kind = 'digit' | 'capital' | 'letter' | 'other';

function kindOfAscii(code: number): Kind {
  if (code >= 0x61 && code <= 0x7a) return 'letter';
  if (code >= 0x41 && code <= 0x5a) return 'capital';
  return code >= 0x30 && code <= 0x39 ? 'digit' : 'other';
}

function kindOfOther(code: number): Kind {
  if (code >= CASELESS && code < CASELESS_END) return 'letter';
  const character = String.fromCharCode(code);
  if (/\p{Lu}/u.test(character)) return 'capital';
  if (/\p{L}/u.test(character)) return 'letter';
  return /\p{N}/u.test(character) ? 'digit' : 'other';
}
