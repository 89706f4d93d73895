import { useState } from 'react';
import { Button, Dialog, Shortcut } from '../../ui/index.ts';
import { shortcutsOf, useCommandHandler } from './active.ts';
import { type Command, commandGroups, commands } from './definitions.ts';
import './ShortcutHelp.css';

type Keys = readonly (readonly [label: string, keys: readonly string[]])[];

const listKeys: Keys = [
  ['Go through the list', ['↑', '↓', 'Page Up', 'Page Down', 'Home', 'End']],
  ['Read the clipping', ['Enter']],
  ['Add to the selection', ['Space']],
  ['Extend the selection', ['Shift+↑', 'Shift+↓']],
  ['Menu of the selection', ['Shift+F10']],
  ['Next pane', ['F6']],
];

const articleKeys: Keys = [
  ['Go to a paragraph', ['Alt+↓', 'Alt+↑']],
  ['Go to a word', ['Ctrl+←', 'Ctrl+→']],
  ['Select letters, lines', ['Shift+←', 'Shift+→', 'Shift+↑', 'Shift+↓']],
  ['Select words', ['Ctrl+Shift+←', 'Ctrl+Shift+→']],
  ['Select sentences', ['Alt+Shift+←', 'Alt+Shift+→']],
  ['Choose a colour for it', ['Enter']],
  ['Back from a footnote', ['Alt+←']],
  ['Leave the article', ['Esc']],
];

/** Every shortcut there is, by what it does. */
export function ShortcutHelp() {
  const [isOpen, setOpen] = useState(false);
  useCommandHandler('app.shortcuts', () => setOpen(true));
  const all: readonly Command[] = Object.values(commands);
  return (
    <Dialog
      title="Keyboard shortcuts"
      width="wide"
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      actions={
        <Button variant="primary" autoFocus onPress={() => setOpen(false)}>
          Close
        </Button>
      }
    >
      <div className="shortcut-groups">
        <Group title="In the list" lines={linesOf(listKeys)} />
        <Group title="In the article" lines={linesOf(articleKeys)} />
        {commandGroups.map((group) => (
          <Group
            key={group}
            title={group}
            lines={all
              .filter((command) => command.group === group && command.shortcuts.length > 0)
              .map(({ id, label }) => ({ label, keys: shortcutsOf(id) }))}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface Line {
  readonly label: string;
  readonly keys: readonly string[];
}

const linesOf = (keys: Keys): readonly Line[] =>
  keys.map(([label, each]) => ({ label, keys: each }));

interface GroupProps {
  readonly title: string;
  readonly lines: readonly Line[];
}

function Group({ title, lines }: GroupProps) {
  return (
    <section className="shortcut-group">
      <h3 className="shortcut-title">{title}</h3>
      <dl>
        {lines.map(({ label, keys }) => (
          <div key={label} className="shortcut-line">
            <dt>{label}</dt>
            <dd>
              {keys.map((each) => (
                <Shortcut key={each} keys={each} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
