import { analyse } from 'chardet';
import { binaryString, decodeAs, encodingForLabel } from './codecs.ts';
import { evidentEncoding, isMacCyrillic, isWindowsPolish } from './byLetters.ts';
import { localEncodings } from './localEncodings.ts';
import { isClean } from './quality.ts';

const SAMPLE = 256 * 1024;

/** What to skip: scripts, styles and tags are ASCII that dilutes the letters the statistics are about. */
const SKIPPED: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/<!--/y, /-->/g],
  [/<(?=(?:script)[\s>])/iy, /<\/script[^>]*>/gi],
  [/<(?=(?:style)[\s>])/iy, /<\/style[^>]*>/gi],
  [/</y, />/g],
];

function endOfMarkup(html: string, start: number): number {
  for (const [opening, closing] of SKIPPED) {
    opening.lastIndex = start;
    if (!opening.test(html)) continue;
    closing.lastIndex = start;
    return closing.exec(html) === null ? html.length : closing.lastIndex;
  }
  return start + 1;
}

function withoutMarkup(html: string): string {
  const parts: string[] = [];
  let start = 0;
  while (start < html.length) {
    const tag = html.indexOf('<', start);
    if (tag === -1) break;
    parts.push(html.slice(start, tag));
    start = endOfMarkup(html, tag);
  }
  return [...parts, html.slice(start)].join(' ');
}

const FOUR_BYTE_GB18030 = /[\u0081-\u00fe][0-9][\u0081-\u00fe][0-9]/u;
const HIGH_CONTROLS = /[\u0080-\u009f]/u;
/** Where ISO-8859-15 has €, œ and Œ, which text needs, windows-1252 has ¤, ½ and ¼ amid letters. */
const LATIN_9_LETTERS = /\u00a4|[a-z\u00c0-\u00ff][\u00bd\u00bc]|[\u00bd\u00bc][a-z]/iu;

/** Ukrainian and Belarusian letters where KOI8-R has lines to draw boxes with. */
const KOI8_U_LETTERS =
  /[\u00c0-\u00ff][\u00a4\u00a6\u00a7\u00ad\u00ae\u00b4\u00b6\u00b7\u00bd\u00be]|[\u00a4\u00a6\u00a7\u00ad\u00ae\u00b4\u00b6\u00b7\u00bd\u00be][\u00c0-\u00ff]/u;

/** Chooses between encodings that letter statistics cannot tell apart, by the bytes that differ. */
function refine(encoding: string, letters: string): string {
  switch (encoding) {
    case 'gb18030':
      return FOUR_BYTE_GB18030.test(letters) ? 'gb18030' : 'gbk';
    case 'iso-8859-8': // visual order, long unused; its letters are windows-1255's
      return 'windows-1255';
    case 'iso-8859-2':
      return isWindowsPolish(letters) ? 'windows-1250' : 'iso-8859-2';
    case 'windows-1251':
      return isMacCyrillic(letters) ? 'x-mac-cyrillic' : 'windows-1251';
    case 'koi8-r':
      return KOI8_U_LETTERS.test(letters) ? 'koi8-u' : 'koi8-r';
    case 'windows-1252':
      return !HIGH_CONTROLS.test(letters) && LATIN_9_LETTERS.test(letters)
        ? 'iso-8859-15'
        : 'windows-1252';
    default:
      return encoding;
  }
}

/** A guess that agrees with the page's language may be this much less sure than the best. */
const LANGUAGE_COUNTS = 0.5;

/**
 * Guesses a legacy encoding from its letters' statistics (chardet): the first guess that decodes
 * cleanly and is usual in the page's language, else the first that decodes cleanly; windows-1252
 * where none does: it is what undeclared pages mostly are.
 */
export function detectEncoding(bytes: Uint8Array, kind: 'html' | 'text'): string {
  const sample = binaryString(bytes.subarray(0, SAMPLE));
  const letters = kind === 'text' ? sample : withoutMarkup(sample);
  const evident = evidentEncoding(letters);
  if (evident !== null) return evident;
  const usual = kind === 'text' ? new Set<string>() : localEncodings(sample);
  const guesses = cleanGuesses(bytes, letters);
  const best = guesses[0]?.confidence ?? 0;
  const local = guesses.find(
    ({ encoding, confidence }) => usual.has(encoding) && confidence >= best * LANGUAGE_COUNTS,
  );
  return refine((local ?? guesses[0])?.encoding ?? 'windows-1252', letters);
}

interface Guess {
  readonly encoding: string;
  readonly confidence: number;
}

/** The legacy encodings that the statistics allow and that decode cleanly, the likeliest first. */
function cleanGuesses(bytes: Uint8Array, letters: string): readonly Guess[] {
  const letterBytes = Uint8Array.from(letters, (character) => character.charCodeAt(0));
  return analyse(letterBytes).flatMap(({ name, confidence }) => {
    const encoding = encodingForLabel(name);
    if (encoding === null || encoding === 'utf-8') return [];
    return isClean(decodeAs(bytes, encoding)) ? [{ encoding, confidence }] : [];
  });
}
