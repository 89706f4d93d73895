import type { Migration } from './migration.ts';

export const initial: Migration = {
  version: 1,
  stores: {
    // `byAdded` and `byPublished` hold one key `[list, moment]` for each list a clipping stands in.
    clippings: 'id, *byAdded, *byPublished, *tagIds, contentHash',
    // Titles as primary keys: keys are read in bulk, rows are not.
    titles: '[title+id]',
    bodies: 'clippingId, *assets',
    originals: 'clippingId',
    assets: 'sha256',
    annotations: 'id, clippingId',
    tags: 'id, &key',
    // How many clippings stand in each list.
    counts: 'list',
    searches: 'id',
    settings: 'name',
    jobs: 'id',
    units: '[jobId+n], [jobId+state]',
    attempts: '[jobId+n]',
    // What the full-text index has yet to take in, in the order it was written.
    changes: '++seq',
    meta: 'name',
  },
};
