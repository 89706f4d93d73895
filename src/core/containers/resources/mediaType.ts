import { sniffImageType } from '../recognise/imageType.ts';
import { extensionOf } from '../recognise/plainText.ts';

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

/** A companion file's type: an image by its bytes, anything else by its name. */
export function mediaTypeOf(bytes: Uint8Array, path: string): string {
  return (
    sniffImageType(bytes) ?? TYPE_BY_EXTENSION[extensionOf(path)] ?? 'application/octet-stream'
  );
}
