import type { ClippingId, Sha256 } from '../../../core/library/entities.ts';
import {
  assetName,
  createNoteNames,
  renderNote,
  type NoteNames,
} from '../../../core/markdown/index.ts';
import { failed, ok, type Failure, type Result } from '../../../core/result.ts';
import {
  attempt,
  openDatabase,
  readAssets,
  readDocuments,
  type ClippingDocument,
  type Database,
} from '../../storage/worker.ts';
import type { BatchFailure } from '../batch.ts';

/** Writes a file where the export goes; returns the path that was free for it. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<Result<string>>;

/** What the export worker does for its client. */
export interface ExportService {
  /** Before anything else: which library. */
  start(library: string): Promise<void>;
  /** Begins an export: names and pictures of the one before are forgotten. */
  begin(): Promise<void>;
  /** Writes one clipping's pictures and note, each file once the one before it is written. */
  exportClipping(id: ClippingId, write: WriteFile): Promise<BatchFailure | null>;
}

/** What an export has used already. */
interface Run {
  readonly names: NoteNames;
  readonly pictures: Map<Sha256, string>;
}

const newRun = (): Run => ({ names: createNoteNames(), pictures: new Map() });

/** The service as the worker exposes it. */
export function createExportService(): ExportService {
  let opening: ReturnType<typeof openDatabase> | null = null;
  let run = newRun();

  return {
    start: (library) => {
      opening = openDatabase(library);
      return Promise.resolve();
    },
    begin: () => {
      run = newRun();
      return Promise.resolve();
    },
    exportClipping: async (id, write) => {
      const opened = await opening;
      const untitled = { title: 'A clipping' };
      if (opened === null) return { ...untitled, error: notStarted };
      if (!opened.ok) return { ...untitled, error: opened.error };
      const read = await attempt(() => readDocuments(opened.value, [id]));
      if (!read.ok) return { ...untitled, error: read.error };
      const [document] = read.value;
      if (document === undefined) return { ...untitled, error: gone };
      const written = await writeSafely(opened.value, document, run, write);
      return written.ok ? null : { title: document.clipping.title, error: written.error };
    },
  };
}

const notStarted: Failure = {
  code: 'not-started',
  message: 'The export has not been started yet.',
};
const gone: Failure = { code: 'gone', message: 'It was deleted before it could be exported.' };

/** One clipping that makes the writer throw is that clipping's failure. */
async function writeSafely(
  db: Database,
  document: ClippingDocument,
  run: Run,
  write: WriteFile,
): Promise<Result<void>> {
  try {
    return await writeClipping(db, document, run, write);
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    return failed('not-exported', `This clipping could not be turned into a note${reason}.`);
  }
}

async function writeClipping(
  db: Database,
  document: ClippingDocument,
  run: Run,
  write: WriteFile,
): Promise<Result<void>> {
  // Pictures first: where they end up is part of the note's text.
  const unwritten = document.assets.filter((sha256) => !run.pictures.has(sha256));
  for (const asset of await readAssets(db, unwritten)) {
    const written = await write(`assets/${assetName(asset)}`, asset.bytes);
    if (!written.ok) return written;
    run.pictures.set(asset.sha256, written.value);
  }
  const { clipping, body, tags, annotations } = document;
  const { markdown } = renderNote({
    clipping,
    body,
    tags,
    annotations,
    assetPath: (sha256) => run.pictures.get(sha256) ?? `assets/${sha256}`,
  });
  const name = `${run.names.nameFor(clipping.title)}.md`;
  const written = await write(name, new TextEncoder().encode(markdown));
  return written.ok ? ok(undefined) : written;
}
