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
