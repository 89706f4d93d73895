import { join } from 'node:path';
import process from 'node:process';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { installedElectron } from '../../../scripts/start/electron-runtime.mjs';
import { builtApp, type Evaluate } from '../../electron-host/launch.ts';
import { type Answers, answering, clickMenu } from './answers.ts';
import { dropOnto } from './drop.ts';
import { filesBelow } from './files.ts';
import type { DesktopHost } from './host.ts';
import { logForeignRequests } from './request-log.ts';

interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly evaluate: Evaluate;
  readonly answers: Answers;
}

/** Opens the desktop edition on Electron itself, where its runtime is installed. */
export async function launchElectron(profile: string): Promise<DesktopHost> {
  const executablePath = installedElectron();
  if (executablePath === null) throw new Error('Electron’s runtime is not installed');
  const foreign: string[] = [];
  let running = await open(executablePath);

  async function open(program: string): Promise<Running> {
    const isRoot = process.getuid?.() === 0;
    const app = await _electron.launch({
      executablePath: program,
      args: [
        join(builtApp, 'main/index.js'),
        `--user-data-dir=${profile}`,
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    });
    logForeignRequests(app.context(), 'app://clip/', foreign);
    const page = await app.firstWindow();
    await page.waitForLoadState();
    const evaluate = app.evaluate.bind(app) as Evaluate; // The same shape, by design.
    return { app, page, evaluate, answers: answering(evaluate, profile) };
  }

  const kill = async (): Promise<void> => {
    const process = running.app.process();
    const gone = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await gone;
  };

  return {
    name: 'electron',
    get page() {
      return running.page;
    },
    evaluate: (action, arg) => running.evaluate(action, arg),
    clickMenu: (id) => clickMenu(running.evaluate, id),
    dropFiles: (paths) => dropOnto(running.page, paths),
    answerImport: (paths) => running.answers.import(running.page, paths),
    prepareExportFolder: () => running.answers.exportFolder(),
    exportedFiles: () => filesBelow(running.answers.folder),
    savedZip: (action) => running.answers.zip(action),
    requests: () => [...foreign],
    async restart() {
      if (running.app.process().exitCode === null) await running.app.close();
      running = await open(executablePath);
    },
    kill,
    async close() {
      const { exitCode, signalCode } = running.app.process();
      if (exitCode === null && signalCode === null) await running.app.close();
    },
  };
}
