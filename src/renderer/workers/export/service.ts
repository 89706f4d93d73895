import type { ClippingId, Sha256 } from '../../../core/library/entities.ts';
import {
  assetName,
  createNoteNames,
  renderNote,
  type NoteNames,
} from '../../../core/markdown/index.ts';
import { renderWebPage } from '../../../core/webpage/index.ts';
import { failed, ok, type Failure, type Result } from '../../../core/result.ts';
import {
  attempt,
  openDatabase,
  readAssets,
  readDocuments,
  readOriginal,
  type ClippingDocument,
  type Database,
} from '../../storage/worker.ts';
import type { BatchFailure } from '../batch.ts';
import type { ExportFormat } from '../contract.ts';

/** Writes a file where the export goes; returns the path that was free for it. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<Result<string>>;

/** What the export worker does for its client. */
export interface ExportService {
  /** Before anything else: which library. */
  start(library: string): Promise<void>;
  /** Begins an export: names and pictures of the one before are forgotten. */
  begin(format: ExportFormat, locale: string): Promise<void>;
  /** Writes one clipping's files, each once the one before it is written. */
  exportClipping(id: ClippingId, write: WriteFile): Promise<BatchFailure | null>;
}

/** What an export has used already. */
interface Run {
  readonly format: ExportFormat;
  /** The language that dates are written in. */
  readonly locale: string;
  readonly names: NoteNames;
  readonly pictures: Map<Sha256, string>;
}

const newRun = (format: ExportFormat, locale: string): Run => ({
  format,
  locale,
  names: createNoteNames(),
  pictures: new Map(),
});

/** The service as the worker exposes it. */
export function createExportService(): ExportService {
  let opening: ReturnType<typeof openDatabase> | null = null;
  let run = newRun('markdown', 'en');

  return {
    start: (library) => {
      opening = openDatabase(library);
      return Promise.resolve();
    },
    begin: (format, locale) => {
      run = newRun(format, locale);
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
    return failed('not-exported', `This clipping could not be exported${reason}.`);
  }
}

/** Notes or web pages, as the person chose. */
function writeClipping(
  db: Database,
  document: ClippingDocument,
  run: Run,
  write: WriteFile,
): Promise<Result<void>> {
  return run.format === 'html'
    ? writePage(db, document, run, write)
    : writeNote(db, document, run, write);
}

async function writeNote(
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
  return writeText(`${run.names.nameFor(clipping.title)}.md`, markdown, write);
}

async function writePage(
  db: Database,
  { clipping, body, tags, annotations, assets }: ClippingDocument,
  run: Run,
  write: WriteFile,
): Promise<Result<void>> {
  const held = await readAssets(db, assets);
  const page = renderWebPage({
    clipping,
    body,
    tags,
    annotations,
    original: (await readOriginal(db, clipping.id)) ?? null,
    asset: (sha256) => held.find((asset) => asset.sha256 === sha256),
    locale: run.locale,
  });
  return writeText(`${run.names.nameFor(clipping.title)}.html`, page, write);
}

async function writeText(name: string, text: string, write: WriteFile): Promise<Result<void>> {
  const written = await write(name, new TextEncoder().encode(text));
  return written.ok ? ok(undefined) : written;
}
