import { Copy, ExternalLink, Highlighter } from 'lucide-react';
import { useRef } from 'react';
import { type HighlightColour, highlightColours } from '../../../core/library/entities.ts';
import { shortcutOf } from '../../app/commands/index.ts';
import { ContextMenu, type MenuEntry } from '../../ui/index.ts';
import type { Point } from './frame/session.ts';

/** Where the menu was asked for, and what is there. */
export interface MenuRequest {
  readonly at: Point;
  readonly linkAddress: string | null;
  readonly selectedText: string | null;
}

interface ReaderContextMenuProps {
  readonly request: MenuRequest | null;
  readonly onClose: () => void;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onFollow: (address: string) => void;
  readonly onCopy: (text: string) => void;
}

/** The menu on a selection or a link of the article. */
export function ReaderContextMenu(props: ReaderContextMenuProps) {
  const { request, onClose } = props;
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        className="reader-menu-anchor"
        style={{ left: request?.at.x ?? 0, top: request?.at.y ?? 0 }}
      />
      <ContextMenu
        anchor={anchor}
        isOpen={request !== null}
        onClose={onClose}
        label="Article"
        entries={request === null ? [] : entriesFor(request, props)}
      />
    </>
  );
}

/** Whether there is anything to offer at that place. */
export function offersAnything({ linkAddress, selectedText }: MenuRequest): boolean {
  return linkAddress !== null || selectedText !== null;
}

function entriesFor(request: MenuRequest, props: ReaderContextMenuProps): MenuEntry[] {
  const { linkAddress, selectedText } = request;
  const { onColour, onCopy, onFollow } = props;
  const entries: MenuEntry[] = [];
  if (selectedText !== null) {
    entries.push(
      ...highlightColours.map((colour) => ({
        id: colour,
        label: `Highlight ${colour}`,
        icon: Highlighter,
        shortcut: shortcutOf(`highlight.${colour}`),
        perform: () => onColour(colour),
      })),
      {
        id: 'copy',
        label: 'Copy',
        icon: Copy,
        startsGroup: true,
        perform: () => onCopy(selectedText),
      },
    );
  }
  if (linkAddress !== null) {
    entries.push(
      {
        id: 'open',
        label: 'Open link…',
        icon: ExternalLink,
        startsGroup: entries.length > 0,
        perform: () => onFollow(linkAddress),
      },
      {
        id: 'copy-address',
        label: 'Copy link address',
        icon: Copy,
        perform: () => onCopy(linkAddress),
      },
    );
  }
  return entries;
}
