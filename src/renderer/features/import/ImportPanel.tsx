import { Copy, X } from 'lucide-react';
import { useServices } from '../../app/services.ts';
import { Button, IconButton, Progress } from '../../ui/index.ts';
import { failuresAsText, type ImportOverview, outcomeSentence, overview } from './outcome.ts';
import { useImport } from './ImportProvider.tsx';
import './ImportPanel.css';

/** How an import goes, and how it went: what failed, why, and what to do. */
export function ImportPanel() {
  const { jobs, dismiss } = useImport();
  const shown = overview(jobs);
  const hasEnded = shown?.state === 'ended';
  return (
    <div className="import-panel" data-shown={shown !== null || undefined}>
      {shown === null || hasEnded ? null : <Running progress={shown} />}
      <div className="import-outcome">
        {/* Always in the document: a live region is heard only if it was there before its words. */}
        <p role="status" className="import-status">
          {hasEnded ? outcomeSentence(shown) : ''}
        </p>
        {hasEnded ? <IconButton label="Close import report" icon={X} onPress={dismiss} /> : null}
      </div>
      {hasEnded && shown.failures.length > 0 ? <Failures failures={shown.failures} /> : null}
    </div>
  );
}

function Running({ progress }: { readonly progress: ImportOverview }) {
  const { cancel } = useImport();
  const { done, total, current, state } = progress;
  return (
    <div className="import-running">
      <Progress
        label={state === 'cancelling' ? 'Stopping…' : 'Importing'}
        done={done}
        total={total}
      />
      <div className="import-current">
        <bdi className="import-file" title={current ?? ''}>
          {current ?? 'Looking through the files'}
        </bdi>
        <Button variant="quiet" isDisabled={state === 'cancelling'} onPress={cancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function Failures({ failures }: Pick<ImportOverview, 'failures'>) {
  const { announce } = useServices();
  const copy = (): void => {
    navigator.clipboard.writeText(failuresAsText(failures)).then(
      () => announce('Copied.'),
      () => announce('The system did not let Clipfold copy this.', 'error'),
    );
  };
  return (
    <>
      <ul className="import-failures" aria-label="Files that could not be imported" tabIndex={0}>
        {failures.map(({ input, error }, index) => (
          <li key={`${index} ${input}`} className="import-failure">
            <bdi className="import-failure-file">{input}</bdi>
            <p>{error.message}</p>
          </li>
        ))}
      </ul>
      <Button variant="quiet" onPress={copy}>
        <Copy aria-hidden size={14} />
        Copy this list
      </Button>
    </>
  );
}
