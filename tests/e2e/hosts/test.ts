import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Host, HostName } from './host.ts';
import { hosts } from './index.ts';

export interface HostOptions {
  /** Which edition runs, on what: set by the Playwright project. */
  hostName: HostName;
}

/** A test with the app open on an empty profile of its own; everything is gone afterwards. */
export const test = base.extend<HostOptions & { host: Host }>({
  hostName: ['browser', { option: true }],
  host: async ({ hostName }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'clipfold-e2e-'));
    const host = await hosts[hostName](profile);
    try {
      await host.page.getByRole('navigation', { name: 'Library' }).waitFor();
      await use(host);
    } finally {
      await host.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
});
