import { Label, ProgressBar } from 'react-aria-components';
import { countOf } from '../clippings/index.ts';
import type { BatchProgress } from '../../workers/contract.ts';
import type { ExportState } from './useExport.ts';

interface ExportReportProps {
  readonly state: Exclude<ExportState, { readonly step: 'choosing' }>;
}

/** How the export goes; at its end what was written, and what was not and why. */
export function ExportReport({ state }: ExportReportProps) {
  const { progress } = state;
  const isRunning = state.step === 'running';
  return (
    <div className="export-report">
      {isRunning ? <Running progress={progress} /> : null}
      <p role="status">
        {state.step === 'ended' ? exportSentence(state.progress, state.target) : ''}
      </p>
      {progress === null || progress.failures.length === 0 ? null : (
        <ul className="export-failures" aria-label="Clippings that were not exported" tabIndex={0}>
          {progress.failures.map(({ title, error }, index) => (
            <li key={`${index} ${title}`}>
              <bdi className="export-failure-title">{title}</bdi>
              <p>{error.message}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Running({ progress }: { readonly progress: BatchProgress | null }) {
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  return (
    <ProgressBar
      className="progress"
      value={done}
      maxValue={Math.max(total, 1)}
      valueLabel={progress === null ? '' : `${done} of ${total}`}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="progress-words">
            <Label>Writing files</Label>
            <span className="progress-value">{valueText}</span>
          </span>
          <span className="progress-track">
            <span className="progress-bar" style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}

/** `Exported 3 clippings to “Notes”`, and what was not. */
function exportSentence(progress: BatchProgress, target: string): string {
  const written = progress.done - progress.failures.length;
  if (progress.cancelled) return 'Cancelled. Nothing of this export was kept.';
  const failed = progress.failures.length;
  return `Exported ${countOf(written)} to “${target}”${failed > 0 ? `, ${failed} failed` : ''}.`;
}
