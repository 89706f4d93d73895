import type {
  Annotation,
  AnnotationId,
  Asset,
  Body,
  Clipping,
  ClippingId,
  Highlight,
  HighlightColour,
  Original,
  Selectors,
  Sha256,
  Tag,
  TagId,
} from '../../core/library/entities.ts';
import type { Corrections, Reading, Repair } from '../../core/library/readings.ts';
import type { Reread } from '../../core/library/index.ts';
import type { Result } from '../../core/result.ts';

/** The lists the library pane offers. */
export type Shelf =
  | { readonly kind: 'all' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'starred' }
  | { readonly kind: 'archive' }
  | { readonly kind: 'bin' }
  | { readonly kind: 'untagged' }
  /** Home pages, lists and search results: what is no single article. */
  | { readonly kind: 'pages' }
  /** Clippings of this tag and of the tags below it. */
  | { readonly kind: 'tag'; readonly tagId: TagId };

export type SortOrder = 'added' | 'published' | 'title';

export interface LibraryCounts {
  readonly all: number;
  readonly unread: number;
  readonly starred: number;
  readonly archive: number;
  readonly bin: number;
  readonly untagged: number;
  readonly pages: number;
  /** Clippings directly under each tag, not in the bin. */
  readonly byTag: ReadonlyMap<TagId, number>;
}

/** A picture that a person had fetched for a clipping. */
export interface FetchedAsset {
  readonly address: string;
  readonly asset: Asset;
}

/** Reverts one write; running it gives the write that reverts it again (redo). */
export interface Undo {
  /** What was done, as the status line says it: `Moved 3 clippings to the bin`. */
  readonly label: string;
  revert(): Promise<Result<Undo>>;
}

/** A write's outcome: a failure the user is told, or how to undo it. */
export type Written = Promise<Result<Undo>>;

/**
 * The library on disk. `renderer/storage/index.ts` exports
 *   openLibrary(): Promise<Result<Library, Failure<'newer-schema' | 'blocked' | 'unavailable'>>>
 *   useLive<T>(query: () => Promise<T>, deps: unknown[]): T | undefined   (live: reruns on change,
 *     whichever thread or window changed it)
 * Writes are durable (`strict`) when their promise resolves.
 */
export interface Library {
  // Reading
  /** Ids in order, newest first (`title`: A to Z by the reader's collation). Fast at 100,000 rows. */
  list(shelf: Shelf, order: SortOrder): Promise<ClippingId[]>;
  clippings(ids: readonly ClippingId[]): Promise<(Clipping | undefined)[]>;
  clipping(id: ClippingId): Promise<Clipping | undefined>;
  body(id: ClippingId): Promise<Body | undefined>;
  original(id: ClippingId): Promise<Original | undefined>;
  /** Why the clipping is what it is; undefined for one that an earlier version has read. */
  reading(id: ClippingId): Promise<Reading | undefined>;
  /** What a person has corrected; undefined where nothing ever was. */
  repair(id: ClippingId): Promise<Repair | undefined>;
  asset(sha256: Sha256): Promise<Asset | undefined>;
  counts(): Promise<LibraryCounts>;
  /** By name, in the reader's collation. */
  tags(): Promise<Tag[]>;
  annotations(id: ClippingId): Promise<Annotation[]>;

  // Changing clippings
  setStarred(ids: readonly ClippingId[], starred: boolean): Written;
  setArchived(ids: readonly ClippingId[], archived: boolean): Written;
  setRead(ids: readonly ClippingId[], read: boolean): Written;
  moveToBin(ids: readonly ClippingId[]): Written;
  restore(ids: readonly ClippingId[]): Written;
  /** Not undoable: rows, originals and assets that nothing else uses are gone. */
  deleteForever(ids: readonly ClippingId[]): Promise<Result<void>>;
  /** Reading position, 0 to 1; 1 marks it read. Not undoable. */
  saveProgress(id: ClippingId, progress: number): Promise<Result<void>>;

  // Repairing what was read
  /** Sets the details that a person knows better, in place of all corrections before. */
  correctDetails(id: ClippingId, corrected: Corrections): Written;
  /** Puts the clipping's new reading in place, with the choice of blocks that it was made by. */
  chooseBlocks(reread: Reread, blocks: Repair['blocks']): Written;
  /** Shows these fetched pictures in the clipping, by the addresses that its page gives. */
  addPictures(id: ClippingId, fetched: readonly FetchedAsset[]): Written;

  // Tags
  /** Adds the tag of this name (a path), creating it where there is none. */
  addTag(ids: readonly ClippingId[], name: string): Written;
  removeTag(ids: readonly ClippingId[], tagId: TagId): Written;
  renameTag(tagId: TagId, name: string): Written;
  deleteTag(tagId: TagId): Written;

  // Annotations
  /** The clipping's own note; an empty one is removed. */
  saveNote(id: ClippingId, note: string): Written;
  addHighlight(
    id: ClippingId,
    selectors: Selectors,
    colour: HighlightColour,
  ): Promise<Result<{ readonly highlight: Highlight; readonly undo: Undo }>>;
  changeHighlight(
    id: AnnotationId,
    change: { readonly colour?: HighlightColour; readonly note?: string },
  ): Written;
  removeAnnotation(id: AnnotationId): Written;

  // Settings: small values by name, parsed by the caller
  setting(name: string): Promise<unknown>;
  saveSetting(name: string, value: unknown): Promise<Result<void>>;

  close(): void;
}
