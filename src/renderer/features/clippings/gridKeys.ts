import type { ClippingId } from '../../../core/library/entities.ts';
import { moveTo, selectAll, type Selection, toggle } from '../../app/session/index.ts';

/** What of a key press decides. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The selection after a key press in the list, after the grid pattern of the ARIA practices:
 * arrows, Page Up and Down, Home and End move; with Shift they extend, with Ctrl they leave the
 * selection alone; Space toggles, Ctrl+A takes all, Escape leaves one, Enter begins at the first where
 * none is chosen. Null: not a key of the list.
 */
export function selectionAfterKey(
  selection: Selection,
  ids: readonly ClippingId[],
  press: GridKey,
  rowsPerPage: number,
): Selection | null {
  const withControl = press.ctrlKey || press.metaKey;
  const { active } = selection;
  if (press.altKey || ids.length === 0) return null;
  if (withControl && press.key.toLowerCase() === 'a') return selectAll(selection, ids);
  if (press.key === ' ' && active !== null) return toggle(selection, active);
  if (press.key === 'Escape' && selection.selected.size > 1) {
    return moveTo(selection, ids, active === null ? 0 : ids.indexOf(active), 'plain');
  }
  const at = active === null ? -1 : ids.indexOf(active);
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: Math.max(0, at - 1),
    PageDown: Math.max(0, at) + rowsPerPage,
    PageUp: at - rowsPerPage,
    Home: 0,
    End: ids.length - 1,
    ...(active === null ? { Enter: 0 } : {}),
  };
  const goal = goals[press.key];
  if (goal === undefined) return null;
  return moveTo(selection, ids, goal, press.shiftKey ? 'extend' : withControl ? 'keep' : 'plain');
}
