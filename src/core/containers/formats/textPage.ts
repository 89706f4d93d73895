import type { Decoded } from '../decoding/index.ts';
import { createResourceSet } from '../resources/resourceSet.ts';
import type { Learned, PageFormat, SavedPage } from '../types.ts';

/** A page of words and line breaks, with what is known of it from outside. */
export interface TextDocument {
  readonly words: Decoded;
  readonly format: PageFormat;
  readonly title?: string | null;
  readonly url?: Learned<string> | null;
  readonly savedAt: Learned<string> | null;
}

/** Makes a saved page of plain text. */
export function textPage({ words, format, title, url, savedAt }: TextDocument): SavedPage {
  return {
    kind: 'text',
    format,
    charset: words.charset,
    url: url ?? null,
    savedAt,
    title: title ?? null,
    text: words.text,
    resources: createResourceSet([]),
    frames: [],
  };
}

/** The saving date as the file's own date gives it. */
export const byFileTime = (modifiedAt: string | null): Learned<string> | null =>
  modifiedAt === null ? null : { value: modifiedAt, from: 'file-time' };
