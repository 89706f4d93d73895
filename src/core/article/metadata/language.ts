import { LETTERS } from '../cues/alphabets.ts';
import { isOfLatin, LATIN_LETTERS } from '../cues/fold.ts';
import {
  RIGHT_TO_LEFT,
  SCRIPTS,
  SIMPLIFIED,
  TRADITIONAL,
  type PressScript,
} from '../cues/stop-words.ts';
import type { Direction } from '../types.ts';
import { confirmedBy, found, type Found } from './found.ts';

const SAMPLE = 6_000;
const FEWEST_LETTERS = 20;
/** Kana are few among Chinese characters, and still make a text Japanese. */
const KANA_SHARE = 0.05;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
/** What letters of its own count for a language, and letters it lacks against it, beside its words. */
const WEIGHT_OF_LETTERS = 0.5;
const WEIGHT_OF_FOREIGN_LETTERS = 0.7;
const LEAST_SHARE = 0.05;

interface Detected {
  readonly language: string;
  /** How much of the text is the language's small words and letters; 1 where the script decides. */
  readonly share: number;
  readonly shareOf: (language: string) => number;
}

/**
 * Tells a text's language by its script and, where several share it, by its smallest words and the
 * letters of its alphabet.
 */
export function detectLanguage(text: string): Detected | null {
  const sample = text.slice(0, SAMPLE);
  const counted = countLetters(sample);
  const counts = SCRIPTS.map((script, index) => ({ script, count: counted[index] ?? 0 }));
  const letters = counts.reduce((sum, { count }) => sum + count, 0);
  if (letters < FEWEST_LETTERS) return null;

  const kana = counts.find(({ script }) => script.language === 'ja');
  const leading =
    kana && kana.count / letters > KANA_SHARE
      ? kana
      : counts.reduce((best, next) => (next.count > best.count ? next : best));
  const { script } = leading;
  if (script.words) return detectByWords(sample, modelOf(script), script.language);
  const language = script.language === 'zh' ? chineseOf(sample) : script.language;
  return { language, share: 1, shareOf: (tag) => (tag === script.language ? 1 : 0) };
}

/** The place in `SCRIPTS` of each UTF-16 code, learned when it is first met; until then 0. */
const PLACES = new Uint8Array(0x1_0000);
const NO_SCRIPT = 255;

/** How many letters of each script there are, in the order of `SCRIPTS`. */
function countLetters(text: string): Uint16Array {
  const counts = new Uint16Array(SCRIPTS.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isHigh = code >= 0xd800 && code < 0xdc00;
    // Of the two codes of a rare character the second is of no script.
    const place = isHigh ? placeOf(text.codePointAt(index) ?? 0) : PLACES[code] || learn(code);
    if (place !== NO_SCRIPT) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }
  return counts;
}

function learn(code: number): number {
  const place = placeOf(code);
  PLACES[code] = place;
  return place;
}

function placeOf(code: number): number {
  const character = String.fromCodePoint(code);
  const index = SCRIPTS.findIndex(({ letters }) => character.search(letters) === 0);
  return index === -1 ? NO_SCRIPT : index + 1;
}

function chineseOf(text: string): string {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (SIMPLIFIED.includes(character)) simplified += 1;
    else if (TRADITIONAL.includes(character)) traditional += 1;
  }
  return traditional > 2 && traditional > simplified * 3 ? 'zh-Hant' : 'zh';
}

/** For the words and letters of a script, the languages that have them, by their places. */
interface ScriptModel {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly letters: ReadonlyMap<string, readonly number[]>;
  /** Words of letters that all its languages share. */
  readonly shared: RegExp;
}

const MODELS = new Map<PressScript, ScriptModel>();

function modelOf(script: PressScript): ScriptModel {
  const known = MODELS.get(script);
  if (known) return known;
  const languages = Object.keys(script.words ?? {});
  const model: ScriptModel = {
    languages,
    words: byItem(languages, (language) => script.words?.[language]?.split(' ') ?? []),
    letters: byItem(languages, (language) => Array.from(LETTERS[language] ?? '')),
    shared: new RegExp(`^[${script.shared ?? ''}]*$`, 'u'),
  };
  MODELS.set(script, model);
  return model;
}

function byItem(
  languages: readonly string[],
  itemsOf: (language: string) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  languages.forEach((language, place) => {
    for (const item of new Set(itemsOf(language))) map.set(item, [...(map.get(item) ?? []), place]);
  });
  return map;
}

const WORDS = /[\p{L}\p{M}ʻʼ]+(?:['’‘]\p{L}+)?/gu;
/** The same where all letters are of Latin alphabets. */
const LATIN_WORDS = new RegExp(`[${LATIN_LETTERS}]+(?:['’‘][${LATIN_LETTERS}]+)?`, 'g');

function detectByWords(text: string, model: ScriptModel, fallback: string): Detected {
  const scores = model.languages.map(() => 0);
  const lowered = text.normalize('NFC').toLowerCase();
  const words = lowered.match(isOfLatin(lowered) ? LATIN_WORDS : WORDS) ?? [];
  for (const word of words) {
    const speakers = model.words.get(word) ?? [];
    // A word of many languages says little of each.
    for (const place of speakers) add(scores, place, 1 / Math.sqrt(speakers.length));
    if (!model.shared.test(word)) weighLetters(word, model, scores);
  }
  const shares = model.languages.map(
    (tag, place) => [tag, Math.max(0, scores[place] ?? 0) / words.length] as const,
  );
  const [language, share] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [fallback, 0];
  const shareOf = (tag: string) =>
    Math.max(0, ...shares.map(([known, value]) => (primaryOf(known) === tag ? value : 0)));
  return { language: share > 0 ? language : fallback, share, shareOf };
}

/** The letters of a word that are not of the whole script, for and against each language. */
function weighLetters(
  word: string,
  { languages, letters, shared }: ScriptModel,
  scores: number[],
): void {
  for (const letter of new Set(Array.from(word))) {
    const owners = letters.get(letter);
    if (!owners || shared.test(letter)) continue;
    languages.forEach((_, place) => {
      if (owners.includes(place)) add(scores, place, WEIGHT_OF_LETTERS / owners.length);
      else add(scores, place, -WEIGHT_OF_FOREIGN_LETTERS);
    });
  }
}

const add = (scores: number[], place: number, amount: number): void => {
  scores[place] = (scores[place] ?? 0) + amount;
};

const primaryOf = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * A page's language: what it states, unless its text is plainly in another; many papers leave their
 * theme's `en`.
 */
export function languageOf(stated: readonly (string | null)[], text: string): Found<string> | null {
  const [declared] = stated.flatMap((words) => {
    const tag = normaliseTag(words);
    return tag === null ? [] : [found(tag, 'markup', words ?? '')];
  });
  const detected = detectLanguage(text);
  const heard =
    detected && found(detected.language, 'detection', text, Math.min(0.9, detected.share * 2));
  if (!declared) return detected && detected.share > LEAST_SHARE ? heard : null;
  if (!detected || detected.share < 0.1) return declared;
  const primary = primaryOf(declared.value);
  const same = primary === 'no' ? 'nb' : primary;
  if (detected.shareOf(same) * 2.5 < detected.share) return heard;
  return same === primaryOf(detected.language) ? confirmedBy(declared, ['detection']) : declared;
}

function normaliseTag(value: string | null): string | null {
  const tag =
    value
      ?.trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!TAG.test(tag) || tag.toLowerCase() === 'und') return null;
  return tag
    .split('-')
    .map((part, index) =>
      index > 0 && part.length === 2 ? part.toUpperCase() : index === 0 ? part.toLowerCase() : part,
    )
    .join('-');
}

/** Which way a language is written: by its BCP 47 tag alone, or by the Arabic letters that it names. */
export function directionOf(lang: string): Direction {
  const [primary = '', script = ''] = lang.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(primary) || script === 'arab' ? 'rtl' : 'ltr';
}
