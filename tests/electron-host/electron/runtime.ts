import { type BrowserContext, chromium } from 'playwright-core';
import process from 'node:process';
import { join } from 'node:path';
import { type RunningChromium, startChromium } from '../chromium.ts';
import type { KnownFile } from '../page-environment.ts';

/** How the stand-in was started: by the launcher, through the environment. */
export interface HostSettings {
  /** Where the app's protocol is served; Chromium is told that its host name leads there. */
  readonly protocolPort: number;
  /** Where every other name leads: a listener that counts. */
  readonly counterPort: number;
  readonly userData: string;
  knownFiles: readonly KnownFile[];
}

export const settings: HostSettings = JSON.parse(
  process.env['ELECTRON_HOST'] ?? '{}',
) as HostSettings;

export interface Runtime {
  readonly chromium: RunningChromium;
  readonly context: BrowserContext;
}

/** Starts the Chromium that shows the app's windows. */
export async function startRuntime(): Promise<Runtime> {
  const running = await startChromium({
    profile: join(settings.userData, 'Chromium'),
    ownNames: [`MAP *.localhost 127.0.0.1:${settings.protocolPort}`],
    counterPort: settings.counterPort,
  });
  const browser = await chromium.connectOverCDP(running.endpoint);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no default context');
  return { chromium: running, context };
}

/** `app://clip/x` as Chromium can load it: `http://clip.app.localhost/x`. */
export function toPageUrl(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (protocol === 'http:' || protocol === 'https:') return url;
  return `http://${host}.${protocol.slice(0, -1)}.localhost${pathname}${search}${hash}`;
}

/** The other way round, so that the app sees its own addresses only. */
export function toAppUrl(url: string): string {
  return url.replace(/http:\/\/([a-z0-9.-]+)\.([a-z]+)\.localhost(?=[/?#]|$)/, '$2://$1');
}
