import type { ClippingId } from '../../../core/library/entities.ts';
import { FTS5_TOKENIZE } from '../../../core/search/index.ts';
import type { SqliteDatabase, SqlValue } from './sqlite.ts';

/** What one clipping says, as index tokens. */
export interface IndexedText {
  readonly id: ClippingId;
  readonly title: string;
  /** Standfirst, byline, agency, outlet, section and the like. */
  readonly about: string;
  readonly body: string;
  readonly tags: string;
  readonly notes: string;
}

/** How far the index is along with the library it was made from. */
export interface IndexState {
  /** Names the library and the way of indexing; another one means starting over. */
  readonly source: string;
  /** The number of the last journal entry taken in. */
  readonly seq: number;
}

// The table keeps no copy of the text: the library has it. `contentless_delete` lets rows go all the
// same (SQLite 3.43). Columns weigh as in `RANK`.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(
    title, about, body, tags, notes,
    content = '', contentless_delete = 1, tokenize = "${FTS5_TOKENIZE}"
  );
`;

/** A word in the headline says ten times as much of a clipping as one in its text. */
const RANK = 'bm25(texts, 10, 4, 1, 6, 4)';

/** The full-text index over an SQLite database. Its errors are SQLite's, thrown. */
export class FullTextIndex {
  readonly #db: SqliteDatabase;

  constructor(db: SqliteDatabase) {
    this.#db = db;
    db.exec(SCHEMA);
  }

  state(): IndexState | null {
    const rows = this.#db.selectArrays('SELECT name, value FROM state');
    const values = new Map(rows.map(([name, value]) => [name, value]));
    const [source, seq] = [values.get('source'), values.get('seq')];
    if (typeof source !== 'string' || typeof seq !== 'number') return null;
    return { source, seq };
  }

  ids(): Set<ClippingId> {
    return new Set(clippingIds(this.#db.selectValues('SELECT id FROM documents')));
  }

  /** Replaces and removes documents, and moves the state on, all or nothing. */
  apply(texts: readonly IndexedText[], removed: readonly ClippingId[], state?: IndexState): void {
    this.#db.transaction(() => {
      for (const id of removed) this.#remove(id);
      for (const text of texts) this.#put(text);
      if (state !== undefined) this.#saveState(state);
    });
  }

  /** Ids of the documents that an FTS5 expression matches, best first. */
  match(expression: string): ClippingId[] {
    const found = this.#db.selectValues(
      `SELECT documents.id FROM texts JOIN documents ON documents.number = texts.rowid
       WHERE texts MATCH ? ORDER BY ${RANK}, documents.id DESC`,
      [expression],
    );
    return clippingIds(found);
  }

  close(): void {
    this.#db.close();
  }

  #put({ id, title, about, body, tags, notes }: IndexedText): void {
    this.#remove(id);
    this.#db.exec('INSERT INTO documents(id) VALUES (?)', { bind: [id] });
    this.#db.exec(
      `INSERT INTO texts(rowid, title, about, body, tags, notes)
       VALUES (last_insert_rowid(), ?, ?, ?, ?, ?)`,
      { bind: [title, about, body, tags, notes] },
    );
  }

  #remove(id: ClippingId): void {
    const number = this.#db.selectValue('SELECT number FROM documents WHERE id = ?', [id]);
    if (number === undefined) return;
    this.#db.exec('DELETE FROM texts WHERE rowid = ?', { bind: [number] });
    this.#db.exec('DELETE FROM documents WHERE number = ?', { bind: [number] });
  }

  #saveState({ source, seq }: IndexState): void {
    this.#db.exec("INSERT OR REPLACE INTO state(name, value) VALUES ('source', ?), ('seq', ?)", {
      bind: [source, seq],
    });
  }
}

const clippingIds = (values: readonly SqlValue[]): ClippingId[] =>
  values.filter((value) => typeof value === 'string').map((id) => id as ClippingId);

/** SQLite's codes for a file that cannot be read, is damaged, cannot be opened or is no database. */
const DAMAGED = new Set([10, 11, 14, 26]);

/** Whether making the index anew may help against an error. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('resultCode' in error)) return false;
  // The low byte is the primary code; the rest tells its kinds apart.
  return typeof error.resultCode === 'number' && DAMAGED.has(error.resultCode & 0xff);
}
