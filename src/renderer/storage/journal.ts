import Dexie, { type Subscription } from 'dexie';
import type { ClippingId } from '../../core/library/entities.ts';
import type { Database } from './database.ts';

// Every write that changes what a search may find leaves a row in `changes`, in its own transaction,
// whichever thread or window it came from. The full-text index follows that journal.

export interface JournalPart {
  /** Clippings to index anew, or to forget where they are gone. */
  readonly ids: readonly ClippingId[];
  /** The number of the last entry read: where to go on. */
  readonly upTo: number;
}

/** The next entries after `seq`, a renamed tag spelled out as its clippings; null at the end. */
export async function readJournal(
  db: Database,
  seq: number,
  limit: number,
): Promise<JournalPart | null> {
  const rows = await db.changes.where('seq').above(seq).limit(limit).toArray();
  const upTo = rows.at(-1)?.seq;
  if (upTo === undefined) return null;
  const ids = new Set<ClippingId>();
  for (const row of rows) {
    if ('clippingId' in row) ids.add(row.clippingId);
    else
      for (const id of await db.clippings.where('tagIds').equals(row.tagId).primaryKeys())
        ids.add(id);
  }
  return { ids: [...ids], upTo };
}

/** The number of the newest entry ever written that is still there; 0 when there is none. */
export async function journalEnd(db: Database): Promise<number> {
  return (await db.changes.orderBy('seq').last())?.seq ?? 0;
}

/** Drops what the index has taken in for good. */
export async function trimJournal(db: Database, upTo: number): Promise<void> {
  await db.changes.where('seq').belowOrEqual(upTo).delete();
}

/** Calls the listener at once and after every write to the journal, by any thread or window. */
export function followJournal(db: Database, listener: () => void): Subscription {
  return Dexie.liveQuery(() => journalEnd(db)).subscribe({ next: listener });
}
