import { vi } from 'vitest';

/** Waits until a check passes, however busy the machine is; fails with what the check says last. */
export const eventually = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 60_000, interval: 50 });
