import type { ClippingId, Sha256 } from '../../core/library/entities.ts';

/** An import that has not ended: it is finished by the next run of the app. */
export interface JobRow {
  readonly id: string;
  readonly kind: 'import';
  readonly startedAt: string;
}

/** A file as it was taken in, before anything was made of it. */
export interface TakenInFile {
  readonly path: string;
  readonly size: number;
  readonly modifiedAt: string | null;
  readonly sha256: Sha256;
  readonly gzip: Uint8Array;
}

/** One page of a job that is not a clipping yet. The row goes in the write that ends it. */
export type UnitRow = {
  readonly jobId: string;
  /** Its place in the job. */
  readonly n: number;
  /** The file as the user knows it. */
  readonly input: string;
} & (
  | { readonly state: 'unread' }
  | {
      readonly state: 'taken-in';
      /** Main file first. */
      readonly files: readonly TakenInFile[];
    }
);

export type UnitKey = readonly [jobId: string, n: number];

export interface KnownContent {
  readonly sha256: Sha256;
  readonly id: ClippingId;
}
