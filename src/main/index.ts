import process from 'node:process';
import { app, type BrowserWindow, session } from 'electron';
import { registerAppScheme, serveAppProtocol } from './app-protocol.ts';
import { createCalls } from './calls.ts';
import { handleCalls, send } from './ipc.ts';
import { openMainWindow } from './main-window.ts';
import { installMenu } from './menu.ts';
import { guardNavigation } from './navigation-guard.ts';
import { interfaceOrigin } from './origin.ts';
import { createExports } from './services/exports.ts';
import { createHeldFiles } from './services/held-files.ts';
import { guardSession } from './session-guard.ts';

const origin = interfaceOrigin();
const exports = createExports();
let mainWindow: BrowserWindow | null = null;

registerAppScheme();
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  app.enableSandbox();
  guardNavigation(origin);
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(async () => {
    serveAppProtocol();
    guardSession(session.defaultSession, origin);
    const window = (): BrowserWindow | null => mainWindow;
    handleCalls(createCalls({ window, files: createHeldFiles(), exports }), window, origin);
    installMenu((command) => {
      if (mainWindow) send(mainWindow, 'menu.command', { command });
    });
    await openWindow();
    app.on('activate', () => void openWindow());
  });
}

async function openWindow(): Promise<void> {
  if (mainWindow) return;
  mainWindow = await openMainWindow(origin);
  mainWindow.on('closed', () => {
    mainWindow = null;
    void exports.abortAll();
  });
}

function showWindow(): void {
  if (mainWindow?.isMinimized()) mainWindow.restore();
  mainWindow?.focus();
}
