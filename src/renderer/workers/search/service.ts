import type { ClippingId } from '../../../core/library/entities.ts';
import { failed, ok, type Result } from '../../../core/result.ts';
import { parseQuery } from '../../../core/search/index.ts';
import { followJournal, openDatabase } from '../../storage/worker.ts';
import type { SearchAnswer } from '../contract.ts';
import { LibraryIndex } from './libraryIndex.ts';
import { openPlace } from './sqlite.ts';
import { becomeKeeper, OtherWindows } from './windows.ts';

/** What the search worker does for the interface. */
export interface SearchService {
  /** Before anything else: which library, and what to call when a search may answer differently. */
  start(library: string, onUpdated: () => void): Promise<void>;
  query(text: string): Promise<Result<SearchAnswer>>;
  /** Looks at the journal at once. */
  changed(): void;
  rebuild(): Promise<Result<void>>;
}

interface Running {
  readonly others: OtherWindows;
  /** The index, once this worker is the one that keeps it. */
  readonly kept: Promise<LibraryIndex>;
}

/** The service as the worker exposes it. */
export function createSearchService(): SearchService {
  let running: Running | null = null;
  let index: LibraryIndex | null = null;

  async function keep(library: string, others: OtherWindows, onUpdated: () => void) {
    await becomeKeeper(library);
    const opened = await openDatabase(library);
    if (!opened.ok) throw new Error(opened.error.message);
    const place = await openPlace(`${library}-search`);
    const kept = new LibraryIndex(opened.value, place, () => {
      onUpdated();
      others.tellUpdated();
    });
    followJournal(opened.value, () => void kept.follow());
    others.serve((expression) => kept.match(expression));
    index = kept;
    return kept;
  }

  async function match({ kept, others }: Running, expression: string) {
    if (index !== null) return index.match(expression);
    // Whichever comes first: this worker's turn to keep the index, or the keeper's answer.
    return Promise.race([kept.then((own) => own.match(expression)), others.ask(expression)]);
  }

  return {
    start: (library, onUpdated) => {
      const others = new OtherWindows(library, onUpdated);
      const kept = keep(library, others, onUpdated);
      kept.catch(() => undefined);
      running = { others, kept };
      return Promise.resolve();
    },
    query: async (text) => {
      if (running === null) return notStarted();
      const { terms, match: expression } = parseQuery(text);
      if (expression === null) return ok({ ids: [], terms });
      try {
        const ids: Result<ClippingId[]> = await match(running, expression);
        return ids.ok ? ok({ ids: ids.value, terms }) : ids;
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        return failed('index-unavailable', `The search index could not be opened: ${reason}`);
      }
    },
    changed: () => void index?.follow(),
    rebuild: () =>
      index?.rebuild() ??
      Promise.resolve(
        failed(
          'index-elsewhere',
          'Another Clipfold window keeps the search index. Rebuild it there, or close that window.',
        ),
      ),
  };
}

const notStarted = () => failed('index-unavailable', 'The search has not been started yet.');
