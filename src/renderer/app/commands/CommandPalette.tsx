import { type KeyboardEvent, useId, useState } from 'react';
import { commandIds } from '../../../shared/commands.ts';
import { Dialog, Shortcut } from '../../ui/index.ts';
import { isEnabled, runCommand, shortcutOf, useCommandHandler } from './active.ts';
import { type Command, commands } from './definitions.ts';
import { matchingCommands } from './matchingCommands.ts';
import './CommandPalette.css';

/** Finds a command by its words and performs it. */
export function CommandPalette() {
  const [isOpen, setOpen] = useState(false);
  useCommandHandler('app.palette', () => setOpen(true));
  return (
    <Dialog title="Find a command" isOpen={isOpen} onClose={() => setOpen(false)}>
      <Finder onClose={() => setOpen(false)} />
    </Dialog>
  );
}

function Finder({ onClose }: { readonly onClose: () => void }) {
  const listId = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  // What can be done is fixed when the palette opens: the dialog itself changes nothing of it.
  const [usable] = useState(() =>
    commandIds
      .filter((id) => id !== 'app.palette' && isEnabled(id))
      .map((id): Command => commands[id]),
  );
  const found = matchingCommands(usable, words);

  const perform = (command: Command | undefined): void => {
    if (command === undefined) return;
    onClose();
    // After the dialog has given the focus back, so that a command that moves it has the last word.
    setTimeout(() => runCommand(command.id));
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      const next = (chosen + step + found.length) % found.length;
      setChosen(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      perform(found[chosen]);
    }
  };

  return (
    <>
      <input
        className="field-input"
        role="combobox"
        aria-label="Command"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        {...(found.length > 0 ? { 'aria-activedescendant': `${listId}-${chosen}` } : {})}
        autoFocus
        value={words}
        placeholder="What do you want to do?"
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <ul id={listId} role="listbox" aria-label="Commands" className="palette-list">
        {found.map((command, index) => (
          <li
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className="palette-command"
            onPointerMove={() => setChosen(index)}
            onClick={() => perform(command)}
          >
            <command.icon aria-hidden size={16} strokeWidth={1.75} />
            <span className="palette-label">{command.label}</span>
            <span className="palette-group">{command.group}</span>
            <Shortcut keys={shortcutOf(command.id) ?? ''} />
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="palette-none">No command has these words.</p> : null}
    </>
  );
}
