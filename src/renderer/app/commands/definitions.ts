import {
  ArchiveRestore,
  Archive,
  ArrowDown,
  ArrowUp,
  BookOpen,
  CheckCheck,
  ClipboardPaste,
  Download,
  ExternalLink,
  FilePlus,
  FolderPlus,
  FolderOutput,
  Highlighter,
  Keyboard,
  Library,
  List,
  type LucideIcon,
  MailOpen,
  NotebookPen,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Settings,
  SquareTerminal,
  Star,
  SunMoon,
  Tag,
  Trash2,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { CommandId } from '../../../shared/commands.ts';

export const commandGroups = [
  'Import and export',
  'Edit',
  'Clipping',
  'Highlight',
  'View',
  'Clipfold',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

export interface Command {
  readonly id: CommandId;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly group: CommandGroup;
  /** The first is the one shown. */
  readonly shortcuts: readonly string[];
}

const define =
  (group: CommandGroup) =>
  <Id extends CommandId>(
    id: Id,
    label: string,
    icon: LucideIcon,
    ...shortcuts: readonly string[]
  ): Command & { readonly id: Id } => ({ id, label, icon, group, shortcuts });

const transfer = define('Import and export');
const edit = define('Edit');
const clipping = define('Clipping');
const highlight = define('Highlight');
const view = define('View');
const app = define('Clipfold');

/** Every command: what the toolbar, menus, palette and shortcut help show of it. */
export const commands: { readonly [Id in CommandId]: Command & { readonly id: Id } } = {
  'import.files': transfer('import.files', 'Import…', FilePlus, 'Mod+O'),
  'import.folder': transfer('import.folder', 'Import a folder…', FolderPlus, 'Mod+Shift+O'),
  'import.paste': transfer('import.paste', 'Paste a page’s HTML', ClipboardPaste),
  'export.selection': transfer('export.selection', 'Export…', Download, 'Mod+E'),
  'export.all': transfer('export.all', 'Export the whole library…', FolderOutput, 'Mod+Shift+E'),
  'edit.undo': edit('edit.undo', 'Undo', Undo2, 'Mod+Z'),
  'edit.redo': edit('edit.redo', 'Redo', Redo2, 'Mod+Shift+Z', 'Mod+Y'),
  'edit.selectAll': edit('edit.selectAll', 'Select all clippings', CheckCheck, 'Mod+A'),
  'clipping.star': clipping('clipping.star', 'Star', Star, 's'),
  'clipping.archive': clipping('clipping.archive', 'Archive', Archive, 'e'),
  'clipping.delete': clipping('clipping.delete', 'Delete', Trash2, 'Delete', 'Mod+Backspace'),
  'clipping.restore': clipping('clipping.restore', 'Restore', ArchiveRestore, 'r'),
  'clipping.tag': clipping('clipping.tag', 'Add a tag', Tag, 't'),
  'clipping.note': clipping('clipping.note', 'Write a note', NotebookPen, 'n'),
  'clipping.markUnread': clipping('clipping.markUnread', 'Mark as unread', MailOpen, 'u'),
  'clipping.openSource': clipping(
    'clipping.openSource',
    'Open the page’s address',
    ExternalLink,
    'o',
  ),
  'clipping.next': clipping('clipping.next', 'Next clipping', ArrowDown, 'j'),
  'clipping.previous': clipping('clipping.previous', 'Previous clipping', ArrowUp, 'k'),
  'highlight.yellow': highlight('highlight.yellow', 'Highlight in yellow', Highlighter, 'h', '1'),
  'highlight.green': highlight('highlight.green', 'Highlight in green', Highlighter, '2'),
  'highlight.blue': highlight('highlight.blue', 'Highlight in blue', Highlighter, '3'),
  'highlight.pink': highlight('highlight.pink', 'Highlight in pink', Highlighter, '4'),
  'highlight.purple': highlight('highlight.purple', 'Highlight in purple', Highlighter, '5'),
  'view.search': view('view.search', 'Search', Search, 'Mod+F', '/'),
  'view.library': view('view.library', 'Go to the library', Library, 'Mod+1'),
  'view.clippings': view('view.clippings', 'Go to the clippings', List, 'Mod+2'),
  'view.reader': view('view.reader', 'Go to the reader', BookOpen, 'Mod+3'),
  'view.annotations': view('view.annotations', 'Go to the annotations', NotebookPen, 'Mod+4'),
  'view.toggleLibrary': view('view.toggleLibrary', 'Show or hide the library', PanelLeft, 'Mod+\\'),
  'view.toggleAnnotations': view(
    'view.toggleAnnotations',
    'Show or hide the annotations',
    PanelRight,
    'Mod+.',
  ),
  'view.theme': view('view.theme', 'Switch between light and dark', SunMoon, 'Mod+Shift+L'),
  'view.largerText': view('view.largerText', 'Larger article text', ZoomIn, '+', '='),
  'view.smallerText': view('view.smallerText', 'Smaller article text', ZoomOut, '-'),
  'app.palette': app('app.palette', 'Find a command', SquareTerminal, 'Mod+K'),
  'app.shortcuts': app('app.shortcuts', 'Keyboard shortcuts', Keyboard, '?'),
  'app.settings': app('app.settings', 'Settings', Settings, 'Mod+,'),
};
