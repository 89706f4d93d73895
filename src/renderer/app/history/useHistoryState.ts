import { useSyncExternalStore } from 'react';
import type { History, HistoryState } from './history.ts';

/** What Undo and Redo would do now; follows changes. */
export function useHistoryState(history: History): HistoryState {
  return useSyncExternalStore(history.subscribe, history.state);
}
