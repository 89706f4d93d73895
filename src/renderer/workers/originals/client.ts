import type { ClippingId } from '../../../core/library/entities.ts';
import type { Failure, Result } from '../../../core/result.ts';
import { startBatch } from '../batch.ts';
import type { Originals } from '../contract.ts';
import { supervise, WorkerTookTooLong, type SupervisedWorker } from '../supervised.ts';
import type { OriginalsService } from './service.ts';

/** As for an import: a page that takes longer is left as it is. */
const PAGE_LIMIT_MS = 60_000;

type Call<Value> = (
  api: Parameters<Parameters<SupervisedWorker<OriginalsService>['call']>[0]>[0],
) => Promise<Result<Value>>;

interface OriginalsOptions {
  /** Names a clipping in a message. */
  readonly titleOf: (id: ClippingId) => Promise<string>;
  /** Given by tests only. */
  readonly library?: string;
}

/** Reads originals in a worker, which is stopped when a page is too much for it. */
export function createOriginals({ titleOf, library = 'clipfold' }: OriginalsOptions): Originals {
  const worker = supervise<OriginalsService>(
    () => new Worker(new URL('./originals.worker.ts', import.meta.url), { type: 'module' }),
    (api) => api.start(library),
  );
  async function ask<Value>(call: Call<Value>): Promise<Result<Value>> {
    try {
      return await worker.call(call, PAGE_LIMIT_MS);
    } catch (error) {
      return { ok: false, error: stopped(error) };
    }
  }
  return {
    explain: (id) => ask((api) => api.explain(id)),
    reread: (id, blocks) => ask((api) => api.reread(id, blocks)),
    view: (id) => ask((api) => api.view(id)),
    readAgain: (ids) =>
      startBatch(ids, {
        each: async (id) => {
          const outcome = await ask((api) => api.readAgain(id));
          return outcome.ok ? null : { title: await titleOf(id), error: outcome.error };
        },
      }),
  };
}

function stopped(error: unknown): Failure {
  if (error instanceof WorkerTookTooLong) {
    return {
      code: 'took-too-long',
      message: 'Its page took too long to read. It stays as it was.',
    };
  }
  const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
  return { code: 'crashed', message: `Its page could not be read${reason}. It stays as it was.` };
}
