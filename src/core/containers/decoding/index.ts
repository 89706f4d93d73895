import { decodeAs, encodingForLabel } from './codecs.ts';
import { declaredEncoding } from './declaration.ts';
import { detectEncoding } from './detection.ts';
import { decodeSevenBit } from './sevenBit.ts';
import { isClean, isMostlyClean } from './quality.ts';
import { byteOrderMark, decodeStrictUtf8, utf16ByNuls } from './unicode.ts';

export interface DecodingHints {
  /** What the container or the transport said about this part. */
  readonly declared?: string | null;
  readonly kind: 'html' | 'text';
}

export interface Decoded {
  readonly text: string;
  /** The WHATWG name, in lower case, of the encoding the bytes were really in. */
  readonly charset: string;
}

/**
 * Decodes a saved page's bytes. Evidence is asked in the order of how seldom it is wrong: a byte
 * order mark; the NULs of UTF-16; being valid UTF-8, which chance never is; what the container and
 * then the page declare, as long as the bytes bear it out; being UTF-8 but for a few bytes; letter
 * statistics. NULs, which mean nothing in a page but damage, are dropped.
 */
export function decodeBytes(bytes: Uint8Array, hints: DecodingHints = { kind: 'html' }): Decoded {
  const { text, charset } = decodeByEvidence(bytes, hints);
  return { text: text.includes('\0') ? text.replaceAll('\0', '') : text, charset };
}

function decodeByEvidence(bytes: Uint8Array, hints: DecodingHints): Decoded {
  const unicode = byteOrderMark(bytes) ?? utf16ByNuls(bytes);
  if (unicode !== null) return { text: decodeAs(bytes, unicode), charset: unicode };

  const declared = declarations(bytes, hints);
  const utf8 = decodeStrictUtf8(bytes);
  if (utf8 !== null) {
    return decodeSevenBit(bytes, utf8) ?? { text: utf8, charset: 'utf-8' };
  }
  for (const charset of declared) {
    const text = decodeAs(bytes, charset);
    if (isClean(text)) return { text, charset };
  }
  const nearlyUtf8 = decodeAs(bytes, 'utf-8');
  if (isMostlyClean(nearlyUtf8)) return { text: nearlyUtf8, charset: 'utf-8' };
  const charset = detectEncoding(bytes, hints.kind);
  return { text: decodeAs(bytes, charset), charset };
}

function declarations(bytes: Uint8Array, hints: DecodingHints): readonly string[] {
  const outside = encodingForLabel(hints.declared ?? '');
  const inside = hints.kind === 'html' ? declaredEncoding(bytes) : null;
  return [outside, inside].filter((encoding) => encoding !== null);
}
