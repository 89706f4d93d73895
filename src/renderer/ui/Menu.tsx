import type { LucideIcon } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { Check } from 'lucide-react';
import { Shortcut } from './Shortcut.tsx';
import './Menu.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly danger?: boolean | undefined;
  /** Given, the entry is one of a choice and shows a tick when true. */
  readonly checked?: boolean | undefined;
  /** A line is drawn before it. */
  readonly startsGroup?: boolean | undefined;
  readonly perform: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A menu that opens from the button it is given. */
export function MenuButton({ label, entries, children }: MenuProps & { children: ReactElement }) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="menu-popover" placement="bottom start" offset={4}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

interface ContextMenuProps extends MenuProps {
  /** The element it hangs on: an invisible one at the pointer, or the row itself. */
  readonly anchor: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A menu that opens where the pointer, or the focused thing, is. */
export function ContextMenu({ anchor, isOpen, onClose, label, entries }: ContextMenuProps) {
  return (
    <Popover
      className="menu-popover"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement="bottom start"
      offset={2}
    >
      <MenuList label={label} entries={entries} onClose={onClose} />
    </Popover>
  );
}

function MenuList({ label, entries, onClose }: MenuProps & { onClose?: () => void }) {
  const ticked = entries.filter((entry) => entry.checked).map((entry) => entry.id);
  const isChoice = entries.some((entry) => entry.checked !== undefined);
  return (
    <AriaMenu
      aria-label={label}
      className="menu"
      autoFocus="first"
      disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}
      {...(isChoice ? { selectionMode: 'single' as const, selectedKeys: ticked } : {})}
      {...(onClose === undefined ? {} : { onClose })}
      onAction={(key) => entries.find((entry) => entry.id === key)?.perform()}
    >
      {entries.flatMap((entry) => [
        ...(entry.startsGroup
          ? [<Separator key={`${entry.id}-line`} className="menu-line" />]
          : []),
        <MenuRow key={entry.id} entry={entry} />,
      ])}
    </AriaMenu>
  );
}

function MenuRow({ entry }: { readonly entry: MenuEntry }) {
  const Icon = entry.checked === true ? Check : entry.icon;
  return (
    <AriaMenuItem
      id={entry.id}
      textValue={entry.label}
      className={entry.danger ? 'menu-item menu-item-danger' : 'menu-item'}
    >
      <span className="menu-icon">{Icon ? <Icon aria-hidden size={16} /> : null}</span>
      <span className="menu-label">{entry.label}</span>
      {entry.shortcut === undefined ? null : <Shortcut keys={entry.shortcut} />}
    </AriaMenuItem>
  );
}
