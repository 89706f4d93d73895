import type { Migration } from './migration.ts';

export const keptFiles: Migration = {
  version: 3,
  stores: {
    // The bytes of originals, once for all clippings of a file. Earlier ones have them in their rows.
    blocks: '[file+n]',
    originals: 'clippingId, *keptFiles',
  },
};
