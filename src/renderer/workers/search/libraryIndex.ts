import type { ClippingId } from '../../../core/library/entities.ts';
import { failed, ok, type Result } from '../../../core/result.ts';
import {
  allClippingIds,
  journalEnd,
  libraryIdentity,
  readDocuments,
  readJournal,
  trimJournal,
  type Database,
} from '../../storage/worker.ts';
import { FullTextIndex, isDamage, type IndexState } from './fullTextIndex.ts';
import { indexedText } from './indexedText.ts';
import type { IndexPlace } from './sqlite.ts';

/** Raised whenever clippings are turned into tokens differently: older indexes are made anew. */
const INDEXING = 1;

/** Clippings taken in at a time: a search waits no longer than one such part. */
const PART = 20;
const JOURNAL_PART = 200;

const UNAVAILABLE =
  'The search index cannot be used. Your clippings are not affected. Restart Clipfold and try again.';

/**
 * The full-text index, kept in step with the library. It is derived data: whatever is wrong with it
 * (another library's, an older way of indexing, a damaged file), it is thrown away and made anew.
 */
export class LibraryIndex {
  readonly #db: Database;
  readonly #place: IndexPlace;
  readonly #onUpdated: () => void;
  #index: FullTextIndex | null = null;
  #reconciled = false;
  #following: Promise<Result<void>> | null = null;
  #behind = false;

  constructor(db: Database, place: IndexPlace, onUpdated: () => void) {
    this.#db = db;
    this.#place = place;
    this.#onUpdated = onUpdated;
  }

  /** Takes in what the journal holds; calls during a run make it go on to the new end. */
  follow(): Promise<Result<void>> {
    this.#behind = true;
    this.#following ??= this.#followToTheEnd().finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  match(expression: string): Promise<Result<ClippingId[]>> {
    return this.#repairing(() => Promise.resolve(this.#opened().match(expression)));
  }

  async rebuild(): Promise<Result<void>> {
    await this.#following;
    try {
      await this.#startOver();
    } catch (error) {
      return unavailable(error);
    }
    return this.follow();
  }

  #followToTheEnd(): Promise<Result<void>> {
    return this.#repairing(async () => {
      while (this.#behind) {
        this.#behind = false;
        await this.#catchUp();
      }
    });
  }

  /** Runs an action; when the index turns out damaged, once more on an index made anew. */
  async #repairing<Value>(action: () => Promise<Value>): Promise<Result<Value>> {
    try {
      return ok(await action());
    } catch (error) {
      if (!isDamage(error)) return unavailable(error);
    }
    try {
      await this.#startOver();
      await this.#catchUp();
      return ok(await action());
    } catch (error) {
      return unavailable(error);
    }
  }

  #opened(): FullTextIndex {
    return (this.#index ??= new FullTextIndex(this.#place.open()));
  }

  async #startOver(): Promise<void> {
    try {
      this.#index?.close();
    } finally {
      this.#index = null;
      this.#reconciled = false;
      await this.#place.wipe();
    }
  }

  async #catchUp(): Promise<void> {
    let state = await this.#begin();
    if (!this.#reconciled) await this.#reconcile(state);
    for (;;) {
      // An index in memory leaves the journal to the one on disk.
      if (this.#place.lasting) await trimJournal(this.#db, state.seq);
      const part = await readJournal(this.#db, state.seq, JOURNAL_PART);
      if (part === null) return;
      state = { ...state, seq: part.upTo };
      await this.#takeIn(part.ids, state);
    }
  }

  /** The state to go on from; that of an empty index when there is none of this library. */
  async #begin(): Promise<IndexState> {
    const source = `${INDEXING}:${await libraryIdentity(this.#db)}`;
    const held = this.#opened().state();
    if (held?.source === source) return held;
    if (held !== null) await this.#startOver();
    const state: IndexState = { source, seq: await journalEnd(this.#db) };
    this.#opened().apply([], [], state);
    return state;
  }

  /** Adds what the index lacks and drops what the library lacks, once after opening. */
  async #reconcile(state: IndexState): Promise<void> {
    const wanted = await allClippingIds(this.#db);
    const held = this.#opened().ids();
    const missing = wanted.filter((id) => !held.has(id));
    const kept = new Set(wanted);
    const gone = [...held].filter((id) => !kept.has(id));
    await this.#takeIn([...missing, ...gone], state);
    this.#reconciled = true;
  }

  /** Indexes these clippings anew, or forgets them; the state is reached with the last of them. */
  async #takeIn(ids: readonly ClippingId[], reached: IndexState): Promise<void> {
    for (let start = 0; start < ids.length; start += PART) {
      const part = ids.slice(start, start + PART);
      const documents = await readDocuments(this.#db, part);
      const present = documents.filter((document) => document !== undefined);
      const gone = part.filter((_, index) => documents[index] === undefined);
      this.#opened().apply(present.map(indexedText), gone);
      this.#onUpdated();
    }
    this.#opened().apply([], [], reached);
  }
}

function unavailable(error: unknown): ReturnType<typeof failed<'index-unavailable'>> {
  const reason = error instanceof Error ? ` (${error.message})` : '';
  return failed('index-unavailable', `${UNAVAILABLE}${reason}`);
}
