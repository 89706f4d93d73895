import type { Table } from 'dexie';
import type { Step } from './writing.ts';

export interface Replacement<Row extends { readonly id: string }> {
  readonly put?: readonly Row[];
  readonly remove?: readonly Row['id'][];
}

/** Writes and deletes whole rows of a table; taken back by putting the rows of before in place. */
export const replaceRows =
  <Row extends { readonly id: string }>(
    table: Table<Row, Row['id']>,
    { put = [], remove = [] }: Replacement<Row>,
  ): Step =>
  async () => {
    const ids = [...put.map((row) => row.id), ...remove];
    const before = (await table.bulkGet(ids)).filter((row) => row !== undefined);
    const held = new Set(before.map((row) => row.id));
    // Away with all of them first: two rows may be exchanging a unique key.
    await table.bulkDelete(ids);
    await table.bulkPut([...put]);
    return replaceRows(table, {
      put: before,
      remove: put.map((row) => row.id).filter((id) => !held.has(id)),
    });
  };
