import type { BlockReport } from '../../../core/article/index.ts';
import type { SavedPage } from '../../../core/containers/types.ts';
import type { ClippingId } from '../../../core/library/entities.ts';
import {
  explainPage,
  originalPage,
  originalView,
  rereadPage,
  type Reread,
} from '../../../core/library/index.ts';
import type { Repair } from '../../../core/library/readings.ts';
import { failed, type Result } from '../../../core/result.ts';
import {
  attempt,
  keepReading,
  openDatabase,
  readForRereading,
  type Database,
  type KeptOriginal,
  type Rereadable,
} from '../../storage/worker.ts';
import { keptFile } from '../keptFile.ts';

/** What the worker does for its client. */
export interface OriginalsService {
  /** Before anything else: which library. */
  start(library: string): Promise<void>;
  explain(id: ClippingId): Promise<Result<readonly BlockReport[]>>;
  reread(id: ClippingId, blocks: Repair['blocks']): Promise<Result<Reread>>;
  view(id: ClippingId): Promise<Result<string>>;
  /** Reads a clipping again and keeps the reading. The value is null: it is in the library. */
  readAgain(id: ClippingId): Promise<Result<null>>;
}

/** The service as the worker exposes it. */
export function createOriginalsService(): OriginalsService {
  let opening: ReturnType<typeof openDatabase> | null = null;

  /** Runs an action on a clipping and its page; what it throws becomes a failure. */
  async function onPage<Value>(
    id: ClippingId,
    action: (page: SavedPage, held: Rereadable, db: Database) => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    const opened = await opening;
    if (opened === null) return failed('not-started', 'The library has not been opened yet.');
    if (!opened.ok) return opened;
    const db = opened.value;
    const done = await attempt(async () => {
      const held = await readForRereading(db, id);
      const page = await pageOf(db, held.original);
      return page.ok ? action(page.value, held, db) : page;
    });
    return done.ok ? done.value : done;
  }

  return {
    start: (library) => {
      opening = openDatabase(library);
      return Promise.resolve();
    },
    explain: (id) => onPage(id, (page, { repair }) => explainPage(page, repair.blocks)),
    reread: (id, blocks) =>
      onPage(id, (page, { clipping, repair }) => rereadPage(page, clipping, { ...repair, blocks })),
    view: (id) => onPage(id, (page) => originalView(page)),
    readAgain: (id) =>
      onPage(id, async (page, { clipping, repair }, db) => {
        const reread = await rereadPage(page, clipping, repair);
        if (!reread.ok) return reread;
        await keepReading(db, reread.value);
        return { ok: true, value: null };
      }),
  };
}

function pageOf(db: Database, { files, page }: KeptOriginal): Promise<Result<SavedPage>> {
  const [main, ...companions] = files.map((file) => keptFile(db, file));
  if (main === undefined) {
    return Promise.resolve(failed('no-original', 'The original of this clipping is not held.'));
  }
  return originalPage({ main, companions }, page);
}
