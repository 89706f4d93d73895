import { binaryString } from '../decoding/codecs.ts';
import { extensionOf } from '../recognise/plainText.ts';

const SVG =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE\s+svg[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/iu;

/** Signatures of the WHATWG MIME Sniffing standard, and SVG's root element. */
const IMAGE_SIGNATURES: readonly (readonly [(start: string) => boolean, string])[] = [
  [(start) => start.startsWith('\u0089PNG\r\n\u001a\n'), 'image/png'],
  [(start) => start.startsWith('\u00ff\u00d8\u00ff'), 'image/jpeg'],
  [(start) => /^GIF8[79]a/u.test(start), 'image/gif'],
  [(start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8), 'image/webp'],
  [(start) => /^ftypavi[fs]/u.test(start.slice(4)), 'image/avif'],
  // The second header's size ends in NULs; two letters alone are too common a start.
  [(start) => start.startsWith('BM') && start.startsWith('\0\0\0', 15), 'image/bmp'],
  [(start) => start.startsWith('\0\0\u0001\0'), 'image/x-icon'],
  [(start) => SVG.test(start), 'image/svg+xml'],
];

const TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  css: 'text/css',
  htm: 'text/html',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  otf: 'font/otf',
  pdf: 'application/pdf',
  ttf: 'font/ttf',
  txt: 'text/plain',
  webm: 'video/webm',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The type of an image by its first bytes, whatever its name says; null for anything else. */
export function sniffImageType(bytes: Uint8Array): string | null {
  const start = binaryString(bytes.subarray(0, 2048));
  return IMAGE_SIGNATURES.find(([matches]) => matches(start))?.[1] ?? null;
}

/** A companion file's type: an image by its bytes, anything else by its name. */
export function mediaTypeOf(bytes: Uint8Array, path: string): string {
  return (
    sniffImageType(bytes) ?? TYPE_BY_EXTENSION[extensionOf(path)] ?? 'application/octet-stream'
  );
}
