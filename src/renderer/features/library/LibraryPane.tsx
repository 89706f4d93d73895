import { useSession } from '../../app/session/index.ts';
import { ShelfList } from './ShelfList.tsx';
import { TagTree } from './TagTree.tsx';
import { useLibraryIndex } from './useLibraryIndex.ts';
import './LibraryPane.css';

/** The shelves and the tag tree. `onChosen` tells that the person went to one. */
export function LibraryPane({ onChosen }: { readonly onChosen: () => void }) {
  const { session, dispatch } = useSession();
  const index = useLibraryIndex();
  return (
    <nav aria-label="Library" className="library-pane">
      <ShelfList
        counts={index?.counts}
        shelf={session.shelf}
        onChoose={(shelf) => {
          dispatch({ type: 'shelf', shelf });
          onChosen();
        }}
      />
      {index === undefined ? null : (
        <TagTree
          index={index}
          shelf={session.shelf}
          onChoose={(shelf) => {
            dispatch({ type: 'shelf', shelf });
            onChosen();
          }}
        />
      )}
    </nav>
  );
}
