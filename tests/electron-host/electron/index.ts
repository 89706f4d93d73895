// The `electron` module that the real main bundle gets in tests; see ../README.md.
import process from 'node:process';
import type { Command, Report } from '../control.ts';
import { app } from './app.ts';
import { BrowserWindow, showWindowsIn } from './browser-window.ts';
import { dialog, Menu, nativeTheme, screen, shell } from './desktop.ts';
import { ipcMain } from './ipc-main.ts';
import { protocol, serveProtocols } from './protocol.ts';
import { settings, startRuntime } from './runtime.ts';
import { session } from './session.ts';

const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
};
export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };

const [{ chromium, context }] = await Promise.all([startRuntime(), serveProtocols()]);
await showWindowsIn(context);
app.closeRuntime = async () => {
  const browser = context.browser();
  const cdp = await browser?.newBrowserCDPSession();
  await cdp?.send('Browser.close').catch(() => undefined); // The answer may be cut off by the end.
  await chromium.exited;
};
void chromium.exited.then(() => app.exit(0));
process.on('message', (command: Command) => void obey(command));
process.once('disconnect', () => {
  chromium.kill(); // The test run is gone.
  process.exit(1);
});
report({ kind: 'started', endpoint: chromium.endpoint, chromiumPid: chromium.pid });

async function obey(command: Command): Promise<void> {
  const { id } = command;
  try {
    report({ kind: 'answer', id, value: await carryOut(command) });
  } catch (error) {
    report({ kind: 'failure', id, message: String(error) });
  }
}

async function carryOut(command: Command): Promise<unknown> {
  if (command.kind === 'know-files') {
    const { files } = command;
    settings.knownFiles = [...settings.knownFiles, ...files];
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      await webContents.deliver({ kind: 'known-files', files });
    }
    return undefined;
  }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a test's own function
  const make = new Function(`return (${command.source})`) as () => (
    module: typeof electron,
    arg: unknown,
  ) => unknown;
  return make()(electron, command.arg);
}

function report(message: Report): void {
  process.send?.(message);
}
