import { useMemo } from 'react';
import type { Clipping, ClippingId } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { rowWindow } from './rowWindow.ts';

/** The clippings in view and a few around them, by id; follows their changes. */
export function useRows(
  ids: readonly ClippingId[],
  first: number,
  last: number,
): ReadonlyMap<ClippingId, Clipping> {
  const { library } = useServices();
  const { start, end } = rowWindow(first, last, ids.length);
  const wanted = useMemo(() => ids.slice(start, end), [ids, start, end]);
  const rows = useLive(() => library.clippings(wanted), [library, wanted]);
  return useMemo(
    () => new Map((rows ?? []).flatMap((row) => (row === undefined ? [] : [[row.id, row]]))),
    [rows],
  );
}
