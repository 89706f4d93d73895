import type { Result } from '../../../core/result.ts';
import type { Undo } from '../../storage/contract.ts';

export interface HistoryState {
  /** Label of what Undo would revert; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The writes of this window that can be undone and redone, in order. */
export interface History {
  /** Keeps a new write; what could be redone is forgotten. */
  readonly push: (undo: Undo) => void;
  /** Reverts the last write. Null: there is none. Calls queue up; none overtakes another. */
  readonly undo: () => Promise<Result<string> | null>;
  readonly redo: () => Promise<Result<string> | null>;
  readonly state: () => HistoryState;
  readonly subscribe: (listener: () => void) => () => void;
}

const DEPTH = 200;

export function createHistory(): History {
  let past: readonly Undo[] = [];
  let future: readonly Undo[] = [];
  let state: HistoryState = { undo: null, redo: null };
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const settle = (newPast: readonly Undo[], newFuture: readonly Undo[]): void => {
    past = newPast.slice(-DEPTH);
    future = newFuture.slice(-DEPTH);
    state = { undo: past.at(-1)?.label ?? null, redo: future.at(-1)?.label ?? null };
    for (const listener of listeners) listener();
  };

  // A write that cannot be reverted any more is dropped, or it would block those before it.
  const revertLast = async (direction: 'undo' | 'redo'): Promise<Result<string> | null> => {
    const write = (direction === 'undo' ? past : future).at(-1);
    if (write === undefined) return null;
    const reverted = await write.revert();
    const without = (writes: readonly Undo[]) => writes.filter((each) => each !== write);
    const added = reverted.ok ? [reverted.value] : [];
    if (direction === 'undo') settle(without(past), [...future, ...added]);
    else settle([...past, ...added], without(future));
    return reverted.ok ? { ok: true, value: write.label } : reverted;
  };
  const queued = (direction: 'undo' | 'redo'): Promise<Result<string> | null> => {
    const turn = queue.then(() => revertLast(direction));
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    push: (undo) => settle([...past, undo], []),
    undo: () => queued('undo'),
    redo: () => queued('redo'),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
