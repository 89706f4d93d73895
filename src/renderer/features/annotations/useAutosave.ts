import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** So long the typing rests before it is saved, in milliseconds. */
export const REST_MS = 400;
/** What was saved is told back within this time, however busy the library is. */
const TOLD_BACK_MS = 2000;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

export interface AutosavedText {
  readonly text: string;
  readonly state: SaveState;
  readonly change: (text: string) => void;
  /** Writes what is not written yet, now. */
  readonly flush: () => void;
}

interface AutosaveOptions {
  /** What is stored: shown while nothing newer was typed. */
  readonly stored: string;
  /** Writes the text. False: it could not be written, and the person was told. */
  readonly save: (text: string) => Promise<boolean>;
  /** The window may be gone before a write ends: the last chance to keep the text. */
  readonly keepSafe: (text: string) => void;
}

/**
 * Text that saves itself: when the typing rests, when the field is left, and when the window goes.
 * The stored text shows through as soon as it says the same, or some time after the last save (an
 * Undo right after it may have changed the store before the field heard of it).
 */
export function useAutosave({ stored, save, keepSafe }: AutosaveOptions): AutosavedText {
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  const unsaved = useRef<string | null>(null);
  const beingSaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (draft !== null && draft === stored && state === 'saved') setDraft(null);

  const flush = (): void => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === null) return;
    unsaved.current = null;
    beingSaved.current = text;
    setState('saving');
    void save(text).then((saved) => {
      if (beingSaved.current === text) beingSaved.current = null;
      // Text typed meanwhile is still to be saved; its own write will say how that went.
      if (unsaved.current === null) setState(saved ? 'saved' : 'failed');
      if (unsaved.current === null && saved) {
        timer.current = setTimeout(() => setDraft(null), TOLD_BACK_MS);
      }
      if (!saved) unsaved.current ??= text;
    });
  };

  const flushLatest = useEffectEvent(flush);
  const keepLatestSafe = useEffectEvent(() => {
    const text = unsaved.current ?? beingSaved.current;
    if (text !== null) keepSafe(text);
  });
  useEffect(() => {
    const leave = (): void => {
      keepLatestSafe();
      flushLatest();
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flushLatest();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      flushLatest();
      clearTimeout(timer.current);
    };
  }, []);

  return {
    text: draft ?? stored,
    state,
    flush,
    change: (text) => {
      unsaved.current = text;
      setDraft(text);
      setState('unsaved');
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MS);
    },
  };
}
