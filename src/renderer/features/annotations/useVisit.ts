import { useRef } from 'react';
import { useServices } from '../../app/services.ts';
import type { Written } from '../../storage/contract.ts';

interface Visit {
  /** Performs a write; of one visit's writes, Undo takes back all in one step. */
  readonly save: (write: Written) => Promise<boolean>;
  readonly end: () => void;
}

/**
 * The writes of one visit to a field. The first one's Undo brings back what was there before the
 * visit, so that those after it need none of their own.
 */
export function useVisit(): Visit {
  const { perform, announce } = useServices();
  const hasWritten = useRef(false);
  return {
    save: async (write) => {
      if (!hasWritten.current) {
        hasWritten.current = true;
        return perform(write, { silent: true });
      }
      const written = await write;
      if (!written.ok) announce(written.error.message, 'error');
      return written.ok;
    },
    end: () => {
      hasWritten.current = false;
    },
  };
}
