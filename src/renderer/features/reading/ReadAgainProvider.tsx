import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { countOf, useSelectedClippings } from '../clippings/index.ts';
import type { BatchProgress, BatchRun } from '../../workers/contract.ts';

interface ReadAgainValue {
  /** What is under way, or has ended with failures; null where there is nothing to show. */
  readonly progress: BatchProgress | null;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const ReadAgainContext = createContext<ReadAgainValue | null>(null);

/** Reads the selected clippings again on command, one run at a time. */
export function ReadAgainProvider({ children }: { readonly children: ReactNode }) {
  const { originals, announce } = useServices();
  const { ids } = useSelectedClippings();
  const [progress, setProgress] = useState<BatchProgress | null>(null);
  const run = useRef<BatchRun | null>(null);
  const isRunning = progress?.state === 'running';

  const start = async (): Promise<void> => {
    const started = originals.readAgain(ids);
    run.current = started;
    setProgress({ state: 'running', total: ids.length, done: 0, failures: [], cancelled: false });
    const unsubscribe = started.subscribe(setProgress);
    const ended = await started.ended;
    unsubscribe();
    run.current = null;
    setProgress(ended.failures.length === 0 ? null : ended);
    announce(outcomeOf(ended));
  };
  useCommandHandler('clipping.readAgain', () => void start(), ids.length > 0 && !isRunning);

  const cancel = useCallback(() => run.current?.cancel(), []);
  const dismiss = useCallback(() => setProgress(null), []);
  const value = useMemo(() => ({ progress, cancel, dismiss }), [progress, cancel, dismiss]);
  return <ReadAgainContext value={value}>{children}</ReadAgainContext>;
}

export function useReadAgain(): ReadAgainValue {
  const value = use(ReadAgainContext);
  if (value === null) throw new Error('useReadAgain is used outside ReadAgainProvider');
  return value;
}

/** `Read 3 clippings again, 1 failed`. */
function outcomeOf({ done, failures, cancelled }: BatchProgress): string {
  const read = `Read ${countOf(done - failures.length)} again`;
  const failed = failures.length === 0 ? '' : `, ${failures.length} failed`;
  return `${read}${failed}${cancelled ? ', then stopped' : ''}.`;
}
