import { existsSync, realpathSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, chromiumFlags } from './scripts/chromium.mjs';

const chromium = findChromium();

// The corpus beside the project, where there is one.
const beside = '../shared/corpus';
const corpus = existsSync(beside) ? [realpathSync(beside)] : [];

/** Generous: a test that waits for a busy machine has not failed. */
const testTimeout = 120_000;
const hookTimeout = testTimeout;

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      {
        test: {
          name: 'node',
          testTimeout,
          hookTimeout,
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        server: { fs: { allow: ['.', ...corpus] } },
        // Workers load their packages late: found only then, they would make the page reload.
        optimizeDeps: {
          entries: ['src/renderer/workers/**/*.worker.ts'],
          exclude: ['@sqlite.org/sqlite-wasm'],
        },
        test: {
          name: 'chromium',
          testTimeout,
          hookTimeout,
          expect: { poll: { timeout: 60_000 } },
          include: ['tests/unit/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: chromiumFlags(),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
