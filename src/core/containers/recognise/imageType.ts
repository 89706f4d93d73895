import { binaryString } from '../decoding/codecs.ts';

/** What may stand before an SVG's root element, step by step, so that no input is slow to reject. */
const PROLOGUE: readonly (readonly [opening: string, closing: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!doctype svg', '>'],
];

function startsWithSvg(start: string): boolean {
  let rest = start
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart()
    .toLowerCase();
  for (;;) {
    const passed = PROLOGUE.find(([opening]) => rest.startsWith(opening));
    if (passed === undefined) return /^<svg[\s>/]/u.test(rest);
    const close = rest.indexOf(passed[1]);
    if (close === -1) return false;
    rest = rest.slice(close + passed[1].length).trimStart();
  }
}

/** Signatures of the WHATWG MIME Sniffing standard, the newer formats' own, and SVG's root element. */
const IMAGE_SIGNATURES: readonly (readonly [(start: string) => boolean, string])[] = [
  [(start) => start.startsWith('\u0089PNG\r\n\u001a\n'), 'image/png'],
  [(start) => start.startsWith('\u00ff\u00d8\u00ff'), 'image/jpeg'],
  [(start) => /^GIF8[79]a/u.test(start), 'image/gif'],
  [(start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8), 'image/webp'],
  [(start) => /^ftypavi[fs]/u.test(start.slice(4, 12)), 'image/avif'],
  [(start) => /^ftyp(?:hei[cfx]|mif1)/u.test(start.slice(4, 12)), 'image/heic'],
  // The second header's size ends in NULs; two letters alone are too common a start.
  [(start) => start.startsWith('BM') && start.startsWith('\0\0\0', 15), 'image/bmp'],
  [(start) => start.startsWith('\0\0\u0001\0'), 'image/x-icon'],
  [(start) => start.startsWith('II*\0') || start.startsWith('MM\0*'), 'image/tiff'],
  [startsWithSvg, 'image/svg+xml'],
];

/** The type of an image by its start, one character for each byte; null for anything else. */
export function imageTypeOf(start: string): string | null {
  return IMAGE_SIGNATURES.find(([matches]) => matches(start))?.[1] ?? null;
}

/** The type of an image by its first bytes, whatever its name says; null for anything else. */
export const sniffImageType = (bytes: Uint8Array): string | null =>
  imageTypeOf(binaryString(bytes.subarray(0, 4096)));
