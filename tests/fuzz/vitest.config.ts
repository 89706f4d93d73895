import { defineConfig } from 'vitest/config';

/** `npm run fuzz`: an hour of damage, beside the few hundred files that every test run damages. */
export default defineConfig({
  test: {
    name: 'fuzz',
    environment: 'node',
    include: ['tests/fuzz/**/*.fuzz.ts'],
    root: `${import.meta.dirname}/../..`,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
