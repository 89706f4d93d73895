/** A listener that is told often enough to follow, and no more. */
export interface Throttled {
  /** Within the interval, however often it is asked for. */
  readonly soon: () => void;
  /** At once, in place of what was still to come. */
  readonly now: () => void;
}

export function throttle(action: () => void, everyMs = 100): Throttled {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const now = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    action();
  };
  return {
    now,
    soon: () => {
      timer ??= setTimeout(now, everyMs);
    },
  };
}
