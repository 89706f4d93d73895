import sqlite3InitModule, {
  type Database as SqliteDatabase,
  type SAHPoolUtil,
  type Sqlite3Static,
  type SqlValue,
} from '@sqlite.org/sqlite-wasm';

export type { SqliteDatabase, SqlValue };

/** Where the index's database lies. Only one worker at a time may hold a place on disk. */
export interface IndexPlace {
  /** False for a place in memory, whose content goes with the worker. */
  readonly lasting: boolean;
  open(): SqliteDatabase;
  /** Forgets what is stored there. The database must be closed. */
  wipe(): Promise<void>;
}

const FILE = '/index.sqlite3';

/**
 * A place in the origin's private file system, or in memory where that cannot be had (private
 * windows, a disk without room). The pool of access handles needs no special response headers.
 */
export async function openPlace(folder: string): Promise<IndexPlace> {
  const sqlite = await loadSqlite();
  try {
    return lastingPlace(await sqlite.installOpfsSAHPoolVfs({ name: folder, directory: folder }));
  } catch {
    return {
      lasting: false,
      open: () => new sqlite.oo1.DB(':memory:', 'c'),
      wipe: () => Promise.resolve(),
    };
  }
}

const lastingPlace = (pool: SAHPoolUtil): IndexPlace => ({
  lasting: true,
  open: () => new pool.OpfsSAHPoolDb(FILE),
  wipe: () => pool.wipeFiles(),
});

function loadSqlite(): Promise<Sqlite3Static> {
  // The other file systems need headers that the app does not send, and would say so on the console.
  const vfs = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, kvvfs: true };
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs } } });
  return sqlite3InitModule();
}
