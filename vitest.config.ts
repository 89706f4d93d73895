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
          include: [
            '@mozilla/readability',
            '@tanstack/react-virtual',
            'approx-string-match',
            'brotli/dec/decode.js',
            'chardet',
            'comlink',
            'dexie',
            'dexie-react-hooks',
            'dompurify',
            'fflate',
            'linkedom/worker',
            'lucide-react',
            'markdown-it',
            'parse5',
            'react',
            'react-aria-components',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'turndown',
            'yaml',
            'zod',
          ],
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
