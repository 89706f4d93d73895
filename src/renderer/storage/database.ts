import Dexie, { type DexieOptions, type Table } from 'dexie';
import type {
  Annotation,
  AnnotationId,
  Asset,
  ClippingId,
  Sha256,
  TagId,
} from '../../core/library/entities.ts';
import type { Reading, Repair } from '../../core/library/readings.ts';
import { failed, ok, type Failure, type Result } from '../../core/result.ts';
import type { AttemptRow, JobRow, UnitKey, UnitRow } from './jobs.ts';
import type { BlockRow, FileId } from './keeping.ts';
import type { List } from './lists.ts';
import { migrations, type Migration } from './migrations/index.ts';
import type {
  BodyRow,
  ChangeRow,
  ClippingRow,
  CountRow,
  NamedValueRow,
  OriginalRow,
  TagRow,
  TitleRow,
} from './rows.ts';

export interface Database extends Dexie {
  readonly clippings: Table<ClippingRow, ClippingId>;
  readonly titles: Table<TitleRow, readonly [title: string, id: string]>;
  readonly bodies: Table<BodyRow, ClippingId>;
  readonly readings: Table<Reading, ClippingId>;
  readonly repairs: Table<Repair, ClippingId>;
  readonly originals: Table<OriginalRow, ClippingId>;
  readonly blocks: Table<BlockRow, readonly [file: FileId, n: number]>;
  readonly assets: Table<Asset, Sha256>;
  readonly annotations: Table<Annotation, AnnotationId>;
  readonly tags: Table<TagRow, TagId>;
  readonly counts: Table<CountRow, List>;
  readonly settings: Table<NamedValueRow, string>;
  readonly jobs: Table<JobRow, string>;
  readonly units: Table<UnitRow, UnitKey>;
  readonly attempts: Table<AttemptRow, UnitKey>;
  readonly changes: Table<ChangeRow, number>;
  readonly meta: Table<NamedValueRow, string>;
}

export type OpenFailure = Failure<'newer-schema' | 'blocked' | 'unavailable'>;

/** How long another window may take to let go of an older library. */
const BLOCKED_AFTER_MS = 5_000;

const options: DexieOptions & { chromeTransactionDurability: 'strict' } = {
  // On disk before the promise resolves, power cuts included.
  chromeTransactionDurability: 'strict',
  // Live queries read the disk: a cache of rows with whole bodies in it costs more than it saves.
  cache: 'disabled',
};

/** Opens the database, bringing an older one up to date. `steps` is given by tests only. */
export async function openDatabase(
  name = 'clipfold',
  steps: readonly Migration[] = migrations,
): Promise<Result<Database, OpenFailure>> {
  const db = new Dexie(name, options) as Database;
  for (const step of steps) {
    const version = db.version(step.version).stores({ ...step.stores });
    if (step.upgrade !== undefined) version.upgrade(step.upgrade);
  }
  try {
    if (!(await openedInTime(db))) {
      db.close();
      return failed(
        'blocked',
        'Another window still uses the library in an older version. Close the other Clipfold windows and try again.',
      );
    }
    return await checkSchema(db, Math.max(...steps.map((step) => step.version)));
  } catch (error) {
    db.close();
    return failed('unavailable', unavailableMessage(error));
  }
}

async function openedInTime(db: Database): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<false>((resolve) => {
    db.on('blocked', () => {
      timer = setTimeout(() => {
        resolve(false);
      }, BLOCKED_AFTER_MS);
    });
  });
  const opened = db.open().then(() => true as const);
  try {
    return await Promise.race([opened, blocked]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Dexie opens a database of a later version without complaint and would write rows that the later
 * indexes miss. The library's own number of its schema, kept beside the data, prevents that.
 */
async function checkSchema(db: Database, ours: number): Promise<Result<Database, OpenFailure>> {
  const stored = await db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get('schema');
    const version = typeof row?.value === 'number' ? row.value : 0;
    if (version < ours) await db.meta.put({ name: 'schema', value: ours });
    // Tells derived data (the full-text index) which library it was derived from.
    if ((await db.meta.get('library')) === undefined) {
      await db.meta.put({ name: 'library', value: crypto.randomUUID() });
    }
    return version;
  });
  if (stored <= ours) return ok(db);
  db.close();
  return failed(
    'newer-schema',
    'This library was last used by a newer version of Clipfold. Nothing was changed. Install the newer version to open it.',
  );
}

function unavailableMessage(error: unknown): string {
  if (isQuotaError(error)) {
    return 'The disk is full, so the library cannot be opened. Nothing is lost: free some space and try again.';
  }
  const reason = error instanceof Error ? ` (${error.message})` : '';
  return `The library cannot be opened${reason}. Nothing was changed. Restart Clipfold and try again.`;
}

/** True when the disk had no room, whichever error Dexie wrapped that in. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  return 'inner' in error && error.inner !== error && isQuotaError(error.inner);
}
