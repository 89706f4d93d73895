import type { CommandId } from '../../../shared/commands.ts';
import { isTextField } from './shortcuts.ts';

const edits: Readonly<Partial<Record<CommandId, string>>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.selectAll': 'selectAll',
};

/**
 * Does what a menu's Undo, Redo or Select All means while a text field has the focus: something to
 * its text. False where the command is another one, or no field has the focus.
 */
export function editFocusedText(command: CommandId): boolean {
  const edit = edits[command];
  if (edit === undefined || !isTextField(document.activeElement)) return false;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches a field's own undo
  document.execCommand(edit);
  return true;
}
