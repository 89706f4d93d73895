import type { Importer, ImportProgress } from '../contract.ts';
import { supervise, type SupervisedWorker } from '../supervised.ts';
import { JobProgress } from './progress.ts';
import { importFiles, resumeJob, stopped, type ImportWorkers } from './run.ts';
import type { ImportService } from './service.ts';

/** A page that takes longer than this to understand is left out. */
const CLIP_LIMIT_MS = 60_000;
/** Imports files, one job after the other. The options are given by tests only. */
export function createImporter(
  options: { readonly library?: string; readonly clipLimitMs?: number } = {},
): Importer {
  const { library = 'clipfold', clipLimitMs = CLIP_LIMIT_MS } = options;
  const listeners = new Set<(progress: ImportProgress) => void>();
  const jobs = new Map<string, JobProgress>();
  let queue: Promise<void> = Promise.resolve();
  const startWorker = (): SupervisedWorker<ImportService> =>
    supervise<ImportService>(
      () => new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' }),
      (api) => api.start(library),
    );
  const workers: ImportWorkers = {
    taking: startWorker(),
    clipping: startWorker(),
    clipLimitMs,
  };

  function begin(jobId: string): JobProgress {
    const job = new JobProgress(jobId, (progress) => {
      for (const listener of listeners) listener(progress);
    });
    jobs.set(jobId, job);
    return job;
  }

  /** Runs a job while holding its name, so that no other window resumes it meanwhile. */
  async function run(job: JobProgress, work: () => Promise<void>): Promise<void> {
    try {
      await navigator.locks.request(`${library}-import-${job.jobId}`, work);
    } catch (error) {
      job.failed({ input: 'The import', error: stopped('The import', error) });
    }
    jobs.delete(job.jobId);
    job.end();
  }

  return {
    start: (files) => {
      const job = begin(crypto.randomUUID());
      queue = queue.then(() => run(job, () => importFiles(workers, job, files)));
      return job.jobId;
    },
    cancel: (jobId) => {
      jobs.get(jobId)?.cancel();
    },
    resume: async () => {
      // A worker that does not start now leaves the jobs for the next run of the app.
      const outstanding = await workers.taking.call((api) => api.outstanding()).catch(() => null);
      if (outstanding?.ok !== true) return;
      const { held = [] } = await navigator.locks.query();
      const running = new Set(held.map((lock) => lock.name));
      for (const left of outstanding.value) {
        if (running.has(`${library}-import-${left.id}`)) continue;
        const job = begin(left.id);
        queue = queue.then(() => run(job, () => resumeJob(workers, job, left)));
      }
      await queue;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
