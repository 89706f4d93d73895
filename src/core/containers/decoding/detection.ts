import { analyse } from 'chardet';
import { binaryString, decodeAs, encodingForLabel } from './codecs.ts';
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

function lettersOf(bytes: Uint8Array, kind: 'html' | 'text'): string {
  const sample = binaryString(bytes.subarray(0, SAMPLE));
  return kind === 'text' ? sample : withoutMarkup(sample);
}

const FOUR_BYTE_GB18030 = /[\u0081-\u00fe][0-9][\u0081-\u00fe][0-9]/u;
const HIGH_CONTROLS = /[\u0080-\u009f]/u;
/** Where ISO-8859-15 has €, œ and Œ, which text needs, windows-1252 has ¤, ½ and ¼ amid letters. */
const LATIN_9_LETTERS = /\u00a4|[a-z\u00c0-\u00ff][\u00bd\u00bc]|[\u00bd\u00bc][a-z]/iu;

/** Chooses between encodings that letter statistics cannot tell apart, by the bytes that differ. */
function refine(encoding: string, letters: string): string {
  switch (encoding) {
    case 'gb18030':
      return FOUR_BYTE_GB18030.test(letters) ? 'gb18030' : 'gbk';
    case 'iso-8859-8': // visual order, long unused; its letters are windows-1255's
      return 'windows-1255';
    case 'windows-1252':
      return !HIGH_CONTROLS.test(letters) && LATIN_9_LETTERS.test(letters)
        ? 'iso-8859-15'
        : 'windows-1252';
    default:
      return encoding;
  }
}

/**
 * Guesses a legacy encoding from its letters' statistics (chardet); the first guess that decodes
 * cleanly wins, windows-1252 where none does: it is what undeclared pages mostly are.
 */
export function detectEncoding(bytes: Uint8Array, kind: 'html' | 'text'): string {
  const letters = lettersOf(bytes, kind);
  const letterBytes = Uint8Array.from(letters, (character) => character.charCodeAt(0));
  for (const { name } of analyse(letterBytes)) {
    const encoding = encodingForLabel(name);
    if (encoding === null || encoding === 'utf-8') continue;
    if (isClean(decodeAs(bytes, encoding))) return refine(encoding, letters);
  }
  return refine('windows-1252', letters);
}
