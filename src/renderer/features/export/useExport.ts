import { useEffect, useRef, useState } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import type { BatchProgress, BatchRun, ExportFormat } from '../../workers/contract.ts';
import type { ExportForm } from './ExportChoices.tsx';

export type ExportState =
  | { readonly step: 'choosing' }
  | { readonly step: 'running'; readonly progress: BatchProgress | null }
  | { readonly step: 'ended'; readonly progress: BatchProgress; readonly target: string };

/** As what, and where to. */
export interface ExportOrder {
  readonly form: ExportForm;
  readonly format: ExportFormat;
}

interface ExportControl {
  readonly state: ExportState;
  /** Asks where to, and writes. Stays at choosing when the person changes their mind there. */
  readonly start: (ids: readonly ClippingId[], order: ExportOrder) => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** One export from the choice of its target to its end. */
export function useExport(): ExportControl {
  const { platform, exporter, announce } = useServices();
  const [state, setState] = useState<ExportState>({ step: 'choosing' });
  const run = useRef<BatchRun | null>(null);

  const start = async (ids: readonly ClippingId[], order: ExportOrder): Promise<void> => {
    const { form, format } = order;
    const chosen = await platform.chooseExportTarget(form, suggestedName(form, new Date()));
    if (!chosen.ok) announce(chosen.error.message, 'error');
    if (!chosen.ok || chosen.value === null) return;
    const sink = chosen.value;
    setState({ step: 'running', progress: null });
    run.current = exporter.start(ids, sink, format);
    const unsubscribe = run.current.subscribe((progress) =>
      setState({ step: 'running', progress }),
    );
    const progress = await run.current.ended;
    unsubscribe();
    run.current = null;
    setState({ step: 'ended', progress, target: sink.name });
  };

  useEffect(() => () => run.current?.cancel(), []);

  return {
    state,
    start,
    cancel: () => run.current?.cancel(),
    reset: () => setState({ step: 'choosing' }),
  };
}

/** `Clippings 2026-11-24.zip`. */
function suggestedName(form: ExportForm, today: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `Clippings ${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}${form === 'zip' ? '.zip' : ''}`;
}
