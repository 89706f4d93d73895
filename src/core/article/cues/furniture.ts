import { isDense } from './dense-scripts.ts';
import { lettersOf, oneLine } from './fold.ts';
import { FURNITURE_KINDS, PHRASES, type FurnitureKind } from './furniture-phrases.ts';
import { openingTest } from './openings.ts';

export { FURNITURE_KINDS, type FurnitureKind } from './furniture-phrases.ts';

const LONGEST_PHRASE = 40;
const PLAIN = /^[ -~]*$/;

/** Letters that no accent makes of plain ones. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

const OPENING = 3;
const NONE: ReadonlySet<FurnitureKind> = new Set();

/** Phrases by their first characters: a line is compared with few of them. */
const BY_OPENING: ReadonlyMap<string, readonly (readonly [string, FurnitureKind])[]> =
  indexPhrases();

/** With what phrases shorter than an opening begin. */
const BEGIN_SHORT: ReadonlySet<string> = new Set(
  [...BY_OPENING.keys()]
    .filter((opening) => opening.length < OPENING)
    .map((text) => text.charAt(0)),
);

function indexPhrases(): Map<string, (readonly [string, FurnitureKind])[]> {
  const index = new Map<string, (readonly [string, FurnitureKind])[]>();
  for (const [kind, text] of furniturePhrases()) {
    const phrase = foldPhrase(text);
    const opening = phrase.slice(0, OPENING);
    index.set(opening, [...(index.get(opening) ?? []), [phrase, kind]]);
  }
  return index;
}

/** Every phrase as it is written here, with its kind. */
export function* furniturePhrases(): Generator<readonly [FurnitureKind, string]> {
  for (const kind of FURNITURE_KINDS) {
    for (const line of PHRASES[kind].split(/\||\n/)) {
      const phrase = line.trim();
      if (phrase !== '') yield [kind, phrase];
    }
  }
}

/** `READ | …`, as others write `Read: …`. */
const STROKE_BEHIND_WORD = /^(\p{L}{2,10})\s*[|｜]\s/u;

const mayOpen = openingTest(BY_OPENING.keys());

/** Most lines plainly begin with no phrase, which their first characters show as they are. */
const opensWithNone = (line: string): boolean =>
  !mayOpen(line) && !BEGIN_SHORT.has(line.charAt(0).toLowerCase());

/** The kinds of furniture whose phrases a line begins with, after signs such as `▶` or `»`. */
export function furnitureOf(line: string): ReadonlySet<FurnitureKind> {
  if (opensWithNone(line)) return NONE;
  const phrase = foldPhrase(/[|｜]/.test(line) ? line.replace(STROKE_BEHIND_WORD, '$1: ') : line);
  const folded = /^[a-z0-9]/.test(phrase)
    ? phrase
    : phrase.replace(/^[^\p{L}\p{N}©(]+|^\(?\*?\s*/u, '');
  let kinds: Set<FurnitureKind> | null = null;
  // A phrase shorter than an opening is indexed by all of it; few lines begin like one.
  const shortest = BEGIN_SHORT.has(folded.charAt(0)) ? 1 : OPENING;
  for (let length = OPENING; length >= shortest; length -= 1) {
    if (folded.length < length) continue;
    for (const [known, kind] of BY_OPENING.get(folded.slice(0, length)) ?? []) {
      if (folded.startsWith(known) && endsWord(folded, known)) (kinds ??= new Set()).add(kind);
    }
  }
  return kinds ?? NONE;
}

/** What leads elsewhere, asks to share or to subscribe, as its letters alone. */
const LABELS: ReadonlySet<string> = new Set(
  [...furniturePhrases()]
    .filter(([kind]) => kind === 'readAlso' || kind === 'share' || kind === 'subscribe')
    .map(([, phrase]) => lettersOf(foldPhrase(phrase)))
    .filter((letters) => letters !== ''),
);

const mayBeLabel = openingTest(LABELS);

/** True for a line that is but such a phrase: `Read more`. */
export const isFurnitureLabel = (line: string): boolean =>
  line.length <= LONGEST_PHRASE && mayBeLabel(line) && LABELS.has(lettersOf(foldPhrase(line)));

/** As many letters make a phrase that opens no sentence; Korean ones are parted into three each. */
const TELLING = 4;
const TELLING_KOREAN = 10;
/** A line with no more letters than this behind a word is no sentence. */
const FEW_LETTERS = 14;

/**
 * A phrase ends where a word does. Chinese, Japanese, Korean and Thai set no word apart, where a
 * short one may open any sentence.
 */
function endsWord(line: string, phrase: string): boolean {
  const next = line[phrase.length];
  if (next === undefined || !/[\p{L}\p{N}]/u.test(next)) return true;
  if (!isDense(phrase.slice(-1))) return false;
  const telling = /\p{Script=Hangul}/u.test(phrase) ? TELLING_KOREAN : TELLING;
  return phrase.length >= telling || line.length - phrase.length <= FEW_LETTERS;
}

function foldPhrase(text: string): string {
  const opening = text.slice(0, LONGEST_PHRASE * 2);
  // Most lines are plain, and need none of the slow parts.
  if (PLAIN.test(opening)) return oneLine(opening.toLowerCase().replaceAll('`', "'"));
  return oneLine(
    opening
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[æđłøœßı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter),
  );
}
