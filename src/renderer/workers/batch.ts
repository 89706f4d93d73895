import type { ClippingId } from '../../core/library/entities.ts';
import type { Failure } from '../../core/result.ts';
import type { BatchProgress, BatchRun } from './contract.ts';
import { throttle } from './throttle.ts';

/** A clipping, or what stands around the batch, and why it failed. */
export interface BatchFailure {
  readonly title: string;
  readonly error: Failure;
}

/** What is done in a batch: with each clipping, and at its end. */
export interface BatchWork {
  /** Null where it went well. Must not reject. */
  readonly each: (id: ClippingId) => Promise<BatchFailure | null>;
  /** Runs before the first and may refuse the whole. */
  readonly begin?: () => Promise<BatchFailure | null>;
  /** Runs after the last, and after a cancelled one. */
  readonly finish?: (isCancelled: boolean) => Promise<BatchFailure | null>;
}

/** Works through clippings one by one; can be watched, and cancelled between two of them. */
export function startBatch(ids: readonly ClippingId[], work: BatchWork): BatchRun {
  const listeners = new Set<(progress: BatchProgress) => void>();
  const failures: BatchFailure[] = [];
  let state: BatchProgress['state'] = 'running';
  let done = 0;
  let cancelled = false;
  const snapshot = (): BatchProgress => ({
    state,
    total: ids.length,
    done,
    failures: [...failures],
    cancelled,
  });
  const progress = throttle(() => {
    for (const listener of listeners) listener(snapshot());
  });
  const note = (failure: BatchFailure | null): boolean => {
    if (failure !== null) failures.push(failure);
    return failure === null;
  };

  async function run(): Promise<BatchProgress> {
    if (work.begin === undefined || note(await work.begin())) {
      for (const id of ids) {
        if (cancelled) break;
        note(await work.each(id));
        done += 1;
        progress.soon();
      }
      if (work.finish !== undefined) note(await work.finish(cancelled));
    }
    state = 'ended';
    progress.now();
    return snapshot();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel: () => {
      if (state === 'running') cancelled = true;
    },
    ended: run(),
  };
}
