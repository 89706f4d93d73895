export type NoticeTone = 'information' | 'error';

/** Something the person is told, shown for a while and read aloud. */
export interface Notice {
  readonly id: number;
  readonly message: string;
  readonly tone: NoticeTone;
  /** It tells of a write that Undo reverts. */
  readonly undoable: boolean;
}

export interface Notices {
  readonly tell: (notice: Omit<Notice, 'id'>) => void;
  readonly dismiss: (id: number) => void;
  /** What is shown: the last word of each kind, so that messages never pile up. */
  readonly shown: () => readonly Notice[];
  readonly subscribe: (listener: () => void) => () => void;
}

const MOST_ERRORS = 3;

export function createNotices(): Notices {
  let shown: readonly Notice[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();
  const show = (notices: readonly Notice[]): void => {
    shown = notices;
    for (const listener of listeners) listener();
  };

  return {
    tell: (notice) => {
      lastId += 1;
      const errors = shown.filter(
        ({ tone, message }) => tone === 'error' && message !== notice.message,
      );
      show([...errors.slice(1 - MOST_ERRORS), { ...notice, id: lastId }]);
    },
    dismiss: (id) => show(shown.filter((notice) => notice.id !== id)),
    shown: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
