import { proxy } from 'comlink';
import type { ClippingId } from '../../../core/library/entities.ts';
import type { Failure } from '../../../core/result.ts';
import type { ExportSink } from '../../../shared/platform.ts';
import type { Exporter, ExportProgress, ExportRun } from '../contract.ts';
import { supervise, WorkerTookTooLong, type SupervisedWorker } from '../supervised.ts';
import { throttle } from '../throttle.ts';
import type { ExportService, NoteFailure, WriteFile } from './service.ts';

/** A clipping whose note takes longer is left out; slow disks are allowed for. */
const NOTE_LIMIT_MS = 120_000;

/** Writes clippings as Markdown notes, made in a worker. `library` is given by tests only. */
export function createExporter(library = 'clipfold'): Exporter {
  const worker = supervise<ExportService>(
    () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
    (api) => api.start(library),
  );
  return { start: (ids, sink) => startRun(worker, ids, sink) };
}

function startRun(
  worker: SupervisedWorker<ExportService>,
  ids: readonly ClippingId[],
  sink: ExportSink,
): ExportRun {
  const listeners = new Set<(progress: ExportProgress) => void>();
  const failures: NoteFailure[] = [];
  let state: ExportProgress['state'] = 'running';
  let done = 0;
  let cancelled = false;
  const snapshot = (): ExportProgress => ({
    state,
    total: ids.length,
    done,
    failures: [...failures],
    cancelled,
  });
  const progress = throttle(() => {
    for (const listener of listeners) listener(snapshot());
  });

  async function writeNotes(): Promise<void> {
    await worker.call((api) => api.begin());
    // One file at a time: the next is made when the sink has taken the last.
    const write = proxy((path: string, bytes: Uint8Array) => sink.write(path, bytes));
    for (const id of ids) {
      if (cancelled) return;
      const failure = await exportClipping(id, write);
      if (failure !== null) failures.push(failure);
      done += 1;
      progress.soon();
    }
  }

  async function exportClipping(id: ClippingId, write: WriteFile): Promise<NoteFailure | null> {
    try {
      return await worker.call((api) => api.exportClipping(id, write), NOTE_LIMIT_MS);
    } catch (error) {
      return { title: `The clipping ${id}`, error: stopped(error) };
    }
  }

  async function run(): Promise<ExportProgress> {
    try {
      await writeNotes();
      if (cancelled) await sink.abort();
      else {
        const finished = await sink.finish();
        if (!finished.ok) failures.push({ title: sink.name, error: finished.error });
      }
    } catch (error) {
      failures.push({ title: sink.name, error: stopped(error) });
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

function stopped(error: unknown): Failure {
  if (error instanceof WorkerTookTooLong) {
    return { code: 'took-too-long', message: 'It took too long to write and was left out.' };
  }
  const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
  return { code: 'crashed', message: `The export stopped unexpectedly${reason}. Try again.` };
}
