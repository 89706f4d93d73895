import type { BrowserContext } from '@playwright/test';

/** What a hostile page calls when it runs: its own mark, or what opens a dialog. */
const CALLS = ['PWN', 'alert', 'confirm', 'prompt', 'print'];

/** Watches every frame of every window for a script that runs. */
export async function watchForScripts(context: BrowserContext): Promise<string[]> {
  const calls: string[] = [];
  for (const name of CALLS) {
    await context.exposeFunction(name, (...what: unknown[]) => {
      calls.push(`${name}(${what.map(String).join(', ')})`);
    });
  }
  context.on('dialog', (dialog) => {
    calls.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return calls;
}
