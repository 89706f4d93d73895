import { useCommandHandler } from '../commands/index.ts';
import { useDesk } from '../desk.ts';
import { useHistoryState } from './useHistoryState.ts';

/** Performs Undo and Redo, and says what was taken back. */
export function HistoryCommands() {
  const { history, notices, services } = useDesk();
  const { undo, redo } = useHistoryState(history);

  const revert = async (direction: 'undo' | 'redo'): Promise<void> => {
    const shown = notices.shown();
    const done = await (direction === 'undo' ? history.undo() : history.redo());
    if (done === null) return;
    // A message that offered to undo what is undone now has nothing left to offer.
    for (const { id, undoable } of shown) if (undoable) notices.dismiss(id);
    if (!done.ok) services.announce(done.error.message, 'error');
    else services.announce(`${direction === 'undo' ? 'Undone' : 'Done again'}: ${done.value}`);
  };

  useCommandHandler('edit.undo', () => void revert('undo'), undo !== null);
  useCommandHandler('edit.redo', () => void revert('redo'), redo !== null);
  return null;
}
