import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { builtApp, type DesktopApp, launchDesktop } from '../../electron-host/launch.ts';
import type { KnownFile } from '../../electron-host/page-environment.ts';
import { type Answers, answering, clickMenu } from './answers.ts';
import { dropOnto } from './drop.ts';
import { filesBelow, until } from './files.ts';
import type { DesktopHost } from './host.ts';
import { countConnections, freePort } from './network-counter.ts';
import { logForeignRequests } from './request-log.ts';

/** The app's own protocol, as the stand-in shows it to Chromium. */
const OWN = 'http://clip.app.localhost/';

/** Opens the desktop edition's real main and preload bundles on the stand-in for Electron. */
export async function launchDesktopStandIn(profile: string): Promise<DesktopHost> {
  const [counter, protocolPort] = await Promise.all([countConnections(), freePort()]);
  const foreign: string[] = [];
  let knownFiles: readonly KnownFile[] = [];
  let running = await open();

  async function open(): Promise<{ app: DesktopApp; page: Page; answers: Answers }> {
    const app = await launchDesktop({
      main: join(builtApp, 'main/index.js'),
      protocolPort,
      counterPort: counter.port,
      userData: profile,
      knownFiles,
    });
    const browser = await chromium.connectOverCDP(app.endpoint);
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no default context');
    logForeignRequests(context, OWN, foreign);
    const page = await windowOf(context);
    return { app, page, answers: answering(app.evaluate, profile) };
  }

  const know = async (paths: readonly string[]): Promise<void> => {
    const files = await Promise.all(paths.map(describe));
    knownFiles = [...knownFiles, ...files];
    await running.app.knowFiles(files);
  };

  const quit = async (): Promise<void> => {
    await running.app.evaluate(({ app }) => {
      setTimeout(() => app.quit(), 0); // After this has been answered.
    }, null);
    await running.app.exited;
  };

  return {
    name: 'desktop-standin',
    get page() {
      return running.page;
    },
    evaluate: (action, arg) => running.app.evaluate(action, arg),
    clickMenu: (id) => clickMenu(running.app.evaluate, id),
    async dropFiles(paths) {
      await know(paths);
      await dropOnto(running.page, paths);
    },
    async answerImport(paths) {
      await know(paths);
      await running.answers.import(running.page, paths);
    },
    prepareExportFolder: () => running.answers.exportFolder(),
    exportedFiles: () => filesBelow(running.answers.folder),
    savedZip: (action) => running.answers.zip(action),
    requests: () => [...foreign, ...counter.connections],
    async restart() {
      if (!running.app.hasExited()) await quit();
      running = await open();
    },
    kill: () => running.app.kill(),
    async close() {
      if (!running.app.hasExited()) await running.app.kill();
      await counter.close();
    },
  };
}

/** The window's page, loaded. */
async function windowOf(context: BrowserContext): Promise<Page> {
  const shown = (): Page | undefined => context.pages().find((page) => page.url().startsWith(OWN));
  await until('the window', () => shown() !== undefined);
  const page = shown();
  if (!page) throw new Error('the window was closed at once');
  await page.waitForLoadState();
  return page;
}

async function describe(path: string): Promise<KnownFile> {
  const entry = await stat(path);
  return {
    path,
    name: basename(path),
    size: entry.size,
    modified: Math.floor(entry.mtimeMs),
    isFolder: entry.isDirectory(),
  };
}
