import { useState, useSyncExternalStore } from 'react';
import { useSetting } from '../preferences/index.ts';
import {
  defaultPaneSetting,
  layoutFor,
  type Overlay,
  type PaneLayout,
  paneSettingSchema,
  type SizedPane,
} from './paneLayout.ts';

export interface Panes {
  readonly layout: PaneLayout;
  /** Where list and reader take turns: whose turn it is. */
  readonly turn: 'list' | 'reader';
  readonly resize: (pane: SizedPane, size: number) => void;
  readonly toggle: (pane: 'library' | 'annotations') => void;
  readonly show: (pane: 'library' | 'annotations') => void;
  readonly closeOverlay: () => void;
  readonly giveTurn: (turn: 'list' | 'reader') => void;
}

/** How the panes stand in this window, and how to change it. */
export function usePanes(): Panes {
  const width = useWindowWidth();
  const [setting, save] = useSetting('panes', paneSettingSchema, defaultPaneSetting);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [turn, giveTurn] = useState<'list' | 'reader'>('list');
  const layout = layoutFor(width, setting, overlay);

  const want = (pane: 'library' | 'annotations', wanted: boolean): void =>
    save({ ...setting, [pane === 'library' ? 'wantsLibrary' : 'wantsAnnotations']: wanted });
  const fitsBeside = (pane: 'library' | 'annotations'): boolean =>
    layoutFor(width, { ...setting, wantsLibrary: true, wantsAnnotations: true }, null)[pane] ===
    'beside';
  const show = (pane: 'library' | 'annotations'): void => {
    if (layout[pane] !== 'hidden') return;
    if (fitsBeside(pane)) want(pane, true);
    else setOverlay(pane);
  };

  return {
    layout,
    turn,
    resize: (pane, size) => save({ ...setting, sizes: { ...setting.sizes, [pane]: size } }),
    toggle: (pane) => {
      if (layout[pane] === 'hidden') show(pane);
      else if (layout[pane] === 'over') setOverlay(null);
      else want(pane, false);
    },
    show,
    closeOverlay: () => setOverlay(null),
    giveTurn,
  };
}

function useWindowWidth(): number {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('resize', listener);
      return () => window.removeEventListener('resize', listener);
    },
    () => window.innerWidth,
  );
}
