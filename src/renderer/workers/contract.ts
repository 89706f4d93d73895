import type { BlockReport } from '../../core/article/index.ts';
import type { InputFile } from '../../core/containers/types.ts';
import type { ClippingId } from '../../core/library/entities.ts';
import type { Reread } from '../../core/library/index.ts';
import type { Repair } from '../../core/library/readings.ts';
import type { Failure, Result } from '../../core/result.ts';
import type { ExportSink } from '../../shared/platform.ts';

// What the interface asks of the workers. Each client starts its worker on first use, restarts one
// that died or hung, and never lets a failure of one file end the batch.

export interface ImportFailure {
  /** The file as the user knows it. */
  readonly input: string;
  readonly error: Failure;
}

export interface ImportProgress {
  readonly jobId: string;
  readonly state: 'running' | 'cancelling' | 'ended';
  /** Pages to make clippings of, companions not counted. Grows while folders are looked through. */
  readonly total: number;
  readonly done: number;
  /** New clippings, in the order they ended. */
  readonly imported: readonly ClippingId[];
  /** Files whose very bytes are in the library already, with the clipping that holds them. */
  readonly known: readonly { readonly input: string; readonly id: ClippingId }[];
  readonly failures: readonly ImportFailure[];
  readonly cancelled: boolean;
  /** The file being worked on. */
  readonly current: string | null;
}

/** `renderer/workers/import/client.ts` exports `createImporter(): Importer`. */
export interface Importer {
  /** Starts (or queues) an import; progress comes to the subscribers. Returns the job's id. */
  start(files: readonly InputFile[]): string;
  cancel(jobId: string): void;
  /** Finishes what an earlier run took in but did not end, if anything. */
  resume(): Promise<void>;
  /** Called on every change of any job, at most some ten times a second. */
  subscribe(listener: (progress: ImportProgress) => void): () => void;
}

export interface SearchAnswer {
  /** Best first. */
  readonly ids: readonly ClippingId[];
  /** Words found, for marking them in the list and the reader, folded. */
  readonly terms: readonly string[];
}

/** `renderer/workers/search/client.ts` exports `createSearch(): Search`. */
export interface Search {
  /** Clippings in which every word of the query occurs (title, text, tags, notes). */
  query(text: string): Promise<Result<SearchAnswer>>;
  /** Tells that these clippings changed; the index follows soon. */
  changed(ids: readonly ClippingId[]): void;
  /** Rebuilds the index from the library. */
  rebuild(): Promise<Result<void>>;
  /** Fires when the index has taken in changes, so that a shown search can be asked again. */
  onUpdated(listener: () => void): () => void;
}

/** How far a batch of clippings has come: an export, a reading again. */
export interface BatchProgress {
  readonly state: 'running' | 'ended';
  readonly total: number;
  readonly done: number;
  readonly failures: readonly { readonly title: string; readonly error: Failure }[];
  readonly cancelled: boolean;
}

export interface BatchRun {
  subscribe(listener: (progress: BatchProgress) => void): () => void;
  /** Stops after the clipping that is being worked on. */
  cancel(): void;
  readonly ended: Promise<BatchProgress>;
}

/** Markdown notes with their pictures beside them, or web pages in one file each. */
export type ExportFormat = 'markdown' | 'html';

/** `renderer/workers/export/client.ts` exports `createExporter(): Exporter`. */
export interface Exporter {
  /** Writes one file per clipping, of notes with their pictures under `assets/`. Aborts on cancel. */
  start(ids: readonly ClippingId[], sink: ExportSink, format: ExportFormat): BatchRun;
}

/** What can be had from a clipping's stored original. `workers/originals/client.ts` makes one. */
export interface Originals {
  /** Each block of the page, kept or left, with the reasons; none for a page of text. */
  explain(id: ClippingId): Promise<Result<readonly BlockReport[]>>;
  /** Reads the page again with this choice of blocks; nothing is written. */
  reread(id: ClippingId, blocks: Repair['blocks']): Promise<Result<Reread>>;
  /** The page as it was saved, as one document for a frame with `sandbox=""`. */
  view(id: ClippingId): Promise<Result<string>>;
  /** Reads clippings again by the extractor of today, and keeps what that gives. */
  readAgain(ids: readonly ClippingId[]): BatchRun;
}
