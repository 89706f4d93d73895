import process from 'node:process';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { CommandId } from '../shared/commands.ts';

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
  const command = (id: CommandId, label: string, accelerator?: string): Item => ({
    id,
    label,
    click: () => perform(id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const separator: Item = { type: 'separator' };
  const settings = command('app.settings', 'Settings', 'CmdOrCtrl+,');
  return [
    ...(isMac ? [macAppMenu(settings)] : []),
    {
      label: 'File',
      submenu: [
        command('import.files', 'Import…', 'CmdOrCtrl+O'),
        command('import.folder', 'Import a Folder…', 'CmdOrCtrl+Shift+O'),
        command('import.paste', 'Paste a Page’s HTML'),
        separator,
        command('export.selection', 'Export…', 'CmdOrCtrl+E'),
        command('export.all', 'Export the Whole Library…', 'CmdOrCtrl+Shift+E'),
        separator,
        ...(isMac
          ? [{ role: 'close' } as const]
          : [settings, separator, { role: 'quit' } as const]),
      ],
    },
    {
      label: 'Edit',
      submenu: [
        command('edit.undo', 'Undo', 'CmdOrCtrl+Z'),
        command('edit.redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        command('edit.selectAll', 'Select All Clippings', 'CmdOrCtrl+A'),
        separator,
        command('view.search', 'Search', 'CmdOrCtrl+F'),
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
        command('view.library', 'Library', 'CmdOrCtrl+1'),
        command('view.clippings', 'Clippings', 'CmdOrCtrl+2'),
        command('view.reader', 'Reader', 'CmdOrCtrl+3'),
        command('view.annotations', 'Annotations', 'CmdOrCtrl+4'),
        separator,
        command('view.toggleLibrary', 'Show or Hide the Library', 'CmdOrCtrl+\\'),
        command('view.toggleAnnotations', 'Show or Hide the Annotations', 'CmdOrCtrl+.'),
        separator,
        command('view.theme', 'Switch between Light and Dark', 'CmdOrCtrl+Shift+L'),
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
        command('app.palette', 'Find a Command', 'CmdOrCtrl+K'),
        command('app.shortcuts', 'Keyboard Shortcuts'),
      ],
    },
  ];
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
