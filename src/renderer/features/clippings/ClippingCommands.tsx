import { useState } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { moveTo, selectAll, useSession } from '../../app/session/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import { countOf } from './countOf.ts';
import { useSelectedClippings } from './useSelectedClippings.ts';

/** Performs the commands on the selected clippings, and asks before what cannot be undone. */
export function ClippingCommands() {
  const { library, perform, announce } = useServices();
  const { session, list, dispatch } = useSession();
  const { ids, sample } = useSelectedClippings();
  const [toDestroy, setToDestroy] = useState<readonly ClippingId[] | null>(null);
  const inBin = session.shelf.kind === 'bin';
  const hasSelection = ids.length > 0;
  const allStarred = sample.every(({ starred }) => starred);
  const allArchived = sample.every(({ archived }) => archived);
  const { selection } = session;

  const step = (by: number): void => {
    const at = selection.active === null ? -1 : list.ids.indexOf(selection.active);
    const moved = moveTo(selection, list.ids, at + by, 'plain');
    dispatch({ type: 'select', selection: moved });
  };
  const remove = (): void => {
    if (inBin) setToDestroy(ids);
    else void perform(library.moveToBin(ids));
  };
  const destroy = async (chosen: readonly ClippingId[]): Promise<void> => {
    const done = await library.deleteForever(chosen);
    if (done.ok) announce(`Deleted ${countOf(chosen.length)} forever.`);
    else announce(done.error.message, 'error');
  };

  useCommandHandler('clipping.next', () => step(1), list.ids.length > 0);
  useCommandHandler('clipping.previous', () => step(-1), list.ids.length > 0);
  useCommandHandler(
    'edit.selectAll',
    () => dispatch({ type: 'select', selection: selectAll(selection, list.ids) }),
    list.ids.length > 0,
  );
  useCommandHandler(
    'clipping.star',
    () => void perform(library.setStarred(ids, !allStarred)),
    hasSelection && !inBin,
  );
  useCommandHandler(
    'clipping.archive',
    () => void perform(library.setArchived(ids, !allArchived)),
    hasSelection && !inBin,
  );
  useCommandHandler(
    'clipping.markUnread',
    () => void perform(library.setRead(ids, false)),
    hasSelection && sample.some(({ read }) => read),
  );
  useCommandHandler('clipping.delete', remove, hasSelection);
  useCommandHandler(
    'clipping.restore',
    () => void perform(library.restore(ids)),
    hasSelection && inBin,
  );

  const count = toDestroy?.length ?? 0;
  return (
    <ConfirmDialog
      title={`Delete ${countOf(count)} forever?`}
      confirmLabel="Delete forever"
      isOpen={toDestroy !== null}
      onClose={() => setToDestroy(null)}
      onConfirm={() => void destroy(toDestroy ?? [])}
    >
      The article, its original file and your notes on it go. This cannot be undone.
    </ConfirmDialog>
  );
}
