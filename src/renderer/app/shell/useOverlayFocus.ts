import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { runCommand } from '../commands/index.ts';
import { focusPane } from './paneFocus.ts';
import type { Panes } from './usePanes.ts';

/** The panes, whose overlay gives the focus back where it was when it goes. */
export function useOverlayFocus(panes: Panes): Panes {
  const { layout } = panes;
  const origin = useRef<Element | null>(null);

  const show: Panes['show'] = (pane) => {
    if (layout[pane] === 'hidden') origin.current = document.activeElement;
    panes.show(pane);
  };
  const closeOverlay = (): void => {
    const isWithin = isIn(document.activeElement, '.pane-over');
    flushSync(panes.closeOverlay);
    if (isWithin) giveBack(origin.current);
  };
  const toggle: Panes['toggle'] = (pane) => {
    if (layout[pane] === 'over') closeOverlay();
    else panes.toggle(pane);
  };
  return { ...panes, show, closeOverlay, toggle };
}

const isIn = (element: Element | null, selector: string): boolean =>
  element !== null && element.closest(selector) !== null;

function giveBack(origin: Element | null): void {
  if (isIn(origin, '[data-pane="reader"]') && runCommand('view.reader')) return;
  if (origin instanceof HTMLElement && origin.isConnected && origin !== document.body) {
    origin.focus();
  } else focusPane('clippings');
}
