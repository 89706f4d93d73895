import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import type { InputFile } from '../../../core/containers/types.ts';
import type { Result } from '../../../core/result.ts';
import { useServices } from '../../app/services.ts';
import type { ImportProgress } from '../../workers/contract.ts';
import { withProgress } from './outcome.ts';

interface ImportValue {
  /** The imports to show, ended ones too until they are dismissed. */
  readonly jobs: readonly ImportProgress[];
  /** Imports what a drop, a picker or a paste gave, or says why it could not be had. */
  readonly take: (files: Promise<Result<readonly InputFile[] | null>>) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const ImportContext = createContext<ImportValue | null>(null);

type JobsAction = { readonly moved: ImportProgress } | 'dismiss';

function jobsReducer(jobs: readonly ImportProgress[], action: JobsAction) {
  return action === 'dismiss'
    ? jobs.filter(({ state }) => state !== 'ended')
    : withProgress(jobs, action.moved);
}

/** Starts imports and follows them; finishes what an earlier run left unfinished. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const { platform, importer, announce } = useServices();
  const [jobs, dispatch] = useReducer(jobsReducer, []);
  const taken = useRef(new Map<string, readonly InputFile[]>());

  useEffect(() => {
    const unsubscribe = importer.subscribe((moved) => {
      dispatch({ moved });
      const files = taken.current.get(moved.jobId);
      if (moved.state !== 'ended' || files === undefined) return;
      taken.current.delete(moved.jobId);
      void platform.release(files);
    });
    void importer.resume();
    return unsubscribe;
  }, [importer, platform]);

  const take = useCallback(
    async (asked: Promise<Result<readonly InputFile[] | null>>): Promise<void> => {
      const files = await asked;
      if (!files.ok) announce(files.error.message, 'error');
      else if (files.value?.length === 0) announce('There was no file to import in that.');
      else if (files.value !== null) taken.current.set(importer.start(files.value), files.value);
    },
    [importer, announce],
  );

  const value = useMemo(
    () => ({
      jobs,
      take,
      cancel: () => {
        for (const { jobId, state } of jobs) if (state === 'running') importer.cancel(jobId);
      },
      dismiss: () => dispatch('dismiss'),
    }),
    [jobs, take, importer],
  );
  return <ImportContext value={value}>{children}</ImportContext>;
}

export function useImport(): ImportValue {
  const value = use(ImportContext);
  if (value === null) throw new Error('useImport is used outside ImportProvider');
  return value;
}
