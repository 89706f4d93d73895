import type { ClippingId } from '../../../core/library/entities.ts';
import type { Shelf, SortOrder } from '../../storage/contract.ts';
import { emptySelection, type Selection } from './selection.ts';

/** What this window is looking at. Nothing of it is kept on disk. */
export interface Session {
  readonly shelf: Shelf;
  readonly order: SortOrder;
  /** What the search box holds. */
  readonly query: string;
  readonly selection: Selection;
  /**
   * Clippings read since the shelf was opened: they stay in Unread until one leaves it, so that a
   * row does not vanish under the pointer.
   */
  readonly visited: ReadonlySet<ClippingId>;
}

export type SessionAction =
  | { readonly type: 'shelf'; readonly shelf: Shelf }
  | { readonly type: 'order'; readonly order: SortOrder }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'select'; readonly selection: Selection }
  | { readonly type: 'visited'; readonly id: ClippingId };

export const initialSession: Session = {
  shelf: { kind: 'all' },
  order: 'added',
  query: '',
  selection: emptySelection,
  visited: new Set(),
};

export function sessionReducer(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'shelf':
      return isSameShelf(session.shelf, action.shelf)
        ? session
        : { ...session, shelf: action.shelf, selection: emptySelection, visited: new Set() };
    case 'order':
      return { ...session, order: action.order };
    case 'query':
      return { ...session, query: action.query };
    case 'select':
      return { ...session, selection: action.selection };
    case 'visited':
      return session.visited.has(action.id)
        ? session
        : { ...session, visited: new Set([...session.visited, action.id]) };
  }
}

export function isSameShelf(one: Shelf, other: Shelf): boolean {
  return shelfKey(one) === shelfKey(other);
}

/** The shelf as one word, for addresses and dependencies. */
export function shelfKey(shelf: Shelf): string {
  return shelf.kind === 'tag' ? `tag-${shelf.tagId}` : shelf.kind;
}
