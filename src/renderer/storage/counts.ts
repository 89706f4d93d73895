import type { TagId } from '../../core/library/entities.ts';
import type { LibraryCounts } from './contract.ts';
import type { Database } from './database.ts';
import type { List } from './lists.ts';

// The database counts a range by walking it, several milliseconds a tag at 50,000 clippings. So
// each list has a counter, changed in the very transaction that changes the list.

/** Differences gathered over one transaction. */
export class CountChanges {
  readonly #differences = new Map<List, number>();

  add(lists: readonly List[], difference: 1 | -1): void {
    for (const list of lists) {
      this.#differences.set(list, (this.#differences.get(list) ?? 0) + difference);
    }
  }

  async save(db: Database): Promise<void> {
    const changed = [...this.#differences].filter(([, difference]) => difference !== 0);
    const before = await db.counts.bulkGet(changed.map(([list]) => list));
    const after = changed.map(([list, difference], index) => ({
      list,
      count: (before[index]?.count ?? 0) + difference,
    }));
    await db.counts.bulkPut(after.filter((row) => row.count > 0));
    await db.counts.bulkDelete(after.filter((row) => row.count <= 0).map((row) => row.list));
  }
}

export async function readCounts(db: Database): Promise<LibraryCounts> {
  const rows = await db.counts.toArray();
  const counts = new Map<string, number>(rows.map((row) => [row.list, row.count]));
  const byTag = new Map<TagId, number>();
  for (const [list, count] of counts) {
    if (list.startsWith('tag:')) byTag.set(list.slice('tag:'.length) as TagId, count);
  }
  const of = (list: List): number => counts.get(list) ?? 0;
  return {
    all: of('all'),
    unread: of('unread'),
    starred: of('starred'),
    archive: of('archive'),
    bin: of('bin'),
    untagged: of('untagged'),
    pages: of('pages'),
    byTag,
  };
}
