import { X } from 'lucide-react';
import { Button, IconButton, Progress } from '../../ui/index.ts';
import { useReadAgain } from './ReadAgainProvider.tsx';
import './ReadAgainPanel.css';

/** How reading again goes, and what could not be read. */
export function ReadAgainPanel() {
  const { progress, cancel, dismiss } = useReadAgain();
  if (progress === null) return null;
  const { state, done, total, failures } = progress;
  if (state === 'running') {
    return (
      <div className="read-again">
        <Progress label="Reading again" done={done} total={total} />
        <Button variant="quiet" onPress={cancel}>
          Cancel
        </Button>
      </div>
    );
  }
  return (
    <div className="read-again">
      <div className="read-again-head">
        <p>Could not be read again</p>
        <IconButton label="Close reading report" icon={X} onPress={dismiss} />
      </div>
      <ul className="read-again-failures" aria-label="Clippings that could not be read again">
        {failures.map(({ title, error }, index) => (
          <li key={`${index} ${title}`}>
            <bdi>{title}</bdi>
            <p>{error.message}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
