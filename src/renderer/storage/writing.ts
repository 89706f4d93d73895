import Dexie from 'dexie';
import { failed, ok, type Result } from '../../core/result.ts';
import type { Undo, Written } from './contract.ts';
import { isQuotaError, type Database } from './database.ts';

/**
 * A change of rows, run inside a transaction. It returns the step that takes it back, so that undo
 * and redo are the same machinery and survive whatever was written in between.
 */
export type Step = () => Promise<Step>;

/** What the status line says of a write, and of taking it back. */
export interface Labels {
  readonly done: string;
  readonly undone: string;
}

/** A rule of the library that a write would break: the user is told, nothing is written. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Runs a step as one durable transaction and hands out its undo. Labels that name something stored
 * are asked for inside that transaction, before the step.
 */
export async function write(
  db: Database,
  labels: Labels | (() => Promise<Labels>),
  step: Step,
): Written {
  return attempt(() =>
    inTransaction(db, async () => {
      const { done, undone } = typeof labels === 'function' ? await labels() : labels;
      const inverse = await step();
      const undo: Undo = {
        label: done,
        revert: () => write(db, { done: undone, undone: done }, inverse),
      };
      return undo;
    }),
  );
}

/** One transaction over all that a change of clippings may touch. */
export function inTransaction<Value>(db: Database, action: () => Promise<Value>): Promise<Value> {
  const tables = [
    db.clippings,
    db.titles,
    db.bodies,
    db.readings,
    db.repairs,
    db.originals,
    db.blocks,
    db.assets,
    db.annotations,
    db.tags,
    db.counts,
    db.jobs,
    db.units,
    db.attempts,
    db.changes,
  ];
  return db.transaction('rw', tables, action);
}

/** Turns what the database throws into a failure that a person understands. */
export async function attempt<Value>(action: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await action());
  } catch (error) {
    if (error instanceof Refusal) return failed(error.code, error.message);
    if (isQuotaError(error)) {
      return failed(
        'disk-full',
        'The disk is full, so this was not saved. Nothing that was saved before is lost: free some space and try again.',
      );
    }
    if (error instanceof Dexie.DatabaseClosedError) {
      return failed(
        'closed',
        'The library was closed by another window, so this was not saved. Reload Clipfold and try again.',
      );
    }
    const reason = error instanceof Error ? ` (${error.message})` : '';
    return failed('not-saved', `This could not be saved${reason}. Nothing was changed.`);
  }
}

/** Steps one after the other; taken back in the opposite order. */
export const sequence =
  (...steps: readonly Step[]): Step =>
  async () => {
    const inverses: Step[] = [];
    for (const step of steps) inverses.unshift(await step());
    return sequence(...inverses);
  };
