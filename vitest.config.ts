import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, chromiumFlags } from './scripts/chromium.mjs';

const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        // The corpus beside the project, where there is one.
        server: { fs: { allow: ['.', '../shared/corpus'] } },
        // Workers load their packages late: found only then, they would make the page reload.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            'chardet',
            'comlink',
            'dexie',
            'fflate',
            'linkedom',
            'parse5',
            'turndown',
            'yaml',
            'zod',
          ],
          exclude: ['@sqlite.org/sqlite-wasm'],
        },
        test: {
          name: 'chromium',
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
