import { useEffect, useEffectEvent, useRef } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { afterRemoval, emptySelection, useSession } from '../../app/session/index.ts';

/**
 * Keeps the selection to what the list shows, whatever changed it (a command, another window): the
 * row that takes the place of one that left is chosen, and a new search starts with none.
 */
export function useSelectionFollowsList(): void {
  const { session, list, dispatch } = useSession();
  const last = useRef<{ ids: readonly ClippingId[]; query: string }>({ ids: [], query: '' });

  const follow = useEffectEvent((ids: readonly ClippingId[]) => {
    const before = last.current;
    last.current = { ids, query: session.query };
    const { selection } = session;
    const shown = new Set(ids);
    const gone = new Set(
      [...selection.selected, ...(selection.active === null ? [] : [selection.active])].filter(
        (id) => !shown.has(id),
      ),
    );
    if (gone.size === 0) return;
    const isNewSearch = before.query !== session.query;
    // Rows that left are known by not being shown now; the others keep their order.
    const left = new Set(before.ids.filter((id) => !shown.has(id)));
    dispatch({
      type: 'select',
      selection: isNewSearch
        ? emptySelection
        : afterRemoval(selection, before.ids, new Set([...gone, ...left])),
    });
  });

  useEffect(() => {
    if (list.state === 'ready') follow(list.ids);
  }, [list.state, list.ids]);
}
