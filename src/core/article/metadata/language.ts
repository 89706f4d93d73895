import { RIGHT_TO_LEFT, SCRIPTS } from '../cues/stop-words.ts';
import type { Direction } from '../types.ts';
import { confirmedBy, found, type Found } from './found.ts';

const SAMPLE = 6_000;
const FEWEST_LETTERS = 20;
/** Kana are few among Chinese characters, and still make a text Japanese. */
const KANA_SHARE = 0.05;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

interface Detected {
  readonly language: string;
  /** Share of the text's words that are the language's small words; 1 where the script decides. */
  readonly share: number;
  readonly shareOf: (language: string) => number;
}

/** Tells a text's language by its script and, where several share it, by its smallest words. */
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
  const { language, words } = leading.script;
  if (!words) return { language, share: 1, shareOf: (tag) => (tag === language ? 1 : 0) };
  return detectByWords(sample, words, language);
}

function detectByWords(
  sample: string,
  words: Readonly<Record<string, string>>,
  fallback: string,
): Detected {
  const occurrences = new Map<string, number>();
  let total = 0;
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu) ?? []) {
    occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
    total += 1;
  }
  const shares = new Map(
    Object.entries(words).map(([language, list]) => {
      const hits = list.split(' ').reduce((sum, word) => sum + (occurrences.get(word) ?? 0), 0);
      return [language, hits / Math.max(total, 1)] as const;
    }),
  );
  const [language, share] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [fallback, 0];
  return {
    language: share > 0 ? language : fallback,
    share,
    shareOf: (tag) => shares.get(tag) ?? 0,
  };
}

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
  if (!declared) return detected && detected.share > 0.05 ? heard : null;
  if (!detected || detected.share < 0.1) return declared;
  const [primary = ''] = declared.value.split('-');
  const same = primary === 'no' ? 'nb' : primary;
  if (detected.shareOf(same) * 2.5 < detected.share) return heard;
  return same === detected.language ? confirmedBy(declared, ['detection']) : declared;
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
