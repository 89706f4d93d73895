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
  FileClock,
  FilePlus,
  FolderPlus,
  FolderOutput,
  Highlighter,
  ImageDown,
  Keyboard,
  Library,
  List,
  type LucideIcon,
  MailOpen,
  NotebookPen,
  PanelLeft,
  PanelRight,
  PencilLine,
  Redo2,
  RefreshCw,
  ScanText,
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
import { type CommandId, shortcuts } from '../../../shared/commands.ts';

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
  ): Command & { readonly id: Id } => ({ id, label, icon, group, shortcuts: shortcuts[id] });

const transfer = define('Import and export');
const edit = define('Edit');
const clipping = define('Clipping');
const highlight = define('Highlight');
const view = define('View');
const app = define('Clipfold');

/** Every command: what the toolbar, menus, palette and shortcut help show of it. */
export const commands: { readonly [Id in CommandId]: Command & { readonly id: Id } } = {
  'import.files': transfer('import.files', 'Import…', FilePlus),
  'import.folder': transfer('import.folder', 'Import a folder…', FolderPlus),
  'import.paste': transfer('import.paste', 'Paste a page’s HTML', ClipboardPaste),
  'export.selection': transfer('export.selection', 'Export…', Download),
  'export.all': transfer('export.all', 'Export the whole library…', FolderOutput),
  'edit.undo': edit('edit.undo', 'Undo', Undo2),
  'edit.redo': edit('edit.redo', 'Redo', Redo2),
  'edit.selectAll': edit('edit.selectAll', 'Select all clippings', CheckCheck),
  'clipping.star': clipping('clipping.star', 'Star', Star),
  'clipping.archive': clipping('clipping.archive', 'Archive', Archive),
  'clipping.delete': clipping('clipping.delete', 'Delete', Trash2),
  'clipping.restore': clipping('clipping.restore', 'Restore', ArchiveRestore),
  'clipping.tag': clipping('clipping.tag', 'Add a tag', Tag),
  'clipping.note': clipping('clipping.note', 'Write a note', NotebookPen),
  'clipping.markUnread': clipping('clipping.markUnread', 'Mark as unread', MailOpen),
  'clipping.openSource': clipping('clipping.openSource', 'Open the page’s address', ExternalLink),
  'clipping.viewOriginal': clipping('clipping.viewOriginal', 'View original', FileClock),
  'clipping.reading': clipping('clipping.reading', 'How this was read', ScanText),
  'clipping.editDetails': clipping('clipping.editDetails', 'Edit details…', PencilLine),
  'clipping.readAgain': clipping('clipping.readAgain', 'Read again', RefreshCw),
  'clipping.fetchPictures': clipping('clipping.fetchPictures', 'Fetch pictures…', ImageDown),
  'clipping.next': clipping('clipping.next', 'Next clipping', ArrowDown),
  'clipping.previous': clipping('clipping.previous', 'Previous clipping', ArrowUp),
  'highlight.yellow': highlight('highlight.yellow', 'Highlight in yellow', Highlighter),
  'highlight.green': highlight('highlight.green', 'Highlight in green', Highlighter),
  'highlight.blue': highlight('highlight.blue', 'Highlight in blue', Highlighter),
  'highlight.pink': highlight('highlight.pink', 'Highlight in pink', Highlighter),
  'highlight.purple': highlight('highlight.purple', 'Highlight in purple', Highlighter),
  'view.search': view('view.search', 'Search', Search),
  'view.library': view('view.library', 'Go to the library', Library),
  'view.clippings': view('view.clippings', 'Go to the clippings', List),
  'view.reader': view('view.reader', 'Go to the reader', BookOpen),
  'view.annotations': view('view.annotations', 'Go to the annotations', NotebookPen),
  'view.toggleLibrary': view('view.toggleLibrary', 'Show or hide the library', PanelLeft),
  'view.toggleAnnotations': view(
    'view.toggleAnnotations',
    'Show or hide the annotations',
    PanelRight,
  ),
  'view.theme': view('view.theme', 'Switch between light and dark', SunMoon),
  'view.largerText': view('view.largerText', 'Larger article text', ZoomIn),
  'view.smallerText': view('view.smallerText', 'Smaller article text', ZoomOut),
  'app.palette': app('app.palette', 'Find a command', SquareTerminal),
  'app.shortcuts': app('app.shortcuts', 'Keyboard shortcuts', Keyboard),
  'app.settings': app('app.settings', 'Settings', Settings),
};
