import type { ClippingId } from '../../../core/library/entities.ts';

/** What is chosen in the list, as in a file manager. */
export interface Selection {
  readonly selected: ReadonlySet<ClippingId>;
  /** Where a range chosen with Shift starts. */
  readonly anchor: ClippingId | null;
  /** The row that has the keyboard, and that the reader shows. */
  readonly active: ClippingId | null;
}

export const emptySelection: Selection = { selected: new Set(), anchor: null, active: null };

export function selectOnly(id: ClippingId): Selection {
  return { selected: new Set([id]), anchor: id, active: id };
}

/** Adds the row to the selection, or takes it out, as Ctrl and a click do. */
export function toggle(selection: Selection, id: ClippingId): Selection {
  const selected = new Set(selection.selected);
  if (!selected.delete(id)) selected.add(id);
  return { selected, anchor: id, active: id };
}

/** Chooses from the anchor to the row, as Shift and a click do. */
export function extendTo(
  selection: Selection,
  id: ClippingId,
  ids: readonly ClippingId[],
): Selection {
  const anchor = selection.anchor ?? selection.active ?? id;
  const from = ids.indexOf(anchor);
  const to = ids.indexOf(id);
  if (from < 0 || to < 0) return selectOnly(id);
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { selected: new Set(range), anchor, active: id };
}

export function selectAll(selection: Selection, ids: readonly ClippingId[]): Selection {
  const first = ids[0];
  if (first === undefined) return emptySelection;
  return { selected: new Set(ids), anchor: first, active: selection.active ?? first };
}

export type Move = 'plain' | 'extend' | 'keep';

/**
 * Moves the keyboard to the row at `index` (held within the list): choosing it alone, extending
 * the range to it, or keeping the selection as it is.
 */
export function moveTo(
  selection: Selection,
  ids: readonly ClippingId[],
  index: number,
  move: Move,
): Selection {
  const id = ids[Math.max(0, Math.min(index, ids.length - 1))];
  if (id === undefined) return emptySelection;
  if (move === 'extend') return extendTo(selection, id, ids);
  return move === 'keep' ? { ...selection, active: id } : selectOnly(id);
}

/**
 * What is chosen once these rows have left the list: the row that takes the place of the active
 * one, so that the next key press goes on from there.
 */
export function afterRemoval(
  selection: Selection,
  ids: readonly ClippingId[],
  removed: ReadonlySet<ClippingId>,
): Selection {
  const { active } = selection;
  if (active !== null && !removed.has(active)) {
    const selected = new Set([...selection.selected].filter((id) => !removed.has(id)));
    return { ...selection, selected: selected.size > 0 ? selected : new Set([active]) };
  }
  const place = active === null ? 0 : ids.indexOf(active);
  const next =
    ids.slice(Math.max(0, place)).find((id) => !removed.has(id)) ??
    ids.slice(0, Math.max(0, place)).findLast((id) => !removed.has(id));
  return next === undefined ? emptySelection : selectOnly(next);
}
