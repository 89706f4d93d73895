import { Label, ProgressBar } from 'react-aria-components';
import './Progress.css';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly total: number;
}

/** How far something has come, as a bar and as numbers. */
export function Progress({ label, done, total }: ProgressProps) {
  return (
    <ProgressBar
      className="progress"
      value={done}
      maxValue={Math.max(total, 1)}
      isIndeterminate={total === 0}
      valueLabel={`${done} of ${total}`}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="progress-words">
            <Label>{label}</Label>
            <span className="progress-value">{valueText}</span>
          </span>
          <span className="progress-track">
            <span className="progress-bar" style={{ width: `${percentage ?? 20}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
