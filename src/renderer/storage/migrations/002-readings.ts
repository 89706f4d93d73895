import type { Migration } from './migration.ts';

export const readings: Migration = {
  version: 2,
  stores: {
    // Why a clipping is what it is, and what a person has corrected. Those of version 1 have neither.
    readings: 'clippingId',
    repairs: 'clippingId',
  },
  upgrade: async (transaction) => {
    // Until now every page was taken for an article.
    await transaction
      .table('clippings')
      .toCollection()
      .modify((row: { kind?: string }) => {
        row.kind = 'article';
      });
  },
};
