import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { Shortcut } from './Shortcut.tsx';
import './Tooltip.css';

interface WithTooltipProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly children: ReactElement;
}

/** Shows a name and its shortcut when a control is pointed at or focused. */
export function WithTooltip({ text, shortcut, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={80}>
      {children}
      <Tooltip offset={6} className="tooltip">
        {text}
        {shortcut === undefined ? null : <Shortcut keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
