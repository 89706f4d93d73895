import { absoluteAddress } from '../resources/address.ts';
import { decodeHeaderText } from './encodedWords.ts';
import type { MimeEntity } from './entity.ts';

/** A part that holds a file, with what it is known by in its message (RFC 2557). */
export interface AddressedPart {
  readonly entity: MimeEntity;
  /** Its Content-Location, absolute where anything in the message makes it so. */
  readonly location: string | null;
  /** All addresses that mean it: its location as resolved and as written, and `cid:`. */
  readonly addresses: readonly string[];
  /** The message that it belongs to: the file's own, or one attached to it. */
  readonly message: MimeEntity;
}

/** A header that holds an address: encoders fold it and hide foreign letters in encoded words. */
export function addressHeader(entity: MimeEntity, name: string): string | null {
  const value = decodeHeaderText(entity.headers.get(name) ?? '');
  return value === '' ? null : value;
}

/** A Content-ID without its angle brackets. */
export function contentId(entity: MimeEntity): string | null {
  const id = entity.headers
    .get('content-id')
    ?.replace(/^\s*<|>\s*$/gu, '')
    .trim();
  return id === undefined || id === '' ? null : id;
}

/** What an entity's parts, and its own content, are relative to. */
function baseOf(entity: MimeEntity, outer: string | null): string | null {
  for (const name of ['content-base', 'snapshot-content-location', 'content-location']) {
    const written = addressHeader(entity, name);
    const address = written === null ? null : absoluteAddress(written.replaceAll(' ', ''), outer);
    if (address !== null) return address;
  }
  return outer;
}

function addressPart(entity: MimeEntity, base: string | null, message: MimeEntity): AddressedPart {
  const written = addressHeader(entity, 'content-location');
  const id = contentId(entity);
  // A space was written instead of an escape, or it is what is left of a fold.
  const readings = written === null ? [] : [written.replaceAll(' ', ''), written];
  const resolved = readings
    .map((reading) => absoluteAddress(reading, base))
    .filter((address) => address !== null);
  const byId = id === null ? [] : [`cid:${id}`];
  return {
    entity,
    location: resolved[0] ?? null,
    addresses: [...new Set([...resolved, ...readings, ...byId])],
    message,
  };
}

/** Every part of a message that holds a file, in order, those of attached messages included. */
export function addressedParts(message: MimeEntity): readonly AddressedPart[] {
  const parts: AddressedPart[] = [];
  const visit = (entity: MimeEntity, outer: string | null, owner: MimeEntity): void => {
    if (entity.parts.length === 0) {
      parts.push(addressPart(entity, baseOf(owner, null) ?? outer, owner));
      return;
    }
    const isAttached = entity.contentType.value === 'message/rfc822';
    const base = baseOf(entity, outer);
    for (const part of entity.parts) visit(part, base, isAttached ? part : owner);
  };
  visit(message, null, message);
  return parts;
}
