import { proxy } from 'comlink';
import type { ClippingId } from '../../../core/library/entities.ts';
import type { Failure } from '../../../core/result.ts';
import type { ExportSink } from '../../../shared/platform.ts';
import { startBatch, type BatchFailure } from '../batch.ts';
import type { BatchRun, Exporter, ExportFormat } from '../contract.ts';
import { supervise, WorkerTookTooLong, type SupervisedWorker } from '../supervised.ts';
import type { ExportService, WriteFile } from './service.ts';

/** A clipping whose file takes longer is left out; slow disks are allowed for. */
const FILE_LIMIT_MS = 120_000;

/** Writes clippings as notes or web pages, made in a worker. `library` is given by tests only. */
export function createExporter(library = 'clipfold'): Exporter {
  const worker = supervise<ExportService>(
    () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
    (api) => api.start(library),
  );
  return { start: (ids, sink, format) => startRun(worker, ids, { sink, format }) };
}

function startRun(
  worker: SupervisedWorker<ExportService>,
  ids: readonly ClippingId[],
  { sink, format }: { readonly sink: ExportSink; readonly format: ExportFormat },
): BatchRun {
  // One file at a time: the next is made when the sink has taken the last.
  const write: WriteFile = proxy((path: string, bytes: Uint8Array) => sink.write(path, bytes));
  const ofSink = (error: Failure): BatchFailure => ({ title: sink.name, error });
  return startBatch(ids, {
    begin: () =>
      worker
        .call((api) => api.begin(format, navigator.language))
        .then(
          () => null,
          (error: unknown) => ofSink(stopped(error)),
        ),
    each: (id) =>
      worker
        .call((api) => api.exportClipping(id, write), FILE_LIMIT_MS)
        .catch((error: unknown) => ({ title: `The clipping ${id}`, error: stopped(error) })),
    finish: async (isCancelled) => {
      try {
        if (isCancelled) {
          await sink.abort();
          return null;
        }
        const finished = await sink.finish();
        return finished.ok ? null : ofSink(finished.error);
      } catch (error) {
        return ofSink(stopped(error));
      }
    },
  });
}

function stopped(error: unknown): Failure {
  if (error instanceof WorkerTookTooLong) {
    return { code: 'took-too-long', message: 'It took too long to write and was left out.' };
  }
  const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
  return { code: 'crashed', message: `The export stopped unexpectedly${reason}. Try again.` };
}
