import type { ImportProgress } from '../../workers/contract.ts';

/** Several imports as the person sees them: one. */
export interface ImportOverview {
  readonly state: ImportProgress['state'];
  readonly total: number;
  readonly done: number;
  readonly imported: number;
  readonly known: number;
  readonly failures: ImportProgress['failures'];
  readonly cancelled: boolean;
  readonly current: string | null;
}

/** Adds up the imports since the last time that none was running; null where there are none. */
export function overview(jobs: readonly ImportProgress[]): ImportOverview | null {
  if (jobs.length === 0) return null;
  const sum = (size: (job: ImportProgress) => number): number =>
    jobs.reduce((total, job) => total + size(job), 0);
  const unfinished = jobs.filter(({ state }) => state !== 'ended');
  const isCancelling = unfinished.every(({ state }) => state === 'cancelling');
  return {
    state: unfinished.length === 0 ? 'ended' : isCancelling ? 'cancelling' : 'running',
    total: sum(({ total }) => total),
    done: sum(({ done }) => done),
    imported: sum(({ imported }) => imported.length),
    known: sum(({ known }) => known.length),
    failures: jobs.flatMap(({ failures }) => failures),
    cancelled: jobs.some(({ cancelled }) => cancelled),
    current: unfinished[0]?.current ?? null,
  };
}

/** The jobs to show after one of them moved: a new one after all ended starts a new account. */
export function withProgress(
  jobs: readonly ImportProgress[],
  progress: ImportProgress,
): readonly ImportProgress[] {
  if (jobs.some(({ jobId }) => jobId === progress.jobId)) {
    return jobs.map((job) => (job.jobId === progress.jobId ? progress : job));
  }
  const allEnded = jobs.every(({ state }) => state === 'ended');
  return allEnded ? [progress] : [...jobs, progress];
}

/** `Imported 2 of 3, 1 failed`. */
export function outcomeSentence(import_: ImportOverview): string {
  const { imported, total, known, failures, cancelled } = import_;
  return [
    `Imported ${imported} of ${total}`,
    known > 0 ? `${known} already in the library` : null,
    failures.length > 0 ? `${failures.length} failed` : null,
    cancelled ? 'cancelled' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The failures as text to send to somebody: a line for each file. */
export function failuresAsText(failures: ImportOverview['failures']): string {
  return failures.map(({ input, error }) => `${input}: ${error.message}`).join('\n');
}
