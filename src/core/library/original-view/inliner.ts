import type { Resource, ResourceSet } from '../../containers/types.ts';
import { referenceFrom } from '../../referenceFrom.ts';

/** Beyond this much, further pictures and style sheets are left out. */
const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST_STYLE_SHEET = 4 * 1024 * 1024;
const MEDIA_TYPE = /^image\/[a-z0-9.+-]+$/i;

/** Writes what a page came with into the page. */
export class Inliner {
  readonly #resources: ResourceSet;
  readonly #written = new Map<Resource, string>();
  #left = MOST_BYTES;

  constructor(resources: ResourceSet) {
    this.#resources = resources;
  }

  /** A picture as a `data:` address; null where it is not held. `sheet` names it, if one does. */
  async picture(reference: string, sheet: string | null = null): Promise<string | null> {
    const resource = this.#find(reference, sheet);
    if (resource === null || !MEDIA_TYPE.test(resource.mediaType)) return null;
    const known = this.#written.get(resource);
    if (known !== undefined) return known;
    const bytes = await this.#read(resource, MOST_BYTES);
    if (bytes === null) return null;
    const written = `data:${resource.mediaType};base64,${base64(bytes)}`;
    this.#written.set(resource, written);
    return written;
  }

  /** A style sheet's text; null where it is not held. */
  async styleSheet(reference: string): Promise<string | null> {
    const resource = this.#find(reference, null);
    if (resource === null) return null;
    const bytes = await this.#read(resource, LARGEST_STYLE_SHEET);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }

  #find(reference: string, sheet: string | null): Resource | null {
    const own = sheet === null ? null : referenceFrom(reference, sheet);
    const found = own === null ? null : this.#resources.find(own);
    return found ?? this.#resources.find(reference);
  }

  async #read(resource: Resource, most: number): Promise<Uint8Array | null> {
    if (resource.size > Math.min(most, this.#left)) return null;
    // One that cannot be read leaves a gap; it does not take the page away.
    const bytes = await resource.read().catch(() => null);
    if (bytes === null || bytes.length > this.#left) return null;
    this.#left -= bytes.length;
    return bytes;
  }
}

/** Arguments that a call surely takes. */
const CHUNK = 0x6000;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A multiple of three, so that each part but the last ends without padding.
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  }
  return parts.join('');
}
