import { mkdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Evaluate } from '../../electron-host/launch.ts';
import { until } from './files.ts';

/** Answers to the desktop edition's system dialogs, alike on the stand-in and on Electron. */
export interface Answers {
  /** The folder that exports go to. */
  readonly folder: string;
  /** Answers the next request for files, be it a dialog of the app's or a file input's. */
  import(page: Page, paths: readonly string[]): Promise<void>;
  exportFolder(): Promise<void>;
  zip(action: () => Promise<void>): Promise<Uint8Array>;
}

export function answering(evaluate: Evaluate, profile: string): Answers {
  const folder = join(profile, 'export');
  const archive = join(profile, 'saved.zip');
  return {
    folder,
    async import(page, paths) {
      await answerOpenDialog(evaluate, paths);
      let isChosen = false;
      page.once('filechooser', (chooser) => {
        void chooser.setFiles([...paths]).then(() => (isChosen = true));
      });
      await until('a request for files', async () => isChosen || (await wasAsked(evaluate)));
    },
    async exportFolder() {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await answerOpenDialog(evaluate, [folder]);
    },
    async zip(action) {
      await rm(archive, { force: true });
      await evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, archive);
      await action();
      await until('the archive', () => existsSync(archive)); // It has its name when it is whole.
      return new Uint8Array(await readFile(archive));
    },
  };
}

/** Chooses an entry of the application menu by its command. */
export function clickMenu(evaluate: Evaluate, id: string): Promise<void> {
  return evaluate(({ Menu }, item) => {
    const entry = Menu.getApplicationMenu()?.getMenuItemById(item);
    if (!entry) throw new Error(`no menu entry ${item}`);
    (entry.click as () => void)(); // Electron types it as any function.
  }, id);
}

async function answerOpenDialog(evaluate: Evaluate, filePaths: readonly string[]): Promise<void> {
  await evaluate(({ dialog }, paths) => {
    const state = globalThis as { dialogWasAsked?: boolean };
    state.dialogWasAsked = false;
    dialog.showOpenDialog = () => {
      state.dialogWasAsked = true;
      return Promise.resolve({ canceled: false, filePaths: [...paths] });
    };
  }, filePaths);
}

const wasAsked = (evaluate: Evaluate): Promise<boolean> =>
  evaluate(() => (globalThis as { dialogWasAsked?: boolean }).dialogWasAsked === true, null);
