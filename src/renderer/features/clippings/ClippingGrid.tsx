import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
} from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { extendTo, type Selection, selectOnly, toggle } from '../../app/session/index.ts';
import { useLive } from '../../storage/index.ts';
import { ClippingRow, rowId } from './ClippingRow.tsx';
import { selectionAfterKey } from './gridKeys.ts';
import { useRows } from './useRows.ts';
import './ClippingGrid.css';

/** In rem, as in the style sheet: rows are of one height, so that any row's place is known. */
const ROW_HEIGHT_REM = 6.75;

interface ClippingGridProps {
  readonly ids: readonly ClippingId[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** The person wants to read it: Enter or a double click. */
  readonly onOpen: () => void;
  /** A menu is asked for, at this place of the window. */
  readonly onMenu: (place: { readonly x: number; readonly y: number }) => void;
}

/** The list of clippings: one tab stop, any length, rows made only for what is in view. */
export function ClippingGrid({ ids, selection, onSelect, onOpen, onMenu }: ClippingGridProps) {
  const { library } = useServices();
  const grid = useRef<HTMLDivElement>(null);
  const rowHeight = useMemo(() => ROW_HEIGHT_REM * rootFontSize(), []);
  // eslint-disable-next-line react-hooks/incompatible-library -- the library's own way; nothing here is memoised over its answers
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const rows = useRows(ids, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const tags = useLive(() => library.tags(), [library]);
  const tagNames = useMemo(() => new Map(tags?.map(({ id, name }) => [id, name])), [tags]);

  const { active } = selection;
  const activeIndex = active === null ? -1 : ids.indexOf(active);
  const reveal = useEffectEvent(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
  });
  useEffect(() => reveal(), [active]);

  useCommandHandler('view.clippings', () => grid.current?.focus());

  const press = useEventCallback((id: ClippingId, event: MouseEvent) => {
    if (event.shiftKey) onSelect(extendTo(selection, id, ids));
    else if (event.ctrlKey || event.metaKey) onSelect(toggle(selection, id));
    else onSelect(selectOnly(id));
  });
  const openMenu = useEventCallback((id: ClippingId, event: MouseEvent) => {
    if (!selection.selected.has(id)) onSelect(selectOnly(id));
    onMenu({ x: event.clientX, y: event.clientY });
  });
  const open = useEventCallback(() => onOpen());

  const answerKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      onMenu(menuPlace(active, event.currentTarget));
      return;
    }
    if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      onOpen();
      return;
    }
    const rowsPerPage = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 1);
    const next = selectionAfterKey(selection, ids, event, rowsPerPage);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
  };

  const activeIsRendered = items.some(({ index }) => index === activeIndex);
  return (
    <div
      ref={grid}
      role="grid"
      aria-label="Clippings"
      aria-multiselectable
      aria-rowcount={ids.length}
      aria-colcount={1}
      {...(active !== null && activeIsRendered ? { 'aria-activedescendant': rowId(active) } : {})}
      tabIndex={0}
      className="clipping-grid"
      onKeyDown={answerKey}
    >
      <div
        role="presentation"
        className="clipping-rows"
        style={{ height: `${virtual.getTotalSize()}px` }}
      >
        {items.map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <ClippingRow
              key={id}
              id={id}
              clipping={rows.get(id)}
              index={index}
              top={start}
              isSelected={selection.selected.has(id)}
              isActive={id === active}
              tagNames={tagNames}
              onPress={press}
              onMenu={openMenu}
              onOpen={open}
            />
          );
        })}
      </div>
    </div>
  );
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function menuPlace(active: ClippingId | null, grid: Element): { x: number; y: number } {
  const row = active === null ? null : document.getElementById(rowId(active));
  const box = (row ?? grid).getBoundingClientRect();
  return { x: box.left + 24, y: box.top + Math.min(box.height, 48) };
}

/** A handler that stays the same object, so that rows need not render again for it. */
function useEventCallback<Arguments extends unknown[]>(
  perform: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  return useCallback((...values: Arguments) => latest.current(...values), []);
}
