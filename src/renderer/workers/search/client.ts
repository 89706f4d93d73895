import { proxy } from 'comlink';
import { failed, type Result } from '../../../core/result.ts';
import type { Search, SearchAnswer } from '../contract.ts';
import { supervise } from '../supervised.ts';
import type { SearchService } from './service.ts';

/** A search that takes longer hangs: the worker is started anew. */
const QUERY_LIMIT_MS = 30_000;
const UPDATES_EVERY_MS = 100;

/** The full-text search of the library, in a worker of its own. `library` is given by tests only. */
export function createSearch(library = 'clipfold'): Search {
  const listeners = new Set<() => void>();
  const tellUpdated = throttled(() => {
    for (const listener of listeners) listener();
  });
  const worker = supervise<SearchService>(
    () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
    (api) => api.start(library, proxy(tellUpdated)),
  );

  return {
    query: (text) =>
      answered(worker.call<Result<SearchAnswer>>((api) => api.query(text), QUERY_LIMIT_MS)),
    changed: () => {
      // The journal tells the worker as well; a failure here loses nothing.
      worker.call((api) => api.changed()).catch(() => undefined);
    },
    rebuild: () => answered(worker.call<Result<void>>((api) => api.rebuild())),
    onUpdated: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function answered<Value>(answer: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await answer;
  } catch {
    return failed(
      'search-stopped',
      'The search stopped unexpectedly. Your clippings are not affected. Search again.',
    );
  }
}

/** At most one call in a while, the last one never lost. */
function throttled(action: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      action();
    }, UPDATES_EVERY_MS);
  };
}
