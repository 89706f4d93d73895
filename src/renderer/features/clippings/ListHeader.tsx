import { ArrowDownWideNarrow } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import type { SortOrder } from '../../storage/contract.ts';
import { Button, ConfirmDialog, IconButton, MenuButton } from '../../ui/index.ts';
import { shelfLabel } from '../library/index.ts';
import { countOf } from './countOf.ts';

const orders: readonly { readonly order: SortOrder; readonly label: string }[] = [
  { order: 'added', label: 'Newest import first' },
  { order: 'published', label: 'Newest story first' },
  { order: 'title', label: 'By headline' },
];

/** Names the list, counts it, and offers its order; in the bin, to empty it. */
export function ListHeader({ tagName }: { readonly tagName: string | null }) {
  const { session, list, dispatch } = useSession();
  const { shelf } = session;
  const title = shelf.kind === 'tag' ? (tagName ?? 'Tag') : shelfLabel(shelf.kind);
  return (
    <header className="list-header">
      <h1 className="list-title" dir="auto" title={title}>
        {title}
      </h1>
      <p className="list-count" aria-live="polite">
        {list.state === 'loading'
          ? ''
          : list.isSearch
            ? `${list.ids.length.toLocaleString()} of ${list.shelfSize.toLocaleString()}`
            : list.ids.length.toLocaleString()}
      </p>
      {shelf.kind === 'bin' && list.ids.length > 0 && !list.isSearch ? <EmptyBin /> : null}
      <MenuButton
        label="Order"
        entries={orders.map(({ order, label }) => ({
          id: order,
          label,
          checked: session.order === order,
          perform: () => dispatch({ type: 'order', order }),
        }))}
      >
        <IconButton
          label="Order of the list"
          icon={ArrowDownWideNarrow}
          isDisabled={list.isSearch}
        />
      </MenuButton>
    </header>
  );
}

function EmptyBin() {
  const { library, announce } = useServices();
  const { list } = useSession();
  const [asks, setAsks] = useState(false);
  const { ids } = list;
  const empty = async (): Promise<void> => {
    const done = await library.deleteForever(ids);
    if (done.ok) announce(`Deleted ${countOf(ids.length)} forever.`);
    else announce(done.error.message, 'error');
  };
  return (
    <>
      <Button variant="quiet" onPress={() => setAsks(true)}>
        Empty bin
      </Button>
      <ConfirmDialog
        title={`Delete ${countOf(ids.length)} forever?`}
        confirmLabel="Empty the bin"
        isOpen={asks}
        onClose={() => setAsks(false)}
        onConfirm={() => void empty()}
      >
        The articles, their original files and your notes on them go. This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
