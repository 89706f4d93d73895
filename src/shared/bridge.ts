import type { CallName, EventName } from './channels.ts';
import type { CallArgument, CallResult, EventPayload, ImportEntry } from './ipc.ts';
import type { Result } from '../core/result.ts';

/** Files of a drop or an input: those with a place on disk, and those the page must read itself. */
export interface DroppedFiles {
  readonly entries: readonly ImportEntry[];
  /** Indexes of files that exist in the page only, such as a picture dragged from another page. */
  readonly placeless: readonly number[];
}

type PageCalls = {
  readonly [Name in Exclude<CallName, 'import.fromPaths'>]: (
    argument: CallArgument<Name>,
  ) => Promise<CallResult<Name>>;
};

/**
 * What the preload puts into the page as `window.clipfold`. Paths are taken from real `File`
 * objects inside the preload, so the page cannot name one.
 */
export interface Bridge extends PageCalls {
  readonly 'import.fromFiles': (files: readonly File[]) => Promise<Result<DroppedFiles>>;
  /** Returns the unsubscription. */
  readonly on: <Name extends EventName>(
    event: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void;
}
