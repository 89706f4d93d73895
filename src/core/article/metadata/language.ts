import { LETTERS } from '../cues/alphabets.ts';
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
  const counts = SCRIPTS.map((script) => ({
    script,
    count: sample.match(script.letters)?.length ?? 0,
  }));
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

function chineseOf(text: string): string {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (SIMPLIFIED.includes(character)) simplified += 1;
    else if (TRADITIONAL.includes(character)) traditional += 1;
  }
  return traditional > 2 && traditional > simplified * 3 ? 'zh-Hant' : 'zh';
}

/** For the words and letters of a script, the languages that have them. */
interface ScriptModel {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly letters: ReadonlyMap<string, readonly string[]>;
  readonly shared: ReadonlySet<string>;
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
    shared: new Set(Array.from(script.shared ?? '')),
  };
  MODELS.set(script, model);
  return model;
}

function byItem(
  languages: readonly string[],
  itemsOf: (language: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const language of languages) {
    for (const item of new Set(itemsOf(language)))
      map.set(item, [...(map.get(item) ?? []), language]);
  }
  return map;
}

function detectByWords(text: string, model: ScriptModel, fallback: string): Detected {
  const scores = new Map<string, number>(model.languages.map((language) => [language, 0]));
  const add = (language: string, amount: number) =>
    scores.set(language, (scores.get(language) ?? 0) + amount);
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}ʻʼ]+(?:['’‘]\p{L}+)?/gu) ?? [];
  for (const word of words) {
    const speakers = model.words.get(word) ?? [];
    // A word of many languages says little of each.
    for (const language of speakers) add(language, 1 / Math.sqrt(speakers.length));
    weighLetters(word, model, add);
  }
  const shares = new Map(
    [...scores].map(([tag, score]) => [tag, Math.max(0, score) / words.length]),
  );
  const [language, share] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [fallback, 0];
  const shareOf = (tag: string) =>
    Math.max(0, ...[...shares].map(([known, value]) => (primaryOf(known) === tag ? value : 0)));
  return { language: share > 0 ? language : fallback, share, shareOf };
}

/** The letters of a word that are not of the whole script, for and against each language. */
function weighLetters(
  word: string,
  { languages, letters, shared }: ScriptModel,
  add: (language: string, amount: number) => void,
): void {
  for (const letter of new Set(Array.from(word))) {
    if (shared.has(letter)) continue;
    const owners = letters.get(letter);
    if (!owners) continue;
    for (const language of languages) {
      if (owners.includes(language)) add(language, WEIGHT_OF_LETTERS / owners.length);
      else add(language, -WEIGHT_OF_FOREIGN_LETTERS);
    }
  }
}

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

export function directionOf(lang: string): Direction {
  const [primary = '', script = ''] = lang.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(primary) || script === 'arab' ? 'rtl' : 'ltr';
}
