import type { Sha256 } from '../../core/library/entities.ts';
import type { Keeping } from './keeping.ts';

/** An import that has not ended: it is finished by the next run of the app. */
export interface JobRow {
  readonly id: string;
  readonly kind: 'import';
  readonly startedAt: string;
  /** The pages' main files as the user knows them; a unit's number is its place here. */
  readonly inputs: readonly string[];
}

/** A file as it was taken in, before anything was made of it. */
export type TakenInFile = {
  readonly path: string;
  readonly size: number;
  readonly modifiedAt: string | null;
  readonly sha256: Sha256;
} & Keeping;

/** One page of a job that is not a clipping yet. The row goes in the write that ends it. */
export type UnitRow = {
  readonly jobId: string;
  /** Its place in the job. */
  readonly n: number;
} & (
  | { readonly state: 'unread' }
  | {
      readonly state: 'taken-in';
      /** Main file first. */
      readonly files: readonly TakenInFile[];
    }
);

export type UnitKey = readonly [jobId: string, n: number];

/** How often a unit was begun: one that ends the app each time must not be tried for ever. */
export interface AttemptRow {
  readonly jobId: string;
  readonly n: number;
  readonly times: number;
}
