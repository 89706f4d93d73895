import type { Resource, ResourceSet } from '../types.ts';
import { decodeDataUrl, isDataUrl } from './dataUrl.ts';
import type { HeldResource } from './held.ts';
import { comparablePath, localPaths, nameOf } from './localPath.ts';

/**
 * The files a page came with, found by the page's own references. Relative references are resolved
 * in the page's folder and never lead out of it; case and Unicode normalisation are tolerated, as
 * file systems change both; a file that lies beside the page answers to its name alone, since files
 * picked one by one have lost their folders. A `data:` URL not met before is decoded when asked for.
 */
export function createResourceSet(held: readonly HeldResource[]): ResourceSet {
  const byPath = new Map<string, Resource>();
  const byComparablePath = new Map<string, Resource>();
  const byAddress = new Map<string, Resource>();
  for (const { resource, meantBy } of held) {
    if (meantBy.kind === 'address') {
      byAddress.set(meantBy.address, resource);
    } else {
      byPath.set(meantBy.path, resource);
      byComparablePath.set(comparablePath(meantBy.path), resource);
    }
  }
  const all = held.map(({ resource }) => resource);

  const findLocal = (reference: string): Resource | null => {
    const paths = localPaths(reference);
    for (const path of paths) {
      const exact = byPath.get(path);
      if (exact !== undefined) return exact;
    }
    for (const path of paths) {
      const similar = byComparablePath.get(comparablePath(path));
      if (similar !== undefined) return similar;
    }
    for (const path of paths) {
      const beside = byComparablePath.get(comparablePath(nameOf(path)));
      if (beside !== undefined) return beside;
    }
    return null;
  };

  return {
    all,
    find(reference) {
      const address = reference.trim();
      const known = byAddress.get(address);
      if (known !== undefined) return known;
      if (!isDataUrl(address)) return findLocal(address);
      const decoded = decodeDataUrl(address, byAddress.size + 1);
      if (decoded !== null) byAddress.set(address, decoded);
      return decoded;
    },
  };
}
