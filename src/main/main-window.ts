import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { InterfaceOrigin } from './services/requests.ts';
import { isOnScreen, readWindowState, writeWindowState } from './services/window-state.ts';

const DEFAULT_SIZE = { width: 1280, height: 820 };
const LEAST_SIZE = { minWidth: 700, minHeight: 480 };

/** The interface's own paper, so that the window never flashes in another colour. */
const PAPER = { light: '#fdfcf9', dark: '#1a1916' };

/** Makes the window where it was last; it loads, and shows when it has something to show. */
export async function openMainWindow(origin: InterfaceOrigin): Promise<BrowserWindow> {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const remembered = await readWindowState(stateFile);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const bounds =
    remembered && isOnScreen(remembered.bounds, screens) ? remembered.bounds : DEFAULT_SIZE;
  const window = new BrowserWindow({
    ...bounds,
    ...LEAST_SIZE,
    show: false,
    title: 'Clipfold',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    icon: join(import.meta.dirname, '../../resources/icons/icon.png'),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false, // Dictionaries would be fetched from the network.
    },
  });
  if (remembered?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    });
  });
  void window.loadURL(origin.url);
  return window;
}
