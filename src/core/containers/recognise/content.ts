import type { ByteSource } from '../bytes/source.ts';
import { binaryString } from '../decoding/codecs.ts';
import { decodeBytes, type Decoded } from '../decoding/index.ts';
import { archiveOf, containerOf, type ContainerKind } from './containers.ts';
import { containsHtml, startsLikeHtml } from './markup.ts';
import { isMarkdown, looksBinary, otherKindOfText } from './plainText.ts';
import { otherThingBySignature, type OtherThing } from './signatures.ts';

const START = 4096;

/** What a file is by its content. */
export type ContentKind =
  | { readonly is: 'html' }
  /** Prose without markup. */
  | { readonly is: 'text' }
  /** Prose with the signs of Markdown, or with properties above it. */
  | { readonly is: 'markdown' }
  /** One file that holds a page and what belongs to it, or many pages. */
  | { readonly is: ContainerKind }
  /** Nothing but white space. */
  | { readonly is: 'blank' }
  | { readonly is: 'other'; readonly thing: OtherThing };

/** A file's bytes, as far as they are held. */
export interface HeldBytes {
  readonly path: string;
  /** All of them, but of an archive that is large its start. */
  readonly bytes: Uint8Array;
  /** All of them, to be read piece by piece. */
  readonly source: () => Promise<ByteSource>;
  /** A page hangs on it as a zip archive, whatever its start looks like. */
  readonly hidesZip: boolean;
}

/** A file's bytes with what the readers of all formats ask about them, each computed once. */
export interface FileContent extends HeldBytes {
  kind(): ContentKind;
  /** Decoded as HTML: the markup's own declaration counts. */
  asHtml(): Decoded;
  /** Decoded as plain text: a declaration in it means nothing. */
  asText(): Decoded;
}

function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: compute() }).value;
}

const BINARY: OtherThing = { what: 'a file of an unknown, binary kind', advice: null };

function kindOf(content: Omit<FileContent, 'kind'>): ContentKind {
  if (content.bytes.length === 0) return { is: 'blank' };
  const container = containerOf(content.bytes);
  if (container !== null) return { is: container };
  if (content.hidesZip) return { is: 'zip' };
  const start = binaryString(content.bytes.subarray(0, START));
  const signed = otherThingBySignature(start);
  if (signed !== null) return { is: 'other', thing: signed };
  const archive = archiveOf(start, content.bytes);
  if (archive !== null) return { is: archive };
  const html = content.asHtml().text;
  if (html.trim() === '') return { is: 'blank' };
  if (startsLikeHtml(html)) return { is: 'html' };
  if (looksBinary(content.asHtml(), content.bytes)) return { is: 'other', thing: BINARY };
  const other = otherKindOfText(content.asText().text, content.path);
  if (other !== null) return { is: 'other', thing: other };
  if (isMarkdown(content.asText().text, content.path)) return { is: 'markdown' };
  return containsHtml(html) ? { is: 'html' } : { is: 'text' };
}

export function fileContent(held: HeldBytes): FileContent {
  const { bytes } = held;
  const content = {
    ...held,
    asHtml: once(() => decodeBytes(bytes, { kind: 'html' })),
    asText: once(() => decodeBytes(bytes, { kind: 'text' })),
  };
  return { ...content, kind: once(() => kindOf(content)) };
}
