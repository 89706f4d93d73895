import { proxy } from 'comlink';
import { failed, type Result } from '../../../core/result.ts';
import type { Search } from '../contract.ts';
import { supervise } from '../supervised.ts';
import { throttle } from '../throttle.ts';
import type { SearchService } from './service.ts';

/** A search that takes longer hangs: the worker is started anew. */
const QUERY_LIMIT_MS = 30_000;

/** The full-text search of the library, in a worker of its own. `library` is given by tests only. */
export function createSearch(library = 'clipfold'): Search {
  const listeners = new Set<() => void>();
  const updated = throttle(() => {
    for (const listener of listeners) listener();
  });
  const worker = supervise<SearchService>(
    () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
    (api) => api.start(library, proxy(updated.soon)),
  );

  return {
    query: (text) => answered(worker.call((api) => api.query(text), QUERY_LIMIT_MS)),
    changed: () => {
      // The journal tells the worker as well; a failure here loses nothing.
      worker.call((api) => api.changed()).catch(() => undefined);
    },
    rebuild: () => answered(worker.call((api) => api.rebuild())),
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
