import { startsLikeHtml } from '../recognise/markup.ts';
import { binaryString } from '../decoding/codecs.ts';
import type { MimeEntity } from './entity.ts';
import { contentId } from './parts.ts';

/** The part that a reader of the message is shown. */
export interface RootPart {
  readonly entity: MimeEntity;
  readonly kind: 'html' | 'text';
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/x-server-parsed-html']);
const SNIFFED_TYPES = new Set(['', 'text/plain', 'application/octet-stream', 'text/xml']);

const startsWithMarkup = (entity: MimeEntity): boolean =>
  startsLikeHtml(binaryString(entity.bytes().subarray(0, 4096)));

function leafKind(entity: MimeEntity): RootPart['kind'] | null {
  const { value } = entity.contentType;
  if (/^attachment/iu.test(entity.headers.get('content-disposition') ?? '')) return null;
  if (HTML_TYPES.has(value)) return 'html';
  // A part that lost its headers counts as plain text; its markup says what it is.
  if (SNIFFED_TYPES.has(value) && startsWithMarkup(entity)) return 'html';
  return value === 'text/plain' ? 'text' : null;
}

/** The order in which a multipart's parts are asked for a page. */
function inOrderOfWorth({ contentType, parts }: MimeEntity): readonly MimeEntity[] {
  switch (contentType.value) {
    case 'multipart/alternative': // the richest comes last
      return [...parts].reverse();
    case 'multipart/related': {
      const start = contentType.parameters.get('start')?.replace(/^<|>$/gu, '') ?? '';
      const named = parts.filter((part) => start !== '' && contentId(part) === start);
      return [...named, ...parts.filter((part) => !named.includes(part))];
    }
    default:
      return parts;
  }
}

function candidates(entity: MimeEntity): readonly RootPart[] {
  if (entity.parts.length > 0) return inOrderOfWorth(entity).flatMap(candidates);
  const kind = leafKind(entity);
  return kind === null ? [] : [{ entity, kind }];
}

/** A part that ends sooner, and holds delimiters alone, is what is left of parts. */
const LEFTOVER = 4096;

function isWritten({ entity }: RootPart): boolean {
  const bytes = entity.bytes();
  if (bytes.length > LEFTOVER) return bytes.some((byte) => byte > 0x20);
  return binaryString(bytes)
    .split('\n')
    .some((line) => /[!-\xff]/u.test(line) && !/^--\S+\s*$/u.test(line));
}

/** The page of a message: what `start` names, else its first HTML with something in it, else text. */
export function rootPart(message: MimeEntity): RootPart | null {
  const all = candidates(message);
  const written = all.filter(isWritten);
  return written.find(({ kind }) => kind === 'html') ?? written[0] ?? null;
}
