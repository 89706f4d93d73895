import type { PageReference } from '../markup/references.ts';
import type { Resource } from '../types.ts';
import { sniffImageType } from '../recognise/imageType.ts';
import { percentDecode } from './localPath.ts';
import type { HeldResource } from './held.ts';

/** Longer ones are videos or mistakes; decoding them would only take memory. */
const LONGEST = 64 * 1024 * 1024;
/** All that one page may unfold into. */
const MOST_BYTES = 256 * 1024 * 1024;

const HEADER = /^data:([^,;]*)((?:;[^,;]*)*),/iu;

export const isDataUrl = (reference: string): boolean => /^data:/iu.test(reference);

function base64Bytes(text: string): Uint8Array | null {
  const compact = percentDecode(text)
    .replace(/\s+/gu, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  let binary: string;
  try {
    binary = atob(compact);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Escapes are bytes, not characters: a percent-encoded picture is not UTF-8. */
function percentBytes(text: string): Uint8Array {
  const encoded = new TextEncoder().encode(text);
  const bytes = new Uint8Array(encoded.length);
  let length = 0;
  for (let index = 0; index < encoded.length; index += 1) {
    const escape =
      encoded[index] === 0x25 ? String.fromCharCode(...encoded.subarray(index + 1, index + 3)) : '';
    if (/^[0-9a-f]{2}$/iu.test(escape)) {
      bytes[length] = parseInt(escape, 16);
      index += 2;
    } else {
      bytes[length] = encoded[index] ?? 0;
    }
    length += 1;
  }
  return bytes.slice(0, length);
}

/**
 * Decodes a `data:` URL (RFC 2397, base64 or percent-encoded). `number` makes its key; null where
 * it is malformed or too long. A picture's type is what its bytes say.
 */
export function decodeDataUrl(url: string, number: number): Resource | null {
  if (url.length > LONGEST) return null;
  const header = HEADER.exec(url.slice(0, 1024));
  if (header === null) return null;
  const body = url.slice(header[0].length);
  const isBase64 = /;\s*base64\s*$/iu.test(header[2] ?? '');
  const bytes = isBase64 ? base64Bytes(body) : percentBytes(body);
  if (bytes === null) return null;
  const declared = (header[1] ?? '').trim().toLowerCase();
  const mediaType = sniffImageType(bytes) ?? (declared === '' ? 'text/plain' : declared);
  return {
    key: `data:${mediaType}#${number}`,
    mediaType,
    size: bytes.length,
    read: () => Promise.resolve(bytes),
  };
}

/** The resources that a page carries within its own references, each address once. */
export function embeddedResources(references: Iterable<PageReference>): readonly HeldResource[] {
  const held = new Map<string, HeldResource>();
  let total = 0;
  for (const { reference } of references) {
    if (!isDataUrl(reference) || held.has(reference) || total > MOST_BYTES) continue;
    const resource = decodeDataUrl(reference, held.size + 1);
    if (resource === null) continue;
    total += resource.size;
    held.set(reference, { resource, meantBy: { kind: 'address', address: reference } });
  }
  return [...held.values()];
}
