import { binaryString } from '../decoding/codecs.ts';
import { decodeBytes, type Decoded } from '../decoding/index.ts';
import { containsHtml, startsLikeHtml } from './markup.ts';
import { looksBinary, otherKindOfText } from './plainText.ts';
import { otherThingBySignature, type OtherThing } from './signatures.ts';

/** What a file is by its content. */
export type Recognised =
  | { readonly kind: 'html'; readonly decoded: Decoded }
  | { readonly kind: 'text'; readonly decoded: Decoded }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly thing: OtherThing };

const START = 4096;

/**
 * Recognises a file by its bytes; its path decides only among kinds of text that look alike. An HTML
 * or text file comes decoded, as recognising it takes that anyway.
 */
export function recognise(bytes: Uint8Array, path: string): Recognised {
  if (bytes.length === 0) return { kind: 'empty' };
  const thing = otherThingBySignature(binaryString(bytes.subarray(0, START)));
  if (thing !== null) return { kind: 'other', thing };

  const html = decodeBytes(bytes, { kind: 'html' });
  if (html.text.trim() === '') return { kind: 'empty' };
  if (startsLikeHtml(html.text)) return { kind: 'html', decoded: html };
  if (looksBinary(html.text)) {
    return { kind: 'other', thing: { what: 'a file of an unknown, binary kind', advice: null } };
  }
  // A declaration means nothing in plain text, so decoding starts afresh.
  const text = decodeBytes(bytes, { kind: 'text' });
  const other = otherKindOfText(text.text, path);
  if (other !== null) return { kind: 'other', thing: other };
  if (containsHtml(html.text)) return { kind: 'html', decoded: html };
  return { kind: 'text', decoded: text };
}
