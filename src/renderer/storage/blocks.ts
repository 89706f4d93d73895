import Dexie, { type Collection, type PromiseExtended } from 'dexie';
import type { Database } from './database.ts';
import type { UnitKey } from './jobs.ts';
import type { BlockRow, FileId } from './keeping.ts';

// A file's bytes are kept in blocks, each compressed for itself: a file of any size is written and
// read without ever being held whole, and any part of it is at hand. In all it is an ordinary gzip file
// of one member a block.

/** How much of a file a block holds. What is stored was cut by it, so it cannot be changed. */
export const BLOCK_SIZE = 1024 * 1024;

/** Names a file of a unit by its place there, so that what is left of a unit can be found by its key. */
export const fileIdIn = (unit: UnitKey, place: number): FileId => `${prefixOf(unit)}${place}`;

const prefixOf = ([jobId, n]: UnitKey): string => `${jobId}/${n}/`;

// Dexie's own promises are handed on: a transaction may end while an async function that awaits them
// in between returns.

/** Writes blocks; durable when it resolves, as every write is. */
export const addBlocks = (db: Database, rows: readonly BlockRow[]): PromiseExtended =>
  db.blocks.bulkPut(rows);

/** One block of a file, compressed; undefined behind its end. */
export const readBlock = async (
  db: Database,
  file: FileId,
  n: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => (await db.blocks.get([file, n]))?.gzip;

export const removeFile = (db: Database, file: FileId): PromiseExtended =>
  blocksBetween(db, file, file).delete();

/** Removes what was kept of a unit's files, whether they were brought in whole or not. */
export function removeFilesOf(db: Database, unit: UnitKey): PromiseExtended {
  const prefix = prefixOf(unit);
  return blocksBetween(db, prefix, `${prefix}\uffff`).delete();
}

const blocksBetween = (db: Database, first: FileId, last: FileId): Collection =>
  db.blocks.where('[file+n]').between([first, Dexie.minKey], [last, Dexie.maxKey]);
