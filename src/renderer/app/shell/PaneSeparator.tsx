import type { KeyboardEvent, PointerEvent } from 'react';
import { defaultPaneSetting, limits, type SizedPane, withinLimits } from './paneLayout.ts';

interface PaneSeparatorProps {
  readonly pane: SizedPane;
  readonly size: number;
  /** Which side of the separator its pane is on. */
  readonly side: 'before' | 'after';
  readonly onResize: (size: number) => void;
}

const STEP = 16;

/** The line between two panes: dragged, moved with the arrow keys, reset by a double click. */
export function PaneSeparator({ pane, size, side, onResize }: PaneSeparatorProps) {
  const { min, max } = limits[pane];
  const towards = side === 'before' ? 1 : -1;
  const resize = (wanted: number): void => onResize(withinLimits(pane, wanted));

  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent): void =>
      resize(size + (clientX - from) * towards);
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end);
  };

  const press = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? STEP * 4 : STEP;
    const goals: Readonly<Record<string, number>> = {
      ArrowLeft: size - step * towards,
      ArrowRight: size + step * towards,
      Home: min,
      End: max,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    resize(goal);
  };

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of the ${pane} pane`}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={`pane-separator pane-separator-${pane}`}
      onPointerDown={drag}
      onKeyDown={press}
      onDoubleClick={() => resize(defaultPaneSetting.sizes[pane])}
    />
  );
}
