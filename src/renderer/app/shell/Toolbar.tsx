import { ArrowLeft, Settings as SettingsIcon } from 'lucide-react';
import { CommandButton, commands, runCommand, shortcutOf } from '../commands/index.ts';
import { useDesk } from '../desk.ts';
import { useHistoryState } from '../history/useHistoryState.ts';
import { useOffersUndo } from '../notices/NoticeBoard.tsx';
import { ExportButton } from '../../features/export/index.ts';
import { ImportButton } from '../../features/import/index.ts';
import { IconButton, MenuButton } from '../../ui/index.ts';
import type { Panes } from './usePanes.ts';

const more = ['app.palette', 'app.shortcuts', 'view.theme', 'export.all', 'app.settings'] as const;

/** The window's own buttons: what comes in, what goes out, and taking back. */
export function Toolbar({ panes }: { readonly panes: Panes }) {
  const { layout, turn } = panes;
  return (
    <header className="toolbar">
      {!layout.sideBySide && turn === 'reader' ? (
        <IconButton
          label="Back to the list"
          icon={ArrowLeft}
          onPress={() => void runCommand('view.clippings')}
        />
      ) : null}
      <PaneToggle pane="library" isShown={layout.library !== 'hidden'} />
      <ImportButton />
      <ExportButton />
      <span className="toolbar-space" />
      <UndoButtons />
      <PaneToggle pane="annotations" isShown={layout.annotations !== 'hidden'} />
      <MenuButton
        label="More"
        entries={more.map((id) => ({
          id,
          label: commands[id].label,
          icon: commands[id].icon,
          shortcut: shortcutOf(id),
          perform: () => void runCommand(id),
        }))}
      >
        <IconButton label="Commands and settings" icon={SettingsIcon} />
      </MenuButton>
    </header>
  );
}

interface PaneToggleProps {
  readonly pane: 'library' | 'annotations';
  readonly isShown: boolean;
}

function PaneToggle({ pane, isShown }: PaneToggleProps) {
  const command = pane === 'library' ? 'view.toggleLibrary' : 'view.toggleAnnotations';
  return <CommandButton command={command} label={`${isShown ? 'Hide' : 'Show'} the ${pane}`} />;
}

function UndoButtons() {
  const { history, notices } = useDesk();
  const { undo, redo } = useHistoryState(history);
  const noticeHasIt = useOffersUndo(notices);
  return (
    <>
      {/* While a message offers Undo, this one makes way for it, keeping its place. */}
      <span className={noticeHasIt ? 'toolbar-away' : undefined}>
        <CommandButton command="edit.undo" hint={undo === null ? undefined : `Undo: ${undo}`} />
      </span>
      {redo === null ? null : <CommandButton command="edit.redo" hint={`Redo: ${redo}`} />}
    </>
  );
}
