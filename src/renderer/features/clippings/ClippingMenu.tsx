import { useRef } from 'react';
import type { CommandId } from '../../../shared/commands.ts';
import { commands, isEnabled, runCommand, shortcutOf } from '../../app/commands/index.ts';
import { useSession } from '../../app/session/index.ts';
import { ContextMenu, type MenuEntry } from '../../ui/index.ts';
import { useSelectedClippings } from './useSelectedClippings.ts';

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface ClippingMenuProps {
  /** Where to open it in the window; null while it is closed. */
  readonly place: MenuPlace | null;
  readonly onClose: () => void;
}

/** The context menu of the selected clippings: the same commands as everywhere. */
export function ClippingMenu({ place, onClose }: ClippingMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { session } = useSession();
  const { sample } = useSelectedClippings();
  const inBin = session.shelf.kind === 'bin';
  const starred = sample.length > 0 && sample.every((clipping) => clipping.starred);
  const archived = sample.length > 0 && sample.every((clipping) => clipping.archived);

  const entries = inBin
    ? [
        entry('clipping.restore'),
        entry('clipping.delete', { label: 'Delete forever…', danger: true, startsGroup: true }),
      ]
    : [
        entry('view.reader', { label: 'Read' }),
        entry('clipping.openSource'),
        entry('clipping.viewOriginal'),
        entry('clipping.reading', { startsGroup: true }),
        entry('clipping.editDetails'),
        entry('clipping.readAgain'),
        entry('clipping.fetchPictures'),
        entry('clipping.star', { label: starred ? 'Remove star' : 'Star', startsGroup: true }),
        entry('clipping.archive', { label: archived ? 'Take out of the archive' : 'Archive' }),
        entry('clipping.markUnread'),
        entry('clipping.tag', { label: 'Add a tag…' }),
        entry('clipping.note', { label: 'Write a note' }),
        entry('export.selection', { startsGroup: true }),
        entry('clipping.delete', { danger: true, startsGroup: true }),
      ];

  return (
    <>
      <span
        ref={anchor}
        className="menu-anchor"
        aria-hidden
        style={{ left: place?.x ?? 0, top: place?.y ?? 0 }}
      />
      {place === null ? null : (
        <ContextMenu
          key={`${place.x} ${place.y}`}
          label="Clipping"
          anchor={anchor}
          isOpen
          onClose={onClose}
          entries={entries}
        />
      )}
    </>
  );
}

function entry(id: CommandId, looks: Partial<MenuEntry> = {}): MenuEntry {
  return {
    id,
    label: commands[id].label,
    icon: commands[id].icon,
    shortcut: shortcutOf(id),
    disabled: !isEnabled(id),
    perform: () => void runCommand(id),
    ...looks,
  };
}
