import process from 'node:process';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandId, shortcuts } from '../shared/commands.ts';

type Item = MenuItemConstructorOptions;

/**
 * The application menu: each of the app's own entries performs a command of the page. Shortcuts are
 * shown here and handled by the page, which knows whether a text field has the focus; those of a
 * single key are not shown, for a menu would take them from text fields.
 */
export function installMenu(perform: (command: CommandId) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(perform, process.platform)));
}

/** The menu as data; ids are the commands'. */
export function menuTemplate(
  perform: (command: CommandId) => void,
  platform: NodeJS.Platform,
): Item[] {
  const isMac = platform === 'darwin';
  const command = (id: CommandId, label: string): Item => ({
    id,
    label,
    click: () => perform(id),
    ...acceleratorOf(id),
  });
  const separator: Item = { type: 'separator' };
  const settings = command('app.settings', 'Settings');
  return [
    ...(isMac ? [macAppMenu(settings)] : []),
    {
      label: 'File',
      submenu: [
        command('import.files', 'Import…'),
        command('import.folder', 'Import a Folder…'),
        command('import.paste', 'Paste a Page’s HTML'),
        separator,
        command('export.selection', 'Export…'),
        command('export.all', 'Export the Whole Library…'),
        separator,
        ...(isMac
          ? [{ role: 'close' } as const]
          : [settings, separator, { role: 'quit' } as const]),
      ],
    },
    {
      label: 'Edit',
      submenu: [
        command('edit.undo', 'Undo'),
        command('edit.redo', 'Redo'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        command('edit.selectAll', 'Select All Clippings'),
        separator,
        command('view.search', 'Search'),
      ],
    },
    {
      label: 'Clipping',
      submenu: [
        command('clipping.star', 'Star'),
        command('clipping.archive', 'Archive'),
        command('clipping.markUnread', 'Mark as Unread'),
        separator,
        command('clipping.tag', 'Add a Tag'),
        command('clipping.note', 'Write a Note'),
        separator,
        command('clipping.reading', 'How This Was Read'),
        command('clipping.editDetails', 'Edit Details…'),
        command('clipping.readAgain', 'Read Again'),
        command('clipping.fetchPictures', 'Fetch Pictures…'),
        separator,
        command('clipping.viewOriginal', 'View Original'),
        command('clipping.openSource', 'Open the Page’s Address'),
        command('clipping.next', 'Next Clipping'),
        command('clipping.previous', 'Previous Clipping'),
        separator,
        command('clipping.restore', 'Restore'),
        command('clipping.delete', 'Delete'),
      ],
    },
    {
      label: 'Highlight',
      submenu: [
        command('highlight.yellow', 'In Yellow'),
        command('highlight.green', 'In Green'),
        command('highlight.blue', 'In Blue'),
        command('highlight.pink', 'In Pink'),
        command('highlight.purple', 'In Purple'),
      ],
    },
    {
      label: 'View',
      submenu: [
        command('view.library', 'Library'),
        command('view.clippings', 'Clippings'),
        command('view.reader', 'Reader'),
        command('view.annotations', 'Annotations'),
        separator,
        command('view.toggleLibrary', 'Show or Hide the Library'),
        command('view.toggleAnnotations', 'Show or Hide the Annotations'),
        separator,
        command('view.theme', 'Switch between Light and Dark'),
        command('view.largerText', 'Larger Text'),
        command('view.smallerText', 'Smaller Text'),
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      submenu: [
        command('app.palette', 'Find a Command'),
        command('app.shortcuts', 'Keyboard Shortcuts'),
      ],
    },
  ];
}

/** The command's shortcut as a menu shows it. */
function acceleratorOf(id: CommandId): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  const [shown] = shortcuts[id];
  return shown?.startsWith('Mod+') === true
    ? { accelerator: shown.replace('Mod', 'CmdOrCtrl'), registerAccelerator: false }
    : {};
}

function macAppMenu(settings: Item): Item {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
}
