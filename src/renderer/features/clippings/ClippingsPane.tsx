import { useState } from 'react';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import { useLive } from '../../storage/index.ts';
import { SearchBox } from '../search/index.ts';
import { ClippingCommands } from './ClippingCommands.tsx';
import { ClippingGrid } from './ClippingGrid.tsx';
import { ClippingMenu, type MenuPlace } from './ClippingMenu.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListHeader } from './ListHeader.tsx';
import { useMarkRead } from './useMarkRead.ts';
import { useSelectionFollowsList } from './useSelectionFollowsList.ts';
import './ClippingsPane.css';

/** The list of the shelf, or of what the search finds on it. `onOpen`: a clipping is to be read. */
export function ClippingsPane({ onOpen }: { readonly onOpen: () => void }) {
  const { library } = useServices();
  const { session, list, dispatch } = useSession();
  const [menuPlace, setMenuPlace] = useState<MenuPlace | null>(null);
  const tagId = session.shelf.kind === 'tag' ? session.shelf.tagId : null;
  const tags = useLive(() => library.tags(), [library]);
  const tagName = tags?.find(({ id }) => id === tagId)?.name ?? null;
  useMarkRead();
  useSelectionFollowsList();

  return (
    <section aria-label="Clippings" className="clippings-pane">
      <SearchBox />
      <ListHeader tagName={tagName} />
      {list.state === 'ready' && list.ids.length === 0 ? (
        <EmptyList tagName={tagName} />
      ) : (
        <ClippingGrid
          ids={list.ids}
          selection={session.selection}
          onSelect={(selection) => dispatch({ type: 'select', selection })}
          onOpen={onOpen}
          onMenu={setMenuPlace}
        />
      )}
      <ClippingCommands />
      <ClippingMenu place={menuPlace} onClose={() => setMenuPlace(null)} />
    </section>
  );
}
