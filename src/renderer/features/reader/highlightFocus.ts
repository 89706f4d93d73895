import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AnnotationId } from '../../../core/library/entities.ts';

/** Which highlight the window is about, and what asked for it. */
export interface HighlightFocus {
  readonly id: AnnotationId | null;
  /** `reader`: it was pointed at in the text. `pane`: it was chosen beside the text. */
  readonly from: 'reader' | 'pane';
  /** `comment`: its comment is to be written now. */
  readonly wants: 'look' | 'comment';
  /** Grows with each request, so that the same one can be made twice. */
  readonly turn: number;
}

/** What the text and the pane beside it tell each other. */
export interface HighlightFocusStore {
  readonly current: () => HighlightFocus;
  readonly focus: (
    id: AnnotationId | null,
    from: HighlightFocus['from'],
    wants?: HighlightFocus['wants'],
  ) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createHighlightFocus(): HighlightFocusStore {
  let current: HighlightFocus = { id: null, from: 'reader', wants: 'look', turn: 0 };
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    focus: (id, from, wants = 'look') => {
      current = { id, from, wants, turn: current.turn + 1 };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One for the window; a test may provide its own. */
export const HighlightFocusContext = createContext(createHighlightFocus());

export function useHighlightFocus(): readonly [HighlightFocus, HighlightFocusStore['focus']] {
  const store = useContext(HighlightFocusContext);
  return [useSyncExternalStore(store.subscribe, store.current), store.focus];
}
