import { planUnits, reasonOf } from '../../../core/containers/index.ts';
import type { InputFile, PageUnit } from '../../../core/containers/types.ts';
import { clipUnit, type Clipped } from '../../../core/library/index.ts';
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
  type Database,
  type NewClipping,
  type OutstandingJob,
  type TakenInFile,
  type UnitKey,
  type UnitOutcome,
} from '../../storage/worker.ts';
import type { ImportFailure } from '../contract.ts';
import { keptFile } from '../keptFile.ts';
import type { FileOfPage, PlannedUnit, ReadFile } from './pageFiles.ts';
import { takeIn } from './takingIn.ts';

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
      const takenIn = await onLibrary((db) => takeIn(db, key, unit, read));
      return takenIn.ok ? takenIn.value : takenIn;
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
    const slice = (start: number, end: number) => read(number, { start, end });
    numbers.set({ path, size, modifiedAt, read: () => read(number), slice }, file);
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
  const unit: PageUnit = {
    main: keptFile(db, main),
    companions: companions.map((file) => keptFile(db, file)),
  };
  let failures: readonly Failure[] = [];
  const finished = await finishUnit(db, key, main.sha256, async () => {
    const clipped = await clipSafely(unit);
    if (!clipped.ok) return clipped;
    failures = clipped.failures ?? [];
    return ok(clipped.value.map((one) => newClipping(one, begun.files)));
  });
  return finished.ok ? ok({ outcome: finished.value, failures }) : finished;
}

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

/** What is stored of a page; its files are kept already. */
function newClipping(clipped: Clipped, takenIn: readonly TakenInFile[]): NewClipping {
  const { clipping, body, assets, reading, original } = clipped;
  const files = original.files.flatMap(({ path, sha256 }) => {
    const held = takenIn.find((file) => file.path === path && file.sha256 === sha256);
    return held === undefined ? [] : [{ ...held, path, sha256 }];
  });
  return { clipping, body, assets, reading, original: { ...original, files } };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
