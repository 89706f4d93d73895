import { useMemo } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { useLive } from '../../storage/index.ts';
import type { Library } from '../../storage/contract.ts';
import { useServices } from '../services.ts';
import { type Session, shelfKey } from './session.ts';
import { useSearchAnswer } from './useSearchAnswer.ts';

/** The clippings that the list shows now, in order. */
export interface ShownList {
  readonly ids: readonly ClippingId[];
  /** Words found by the search, for marking; empty without one. */
  readonly terms: readonly string[];
  readonly state: 'loading' | 'ready';
  readonly isSearch: boolean;
  /** How many clippings the shelf holds without the search. */
  readonly shelfSize: number;
  /** Found by the search, but not on this shelf. */
  readonly foundElsewhere: number;
}

/** Follows the library: the shelf's clippings, or those of them that the search finds. */
export function useShownList({ shelf, order, query, visited }: Session): ShownList {
  const { library } = useServices();
  const key = shelfKey(shelf);
  const loaded = useLive(
    async () => ({ key, ids: await listShelf(library, { shelf, order, visited }) }),
    [library, key, order, visited],
  );
  const answer = useSearchAnswer(query);
  return useMemo(() => {
    const shelfIds = loaded?.key === key ? loaded.ids : undefined;
    if (shelfIds === undefined) return nothing;
    const held = new Set(shelfIds);
    const ids = answer === null ? shelfIds : answer.ids.filter((id) => held.has(id));
    return {
      ids,
      terms: answer?.terms ?? [],
      state: 'ready',
      isSearch: answer !== null,
      shelfSize: shelfIds.length,
      foundElsewhere: answer === null ? 0 : answer.ids.length - ids.length,
    };
  }, [loaded, key, answer]);
}

const nothing: ShownList = {
  ids: [],
  terms: [],
  state: 'loading',
  isSearch: false,
  shelfSize: 0,
  foundElsewhere: 0,
};

async function listShelf(
  library: Library,
  { shelf, order, visited }: Pick<Session, 'shelf' | 'order' | 'visited'>,
): Promise<ClippingId[]> {
  const ids = await library.list(shelf, order);
  if (shelf.kind !== 'unread' || visited.size === 0) return ids;
  const unread = new Set(ids);
  const all = await library.list({ kind: 'all' }, order);
  return all.filter((id) => unread.has(id) || visited.has(id));
}
