import { useMemo } from 'react';
import type { Clipping, ClippingId } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import { useLive } from '../../storage/index.ts';

/** So many rows are looked at to tell whether all of a selection are starred; more would be slow. */
const SAMPLE = 200;

export interface SelectedClippings {
  readonly ids: readonly ClippingId[];
  /** The first of them as they are stored. */
  readonly sample: readonly Clipping[];
}

/** The selection in the list's order, with enough of it read to show its state. */
export function useSelectedClippings(): SelectedClippings {
  const { library } = useServices();
  const { session, list } = useSession();
  const { selected } = session.selection;
  const ids = useMemo(() => list.ids.filter((id) => selected.has(id)), [list.ids, selected]);
  const rows = useLive(() => library.clippings(ids.slice(0, SAMPLE)), [library, ids]);
  return useMemo(() => ({ ids, sample: (rows ?? []).flatMap((row) => row ?? []) }), [ids, rows]);
}
