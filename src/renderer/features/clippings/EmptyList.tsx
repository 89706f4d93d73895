import type { ReactNode } from 'react';
import { useSession } from '../../app/session/index.ts';
import type { Shelf } from '../../storage/contract.ts';
import { Button } from '../../ui/index.ts';
import { countOf } from './countOf.ts';

/** What an empty list says: why it is empty, and what to do next. */
export function EmptyList({ tagName }: { readonly tagName: string | null }) {
  const { session, list } = useSession();
  return (
    <div className="empty-list" tabIndex={-1}>
      {list.isSearch ? <NothingFound /> : <EmptyShelf shelf={session.shelf} tagName={tagName} />}
    </div>
  );
}

function NothingFound() {
  const { list, dispatch } = useSession();
  const elsewhere = list.foundElsewhere;
  return (
    <>
      <p className="empty-title">No clipping has all of these words</p>
      {elsewhere > 0 ? (
        <>
          <p>
            {elsewhere === 1 ? 'One is' : `${elsewhere.toLocaleString()} are`} outside this shelf.
          </p>
          <Button onPress={() => dispatch({ type: 'shelf', shelf: { kind: 'all' } })}>
            Look in everything
          </Button>
        </>
      ) : (
        <p>Try fewer words, or the beginning of one.</p>
      )}
      <Button variant="quiet" onPress={() => dispatch({ type: 'query', query: '' })}>
        Show {countOf(list.shelfSize)}
      </Button>
    </>
  );
}

const teachings: Readonly<Record<Shelf['kind'], readonly [string, ReactNode]>> = {
  all: ['Nothing here yet', 'Saved pages that you drop on the window are listed here.'],
  unread: ['All read', 'A clipping is read once you have opened it. U marks it unread again.'],
  starred: ['No stars yet', 'Star what you will come back to: press S on a clipping.'],
  untagged: ['Everything has a tag', 'Clippings without one turn up here. T adds a tag.'],
  pages: [
    'No pages here',
    'A saved home page, list or search result is kept as a page, and turns up here.',
  ],
  archive: ['The archive is empty', 'Archive what you are done with and want to keep: press E.'],
  bin: ['The bin is empty', 'Deleted clippings wait here until you delete them forever.'],
  tag: ['Nothing carries this tag', 'Open a clipping and press T to add it.'],
};

function EmptyShelf({ shelf, tagName }: { shelf: Shelf; tagName: string | null }) {
  const [title, lesson] = teachings[shelf.kind];
  return (
    <>
      <p className="empty-title" dir="auto">
        {shelf.kind === 'tag' && tagName !== null ? `Nothing carries “${tagName}”` : title}
      </p>
      <p>{lesson}</p>
    </>
  );
}
