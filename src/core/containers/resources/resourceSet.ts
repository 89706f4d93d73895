import type { Resource, ResourceSet } from '../types.ts';
import { absoluteAddress, comparableAddress, webAddress } from './address.ts';
import { decodeDataUrl, isDataUrl } from './dataUrl.ts';
import type { HeldResource } from './held.ts';
import {
  comparablePath,
  fromLocalBase,
  localPaths,
  movedPath,
  nameOf,
  percentDecode,
} from './localPath.ts';

/** A longer reference is a whole file, not an address that could be resolved. */
const LONGEST_ADDRESS = 8 * 1024;

/** Files known by their paths from the page's own folder. */
class FilesByPath {
  readonly #exact = new Map<string, Resource>();
  readonly #comparable = new Map<string, Resource>();
  readonly #base: string | null;

  constructor(base: string | null) {
    this.#base = base;
  }

  add(path: string, resource: Resource): void {
    this.#exact.set(path, resource);
    this.#comparable.set(comparablePath(path), resource);
  }

  find(reference: string): Resource | null {
    const based = fromLocalBase(reference, this.#base);
    return (based === null ? null : this.#findFromPage(based)) ?? this.#findFromPage(reference);
  }

  #findFromPage(reference: string): Resource | null {
    const moved = movedPath(reference);
    const paths = moved === null ? localPaths(reference) : [moved];
    const candidates = [
      ...paths.map((path) => this.#exact.get(path)),
      ...paths.map((path) => this.#comparable.get(comparablePath(path))),
      ...paths.map((path) => this.#comparable.get(comparablePath(nameOf(path)))),
    ];
    return candidates.find((found) => found !== undefined) ?? null;
  }
}

/** More files are not searched one by one. */
const MOST_SEARCHED = 5_000;

/** Files known by their addresses; of two with one address, the first counts. */
class FilesByAddress {
  readonly #exact = new Map<string, Resource>();
  readonly #comparable = new Map<string, Resource>();
  readonly #bases: readonly (string | null)[];

  constructor(bases: readonly string[]) {
    this.#bases = bases.length === 0 ? [null] : bases;
  }

  add(address: string, resource: Resource): void {
    if (!this.#exact.has(address)) this.#exact.set(address, resource);
    if (isDataUrl(address)) return;
    const comparable = comparableAddress(address);
    if (!this.#comparable.has(comparable)) this.#comparable.set(comparable, resource);
  }

  get size(): number {
    return this.#exact.size;
  }

  find(reference: string): Resource | null {
    const exact = this.#exact.get(reference);
    if (exact !== undefined) return exact;
    if (reference.length > LONGEST_ADDRESS || this.#comparable.size === 0) return null;
    for (const base of this.#bases) {
      const address = absoluteAddress(reference, base);
      const found = this.#comparable.get(comparableAddress(address ?? ''));
      if (found !== undefined) return found;
    }
    return this.#hasWebBase() ? null : this.#findByEnd(reference);
  }

  #hasWebBase(): boolean {
    return this.#bases.some((base) => webAddress(base) !== null);
  }

  /** Where the page's own address is lost, the one file whose address ends as the reference does. */
  #findByEnd(reference: string): Resource | null {
    const path = percentDecode(reference.replace(/#.*$/su, '')).replace(/^[./]*/u, '');
    if (path === '' || /^[a-z][a-z0-9+.-]*:/iu.test(path)) return null;
    if (this.#comparable.size > MOST_SEARCHED) return null;
    const matches = [...this.#comparable].filter(([address]) => address.endsWith(`/${path}`));
    const resources = new Set(matches.map(([, resource]) => resource));
    return resources.size === 1 ? (matches[0]?.[1] ?? null) : null;
  }
}

/**
 * The files a page came with, found by the page's own references. Relative references are resolved
 * in the page's folder and never lead out of it, `file:` addresses are looked for there too; case and
 * Unicode normalisation are tolerated, as file systems change both; a file that lies beside the page answers to its name alone, since files
 * picked one by one have lost their folders. In an archive they are resolved against `bases`, the
 * page's own base first; in a folder, against the page's `base` as it is written. A `data:` URL not met before is decoded when asked for.
 */
export function createResourceSet(
  held: readonly HeldResource[],
  bases: readonly string[] = [],
  base: string | null = null,
): ResourceSet {
  const byPath = new FilesByPath(base);
  const byAddress = new FilesByAddress(bases);
  for (const { resource, meantBy } of held) {
    if (meantBy.kind === 'address') byAddress.add(meantBy.address, resource);
    else byPath.add(meantBy.path, resource);
  }
  return {
    // One file may be known by several addresses.
    all: [...new Set(held.map(({ resource }) => resource))],
    find(reference) {
      const address = reference.trim();
      const known = byAddress.find(address);
      if (known !== null) return known;
      if (!isDataUrl(address)) return byPath.find(address);
      const decoded = decodeDataUrl(address, byAddress.size + 1);
      if (decoded !== null) byAddress.add(address, decoded);
      return decoded;
    },
  };
}
