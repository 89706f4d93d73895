import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { startChromium } from '../../electron-host/chromium.ts';
import { countConnections } from '../hosts/network-counter.ts';
import { watchForScripts } from '../watch.ts';

/** So many documents are shown at once. */
const AT_ONCE = 24;

/** What documents did when they were opened. */
export interface Observed {
  readonly shown: number;
  readonly calls: readonly string[];
  readonly requests: readonly string[];
  readonly connections: readonly string[];
}

/** Opens files in a browser that knows nothing of the app: no policy, no sandbox, everything allowed. */
export async function openElsewhere(
  folder: string,
  names: readonly string[],
  profile: string,
): Promise<Observed> {
  const counter = await countConnections();
  const running = await startChromium({ profile, ownNames: [], counterPort: counter.port });
  try {
    const browser = await chromium.connectOverCDP(running.endpoint);
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no default context');
    const calls = await watchForScripts(context);
    const requests: string[] = [];
    context.on('request', (request) => {
      if (!/^(?:file|data|about|blob):/u.test(request.url())) requests.push(request.url());
    });
    const page = await context.newPage();
    let shown = 0;
    for (let start = 0; start < names.length; start += AT_ONCE) {
      const frames = names
        .slice(start, start + AT_ONCE)
        .map((name) => `<iframe src="${pathToFileURL(join(folder, name)).href}"></iframe>`);
      const album = join(folder, `album ${String(start)}.htm`);
      writeFileSync(album, `<!doctype html><meta charset="utf-8">${frames.join('')}`);
      await page.goto(pathToFileURL(album).href, { waitUntil: 'load' });
      shown += await showing(page);
    }
    await page.waitForTimeout(1500); // Whatever would run or ask has had its time.
    return { shown, calls, requests, connections: [...counter.connections] };
  } finally {
    running.kill();
    await running.exited;
    await counter.close();
  }
}

/** How many of the page's frames show words. */
async function showing(page: Page): Promise<number> {
  const words = page
    .frames()
    .slice(1)
    .map((frame) => frame.evaluate(() => document.documentElement.textContent));
  // One that has gone elsewhere while it was asked shows nothing.
  const answers = await Promise.allSettled(words);
  return answers.filter((each) => each.status === 'fulfilled' && each.value.trim() !== '').length;
}

/** Writes exported files to a folder of the disk. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
