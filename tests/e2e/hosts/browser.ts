import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type RunningChromium, startChromium } from '../../electron-host/chromium.ts';
import { builtApp } from '../../electron-host/launch.ts';
import { dropOnto } from './drop.ts';
import { until } from './files.ts';
import type { Host } from './host.ts';
import { countConnections, freePort } from './network-counter.ts';
import { logForeignRequests } from './request-log.ts';

interface Running {
  readonly chromium: RunningChromium;
  readonly browser: Browser;
  readonly page: Page;
}

/** Opens the browser edition: its own server, and an installed Chromium with a profile. */
export async function launchBrowser(profile: string): Promise<Host> {
  const [counter, port] = await Promise.all([countConnections(), freePort()]);
  const server = await serve(port);
  const url = `http://127.0.0.1:${port}/`;
  const downloads = join(profile, 'downloads');
  await mkdir(downloads, { recursive: true });
  const foreign: string[] = [];
  let running = await open();
  let hasEnded = false;

  async function open(): Promise<Running> {
    const chromium = await startChromium({
      profile: join(profile, 'browser'),
      ownNames: [],
      counterPort: counter.port,
    });
    const { browser, page } = await openPage(chromium);
    logForeignRequests(page.context(), url, foreign);
    await page.addInitScript(answerDirectoryPicker);
    await page.goto(url, { waitUntil: 'load' });
    return { chromium, browser, page };
  }

  const quit = async (): Promise<void> => {
    const session = await running.browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => undefined); // Its end may cut off the answer.
    await running.chromium.exited;
    hasEnded = true;
  };
  const kill = async (): Promise<void> => {
    running.chromium.kill();
    await running.chromium.exited;
    hasEnded = true;
  };

  return {
    name: 'browser',
    get page() {
      return running.page;
    },
    dropFiles: (paths) => dropOnto(running.page, paths),
    async answerImport(paths) {
      const chooser = await running.page.waitForEvent('filechooser');
      await chooser.setFiles([...paths]);
    },
    prepareExportFolder: async () => {
      await running.page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        await root.removeEntry('export', { recursive: true }).catch(() => undefined);
      });
    },
    exportedFiles: async () =>
      new Map(
        (await running.page.evaluate(readExport)).map(([path, base64]) => [
          path,
          new Uint8Array(Buffer.from(base64, 'base64')),
        ]),
      ),
    async savedZip(action) {
      const session = await running.browser.newBrowserCDPSession();
      let state = 'waiting';
      let file = '';
      session.on('Browser.downloadWillBegin', ({ guid }) => (file = guid));
      session.on('Browser.downloadProgress', (progress) => (state = progress.state));
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allowAndName',
        downloadPath: downloads,
        eventsEnabled: true,
      });
      await action();
      await until('the download', () => state === 'completed');
      await session.detach();
      return new Uint8Array(await readFile(join(downloads, file)));
    },
    requests: () => [...foreign, ...counter.connections],
    async restart() {
      // The connection may notice later that the browser has gone.
      if (!hasEnded) await quit();
      running = await open();
      hasEnded = false;
    },
    kill,
    async close() {
      await kill();
      server.kill();
      await counter.close();
    },
  };
}

async function openPage(
  running: RunningChromium,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await chromium.connectOverCDP(running.endpoint);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('Chromium has no default context');
  return { browser, page };
}

function serve(port: number): Promise<ChildProcess> {
  const program = join(builtApp, 'main/serve.js');
  const server = spawn(process.execPath, [program, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    server.stdout?.once('data', () => resolve(server));
    server.once('close', (code) => reject(new Error(`the server ended with ${code ?? '?'}`)));
  });
}

/** Runs in the page. No picker opens without a screen: the origin's own storage answers instead. */
function answerDirectoryPicker(): void {
  Object.defineProperty(window, 'showDirectoryPicker', {
    value: async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('export', { create: true });
    },
  });
}

/** Runs in the page: the files exported, as paths and base64. */
async function readExport(): Promise<[string, string][]> {
  const files: [string, string][] = [];
  const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${prefix}${name}/`);
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      files.push([prefix + name, btoa(binary)]);
    }
  };
  const root = await navigator.storage.getDirectory();
  await walk(await root.getDirectoryHandle('export', { create: true }), '');
  return files;
}
