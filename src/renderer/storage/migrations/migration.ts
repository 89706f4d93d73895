import type { Transaction } from 'dexie';

/**
 * One step of the schema. Its file is frozen once released: a library of any age is upgraded by
 * running the steps it has not seen, in order, each on the data its predecessor left.
 */
export interface Migration {
  readonly version: number;
  /** Tables that this step adds or whose indexes it changes, in Dexie's notation; null drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows; runs in the upgrade's own transaction, so a failure leaves the old version. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
