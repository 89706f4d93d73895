// `npm test`: installs what is needed, a Chromium included, and runs every check. Goes on after a
// failure, so that one run tells all; ends with a summary, and a failure if any step failed.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './build.mjs';
import { nodeModule, root, run } from './run.mjs';
import { ensureInstalled } from './setup.mjs';
import { ensureChromium } from './test/chromium-install.mjs';
import { failuresReport } from './test/failures-report.mjs';
import { hostsReport } from './test/hosts-report.mjs';

/** @typedef {{ name: string, passed: boolean, seconds: number }} Outcome */

/** @type {Outcome[]} */
const outcomes = [];
rmSync(join(root, 'test-results'), { recursive: true, force: true });

await step('setup', async () => {
  await ensureInstalled();
  return true;
});
const hasChromium = await step('chromium', async () => {
  const chromium = await ensureChromium();
  if (chromium) console.log(chromium);
  return chromium !== null;
});
await step('format', () => succeeds('prettier/bin/prettier.cjs', '--check', '.'));
await step('lint', () => succeeds('eslint/bin/eslint.js', '.', '--max-warnings', '0'));
await step('imports', () =>
  succeeds(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', 'src', 'tests', 'scripts'],
  ),
);
await step('types', async () => (await run(process.execPath, ['scripts/typecheck.mjs'])) === 0);
const isBuilt = await step('build', () => ensureBuilt());
await step('unit', () =>
  hasChromium
    ? succeeds('vitest/vitest.mjs', 'run')
    : succeeds('vitest/vitest.mjs', 'run', '--project', 'node'),
);
await step('e2e', async () => {
  if (hasChromium && isBuilt) return succeeds('@playwright/test/cli.js', 'test');
  console.error(`The app was not opened: ${isBuilt ? 'there is no Chromium' : 'it is not built'}.`);
  return false;
});
summarise();

/**
 * @param {string} name
 * @param {() => Promise<boolean>} task
 * @returns {Promise<boolean>} whether it passed
 */
async function step(name, task) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  const passed = await task();
  outcomes.push({ name, passed, seconds: (performance.now() - start) / 1000 });
  return passed;
}

/**
 * @param {string} file
 * @param {string[]} args
 */
async function succeeds(file, ...args) {
  return (await nodeModule(file, args)) === 0;
}

function summarise() {
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const corpus = existsSync(join(root, '..', 'shared', 'corpus'));
  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const { name, passed, seconds } of outcomes) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds.toFixed(1)} s`);
  }
  console.log('\nThe app was opened on:');
  for (const line of hostsReport()) console.log(`  ${line}`);
  console.log(
    corpus
      ? '../shared/corpus is there; tests read its pages.'
      : '../shared/corpus is not there: tests that read its pages were SKIPPED.',
  );
  const failures = failuresReport();
  if (failures.length > 0) console.log('\nFailed tests:');
  for (const line of failures) console.log(`  ${line}`);
  console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
