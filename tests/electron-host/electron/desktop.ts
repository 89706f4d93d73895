// Dialogs, menus, screens and the shell: what a test answers or reads instead of a person.

/** A dialog that nobody prepared an answer for is closed by its cross. */
export const dialog = {
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
  showMessageBox: () => Promise.resolve({ response: 1, checkboxChecked: false }),
  showErrorBox: (title: string, content: string): void =>
    void process.stderr.write(`${title}: ${content}\n`),
};

/** Addresses that the app gave to the system to open. */
const opened: string[] = [];
export const shell = {
  opened,
  openExternal: (url: string): Promise<void> => {
    opened.push(url);
    return Promise.resolve();
  },
};

export const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display };

interface MenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: (...args: unknown[]) => void;
}

export class Menu {
  private static current: Menu | null = null;

  static buildFromTemplate(template: readonly MenuItem[]): Menu {
    return new Menu(template);
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.current;
  }

  constructor(readonly items: readonly MenuItem[]) {}

  getMenuItemById(id: string): MenuItem | null {
    const search = (items: readonly MenuItem[]): MenuItem | null => {
      for (const item of items) {
        const found = item.id === id ? item : search(item.submenu ?? []);
        if (found) return found;
      }
      return null;
    };
    return search(this.items);
  }
}
