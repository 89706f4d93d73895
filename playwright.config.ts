import { defineConfig } from '@playwright/test';
import { installedElectron } from './scripts/start/electron-runtime.mjs';
import type { HostOptions } from './tests/e2e/hosts/test.ts';

// Every spec runs on each host. Electron itself only takes part where its runtime is installed; the
// stand-in's results are its own and are never reported as Electron's.
export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  // Emptied by each run: beside the reports, not around them.
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/hosts/prepare.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Generous: a test that waits for a busy machine has not failed.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'browser', use: { hostName: 'browser' } },
    { name: 'desktop-standin', use: { hostName: 'desktop-standin' } },
    ...(installedElectron() === null
      ? []
      : [{ name: 'electron', use: { hostName: 'electron' as const } }]),
  ],
});
