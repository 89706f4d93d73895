import { proxy, transfer } from 'comlink';
import type { InputFile } from '../../../core/containers/types.ts';
import type { Failure, Result } from '../../../core/result.ts';
import type { OutstandingJob, TakenInUnit } from '../../storage/worker.ts';
import { WorkerTookTooLong, type SupervisedWorker } from '../supervised.ts';
import type { FilePart, PlannedUnit, ReadFile } from './pageFiles.ts';
import type { JobProgress } from './progress.ts';
import { Queue } from './queue.ts';
import type { ImportService } from './service.ts';

/** A file on a sleeping network drive may take a while; one that takes longer is unreadable. */
const READ_LIMIT_MS = 120_000;

export interface ImportWorkers {
  /** Reads files and keeps their bytes. */
  readonly taking: SupervisedWorker<ImportService>;
  /** Makes clippings; the one that is stopped when a page is too much for it. */
  readonly clipping: SupervisedWorker<ImportService>;
  /** What a page may take of the latter's time; a large archive has more. */
  readonly clipLimitMs: number;
}

/** Imports files: plans, takes in and makes clippings, the latter two side by side. */
export async function importFiles(
  workers: ImportWorkers,
  job: JobProgress,
  files: readonly InputFile[],
): Promise<void> {
  const read = proxy(readerOf(files, job));
  const described = files.map(({ path, size, modifiedAt }, number) => ({
    path,
    size,
    modifiedAt,
    number,
  }));
  const plan = await workers.taking.call((api) => api.plan(described, read));
  if (job.cancelled) return;
  const inputs = plan.units.map((unit) => unit.main.path);
  job.expect(inputs.length + plan.failures.length);
  for (const failure of plan.failures) job.failed(failure);
  const begun = await workers.taking.call((api) => api.beginJob(job.jobId, inputs));
  if (!begun.ok) {
    for (const input of inputs) job.failed({ input, error: begun.error });
    return;
  }
  const takenIn = new Queue<TakenInUnit>();
  await Promise.all([
    takeInAll(workers, job, plan.units, read, takenIn),
    clipAll(workers, job, inputs, takenIn),
  ]);
  await workers.taking.call((api) => api.endJob(job.jobId));
}

/** Finishes what an earlier run of the app took in, and names what it never read. */
export async function resumeJob(
  workers: ImportWorkers,
  job: JobProgress,
  left: OutstandingJob,
): Promise<void> {
  job.expect(left.takenIn.length + left.unread.length);
  for (const n of left.unread) {
    const message = 'Clipfold was closed before it could read this file. Drop it again.';
    job.failed({ input: left.inputs[n] ?? '', error: { code: 'interrupted', message } });
  }
  const takenIn = new Queue<TakenInUnit>();
  for (const unit of left.takenIn) takenIn.push(unit);
  takenIn.close();
  await clipAll(workers, job, left.inputs, takenIn);
  await workers.taking.call((api) => api.endJob(job.jobId));
}

/** Asked anew each time: it changes while files are read. */
const isCancelled = (job: JobProgress): boolean => job.cancelled;

/** Brings every page's bytes into the library's keeping, ahead of the reading. */
async function takeInAll(
  { taking }: ImportWorkers,
  job: JobProgress,
  units: readonly PlannedUnit[],
  read: ReadFile,
  takenIn: Queue<TakenInUnit>,
): Promise<void> {
  try {
    for (const [n, unit] of units.entries()) {
      if (isCancelled(job)) return;
      const input = unit.main.path;
      const outcome = await answered(input, () =>
        taking.call((api) => api.takeIn([job.jobId, n], unit, read)),
      );
      if (isCancelled(job)) return;
      if (outcome.ok) takenIn.push({ n, size: unit.main.size });
      else job.failed({ input, error: outcome.error });
    }
  } finally {
    takenIn.close();
  }
}

/** A file of so many bytes may take twice the time of a page, and so on. */
const LARGE = 400 * 1024 * 1024;

const shareOf = (size: number): number => 1 + size / LARGE;

async function clipAll(
  { clipping, clipLimitMs }: ImportWorkers,
  job: JobProgress,
  inputs: readonly string[],
  takenIn: Queue<TakenInUnit>,
): Promise<void> {
  for await (const { n, size } of takenIn) {
    if (job.cancelled) return;
    const input = inputs[n] ?? '';
    job.working(input);
    const answer = await answered(input, () =>
      clipping.call((api) => api.clip([job.jobId, n], input), clipLimitMs * shareOf(size)),
    );
    if (!answer.ok) {
      job.failed({ input, error: answer.error });
      // Best effort: what is left of a job goes when the job ends.
      await answered(input, () => clipping.call((api) => api.drop([job.jobId, n])));
      continue;
    }
    const { outcome, failures } = answer.value;
    if (outcome.kind === 'known') job.known(input, outcome.id);
    else
      job.imported(
        outcome.ids,
        failures.map((error) => ({ input, error })),
      );
  }
}

/** A call whose worker died or hung is the failure of the file it was about. */
async function answered<Value>(
  input: string,
  call: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await call();
  } catch (error) {
    return { ok: false, error: stopped(`“${input}”`, error) };
  }
}

/** A worker that died or hung, as a failure of what it was about. */
export function stopped(what: string, error: unknown): Failure {
  if (error instanceof WorkerTookTooLong) {
    return {
      code: 'took-too-long',
      message: `${what} took too long to read and was left out. The other files are not affected.`,
    };
  }
  const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
  return {
    code: 'crashed',
    message: `${what} stopped the import unexpectedly and was left out${reason}.`,
  };
}

/** Reads files by number, no part for longer than the limit, and none any more after a cancel. */
function readerOf(files: readonly InputFile[], job: JobProgress): ReadFile {
  return async (number, part) => {
    const file = files[number];
    if (file === undefined) throw new Error('it is not among the files');
    if (job.cancelled) throw new Error('the import was cancelled');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('the system did not give it in time'));
      }, READ_LIMIT_MS);
    });
    try {
      return await Promise.race([readPart(file, part), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

async function readPart(file: InputFile, part: FilePart | undefined): Promise<Uint8Array> {
  if (part === undefined) return file.read();
  if (file.slice !== undefined) return file.slice(part.start, part.end);
  const bytes = (await file.read()).slice(part.start, part.end);
  return transfer(bytes, [bytes.buffer]);
}
