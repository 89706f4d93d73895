import { defineConfig } from '@playwright/test';
import type { HostOptions } from '../e2e/hosts/test.ts';

export default defineConfig<HostOptions>({
  testDir: '.',
  globalSetup: '../e2e/hosts/prepare.ts',
  outputDir: '../../test-results/screens',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: { hostName: 'browser' },
});
