import type { KeyboardEvent } from 'react';

/** Up, Down, Home and End move the focus among the lines of the list the key was pressed in. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const lines = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('a[href], [role="treeitem"]'),
  ];
  const at = lines.findIndex((line) => line === document.activeElement);
  const goal: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: lines.length - 1,
  };
  const line = lines[goal[event.key] ?? -1];
  if (line === undefined) return;
  event.preventDefault();
  line.focus();
}
