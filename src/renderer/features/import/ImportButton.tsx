import { ChevronDown } from 'lucide-react';
import type { CommandId } from '../../../shared/commands.ts';
import { CommandButton, commands, runCommand, shortcutOf } from '../../app/commands/index.ts';
import { IconButton, MenuButton } from '../../ui/index.ts';
import './ImportButton.css';

const choices: readonly { readonly id: CommandId; readonly label: string }[] = [
  { id: 'import.files', label: 'Files…' },
  { id: 'import.folder', label: 'A folder…' },
  { id: 'import.paste', label: 'Paste a page…' },
];

/** Opens the file picker at once; the arrow beside it offers the other ways. */
export function ImportButton() {
  return (
    <div className="import-button">
      <CommandButton command="import.files" withLabel />
      <MenuButton
        label="What to add"
        entries={choices.map(({ id, label }) => ({
          id,
          label,
          icon: commands[id].icon,
          shortcut: shortcutOf(id),
          perform: () => void runCommand(id),
        }))}
      >
        <IconButton label="Other ways to add pages" icon={ChevronDown} />
      </MenuButton>
    </div>
  );
}
