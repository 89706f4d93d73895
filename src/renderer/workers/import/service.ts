import { planUnits } from '../../../core/containers/index.ts';
import type { InputFile, PageUnit } from '../../../core/containers/types.ts';
import { clipUnit, sha256Hex, type Clipped } from '../../../core/library/index.ts';
import { failed, ok, type Failure, type Result } from '../../../core/result.ts';
import {
  attempt,
  beginJob,
  beginUnit,
  dropUnit,
  endJob,
  finishUnit,
  openDatabase,
  outstandingJobs,
  takeInUnit,
  type Database,
  type NewClipping,
  type OutstandingJob,
  type TakenInFile,
  type UnitKey,
  type UnitOutcome,
} from '../../storage/worker.ts';
import type { ImportFailure } from '../contract.ts';
import { gunzip, gzip } from '../gzip.ts';

/** A file that the page can read and the worker cannot: it asks for the bytes by number. */
export interface FileOfPage extends Omit<InputFile, 'read'> {
  readonly number: number;
}

/** Fetches the bytes of a file of the page. Rejects where it cannot be read. */
export type ReadFile = (number: number) => Promise<Uint8Array>;

export interface PlannedUnit {
  readonly main: FileOfPage;
  readonly companions: readonly FileOfPage[];
}

export interface ImportPlan {
  readonly units: readonly PlannedUnit[];
  readonly failures: readonly ImportFailure[];
}

/** What came of a page's files, with what failed among them beside what was made. */
export interface ClipAnswer {
  readonly outcome: UnitOutcome;
  readonly failures: readonly Failure[];
}

/** What the import worker does for its client. */
export interface ImportService {
  /** Before anything else: which library. */
  start(library: string): Promise<void>;
  /** Looks at the files: which are pages, which belong to one. */
  plan(files: readonly FileOfPage[], read: ReadFile): Promise<ImportPlan>;
  beginJob(jobId: string, inputs: readonly string[]): Promise<Result<void>>;
  /** Reads a page's files into the library's keeping. */
  takeIn(key: UnitKey, unit: PlannedUnit, read: ReadFile): Promise<Result<void>>;
  /** Makes a page that was taken in a clipping. */
  clip(key: UnitKey, input: string): Promise<Result<ClipAnswer>>;
  /** Gives a page up. */
  drop(key: UnitKey): Promise<Result<void>>;
  endJob(jobId: string): Promise<Result<void>>;
  outstanding(): Promise<Result<OutstandingJob[]>>;
}

/** A page that ended the app twice is not tried a third time. */
const MOST_ATTEMPTS = 2;

/** The service as the worker exposes it. */
export function createImportService(): ImportService {
  let opening: ReturnType<typeof openDatabase> | null = null;

  /** Runs an action on the library; what the library throws becomes a failure. */
  async function onLibrary<Value>(action: (db: Database) => Promise<Value>) {
    const opened = await opening;
    if (opened === null) return failed('not-started', 'The import has not been started yet.');
    return opened.ok ? attempt(() => action(opened.value)) : opened;
  }

  return {
    start: (library) => {
      opening = openDatabase(library);
      return Promise.resolve();
    },
    plan,
    beginJob: (jobId, inputs) => onLibrary((db) => beginJob(db, jobId, inputs)),
    takeIn: async (key, unit, read) => {
      const files = await readFiles(unit, read);
      return files.ok ? onLibrary((db) => takeInUnit(db, key, files.value)) : files;
    },
    clip: async (key, input) => {
      const clipped = await onLibrary((db) => clip(db, key, input));
      return clipped.ok ? clipped.value : clipped;
    },
    drop: (key) => onLibrary((db) => dropUnit(db, key)),
    endJob: (jobId) => onLibrary((db) => endJob(db, jobId)),
    outstanding: () => onLibrary(outstandingJobs),
  };
}

async function plan(files: readonly FileOfPage[], read: ReadFile): Promise<ImportPlan> {
  const numbers = new Map<InputFile, FileOfPage>();
  for (const file of files) {
    const { path, size, modifiedAt, number } = file;
    numbers.set({ path, size, modifiedAt, read: () => read(number) }, file);
  }
  const { units, failures } = await planUnits([...numbers.keys()]);
  const ofPage = (file: InputFile): FileOfPage[] => {
    const known = numbers.get(file);
    return known === undefined ? [] : [known];
  };
  return {
    units: units.flatMap((unit) =>
      ofPage(unit.main).map((main) => ({ main, companions: unit.companions.flatMap(ofPage) })),
    ),
    failures,
  };
}

/** A page's files, compressed, main file first. A companion that cannot be read is left out. */
async function readFiles(unit: PlannedUnit, read: ReadFile): Promise<Result<TakenInFile[]>> {
  const files: TakenInFile[] = [];
  for (const { number, path, modifiedAt } of [unit.main, ...unit.companions]) {
    try {
      const bytes = await read(number);
      const sha256 = await sha256Hex(bytes);
      files.push({ path, size: bytes.length, modifiedAt, sha256, gzip: await gzip(bytes) });
    } catch (error) {
      if (number !== unit.main.number) continue;
      return failed('unreadable', `“${nameOf(path)}” could not be read: ${reasonOf(error)}.`);
    }
  }
  return ok(files);
}

async function clip(db: Database, key: UnitKey, input: string): Promise<Result<ClipAnswer>> {
  const begun = await beginUnit(db, key);
  const [main, ...companions] = begun?.files ?? [];
  if (begun === null || main === undefined) {
    return failed('unreadable', `“${nameOf(input)}” is no longer held. Drop it again.`);
  }
  if (begun.times > MOST_ATTEMPTS) {
    await dropUnit(db, key);
    return failed(
      'crashed',
      `Clipfold ended ${MOST_ATTEMPTS} times while it read “${nameOf(input)}”, so the file was left out.`,
    );
  }
  const unit: PageUnit = { main: heldFile(main), companions: companions.map(heldFile) };
  let failures: readonly Failure[] = [];
  const finished = await finishUnit(db, key, main.sha256, async () => {
    const clipped = await clipSafely(unit);
    if (!clipped.ok) return clipped;
    failures = clipped.failures ?? [];
    return ok(clipped.value.map((one) => newClipping(one, begun.files)));
  });
  return finished.ok ? ok({ outcome: finished.value, failures }) : finished;
}

const heldFile = ({ path, size, modifiedAt, gzip: held }: TakenInFile): InputFile => ({
  path,
  size,
  modifiedAt,
  read: () => gunzip(held),
});

/** One page whose reading throws must not end the batch, nor go without its name. */
async function clipSafely(
  unit: PageUnit,
): Promise<Result<Clipped[]> & { readonly failures?: readonly Failure[] }> {
  try {
    return await clipUnit(unit, { importedAt: new Date().toISOString() });
  } catch (error) {
    return failed('crashed', `“${nameOf(unit.main.path)}” could not be read: ${reasonOf(error)}.`);
  }
}

/** What is stored of a page; its files are compressed already. */
function newClipping(clipped: Clipped, takenIn: readonly TakenInFile[]): NewClipping {
  const { clipping, body, assets, reading, original } = clipped;
  const files = original.files.flatMap(({ path, sha256 }) => {
    const held = takenIn.find((file) => file.path === path && file.sha256 === sha256);
    return held === undefined ? [] : [{ path, sha256, gzip: held.gzip }];
  });
  return { clipping, body, assets, reading, original: { ...original, files } };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'no reason was given';
