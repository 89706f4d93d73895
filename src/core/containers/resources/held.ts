import type { Resource } from '../types.ts';

/** A resource with the references that mean it. */
export interface HeldResource {
  readonly resource: Resource;
  readonly meantBy:
    | { readonly kind: 'path'; readonly path: string }
    /** An absolute address (`https:`, `file:`, `cid:`), or a whole `data:` URL as the page writes it. */
    | { readonly kind: 'address'; readonly address: string };
}
