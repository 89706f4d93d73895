import { wrap } from 'comlink';

/** The worker stopped before it answered. */
export class WorkerCrashed extends Error {}

/** The worker did not answer in the time it was given, and was stopped. */
export class WorkerTookTooLong extends Error {}

/** A worker's code is on this machine: one that is not there by then will not come. */
const START_LIMIT_MS = 60_000;

/** A service as it is called from another thread: every answer is a promise of the whole answer. */
type Remote<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...parameters: infer Parameters) => infer Answer
    ? (...parameters: Parameters) => Promise<Awaited<Answer>>
    : never;
};

/** A worker that is started on first use and again after it died or was stopped. */
export interface SupervisedWorker<Api> {
  /**
   * Runs a call. Rejects with `WorkerCrashed` or `WorkerTookTooLong`, after which the next call
   * starts a new worker. The limit counts from when the worker is ready: how long a busy machine
   * takes to start one says nothing about the call.
   */
  call<Value>(action: (api: Remote<Api>) => Promise<Value>, limitMs?: number): Promise<Value>;
  stop(): void;
}

interface Life<Api> {
  readonly api: Remote<Api>;
  readonly ready: Promise<void>;
  /** Never resolves; rejects when the worker ends. */
  readonly ended: Promise<never>;
  end(reason: Error): void;
}

/**
 * `start` makes the worker, whose module exposes `Api` with comlink; `prepare` is its first call in
 * every life, which the others wait for.
 */
export function supervise<Api>(
  start: () => Worker,
  prepare: (api: Remote<Api>) => Promise<void> = () => Promise.resolve(),
): SupervisedWorker<Api> {
  let life: Life<Api> | null = null;

  function begin(): Life<Api> {
    const worker = start();
    let reject: (reason: Error) => void = () => undefined;
    const ended = new Promise<never>((_, rejectEnded) => {
      reject = rejectEnded;
    });
    // Every call races against it; without one it is nobody's unhandled rejection.
    ended.catch(() => undefined);
    // comlink's own type takes a Result apart: a union of promises instead of a promise of a union.
    const api = wrap(worker) as unknown as Remote<Api>;
    const ready = prepare(api);
    ready.catch(() => undefined);
    const begun: Life<Api> = {
      api,
      ready,
      ended,
      end: (reason) => {
        worker.terminate();
        if (life === begun) life = null;
        reject(reason);
      },
    };
    const late = setTimeout(() => {
      begun.end(new WorkerCrashed('it did not start'));
    }, START_LIMIT_MS);
    void Promise.race([ready, ended])
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(late);
      });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      begun.end(new WorkerCrashed(event.message));
    });
    return begun;
  }

  return {
    call: async (action, limitMs) => {
      const current = (life ??= begin());
      let timer: ReturnType<typeof setTimeout> | undefined;
      const answer = current.ready.then(() => {
        if (limitMs !== undefined) {
          timer = setTimeout(() => {
            current.end(new WorkerTookTooLong());
          }, limitMs);
        }
        return action(current.api);
      });
      try {
        return await Promise.race([answer, current.ended]);
      } finally {
        clearTimeout(timer);
      }
    },
    stop: () => {
      life?.end(new WorkerCrashed('stopped'));
    },
  };
}
