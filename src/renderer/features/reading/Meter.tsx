import { Meter as AriaMeter } from 'react-aria-components';

interface MeterProps {
  /** What is measured. */
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  /** The measure in a word, shown beside it. */
  readonly text: string;
}

/** A quiet measure: a word, and a short line filled as far. */
export function Meter({ label, value, text }: MeterProps) {
  return (
    <AriaMeter aria-label={label} value={value * 100} valueLabel={text} className="meter">
      <span className="meter-track" aria-hidden>
        <span className="meter-fill" style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      <span className="meter-word">{text}</span>
    </AriaMeter>
  );
}
