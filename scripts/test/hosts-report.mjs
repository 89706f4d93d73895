// Which editions the end-to-end tests really ran on, from Playwright's own report.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const HOSTS = {
  browser: 'browser edition, in Chromium',
  'desktop-standin': 'desktop edition, its real main and preload on the stand-in for Electron',
  electron: 'desktop edition, on Electron itself',
};

/**
 * One line per host; a host that did not run is called so.
 * @param {string} [file]
 * @returns {string[]}
 */
export function hostsReport(file = join(root, 'test-results', 'e2e.json')) {
  const counts = countByHost(file);
  return Object.entries(HOSTS).map(([host, name]) => {
    const count = counts.get(host);
    if (!count) return `${host}: NOT RUN (${name})`;
    const { passed, failed, skipped } = count;
    return `${host}: ${passed} passed, ${failed} failed, ${skipped} skipped (${name})`;
  });
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ projectName: string, status: string }} RunTest */
/** @typedef {{ suites?: Suite[], specs?: { tests: RunTest[] }[] }} Suite */

/**
 * @param {string} file
 * @returns {Map<string, Count>}
 */
function countByHost(file) {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  for (const { projectName, status } of testsOf(file)) {
    const count = counts.get(projectName) ?? { passed: 0, failed: 0, skipped: 0 };
    if (status === 'skipped') count.skipped += 1;
    else if (status === 'unexpected') count.failed += 1;
    else count.passed += 1;
    counts.set(projectName, count);
  }
  return counts;
}

/**
 * @param {string} file
 * @returns {RunTest[]}
 */
function testsOf(file) {
  try {
    return testsIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return []; // Nothing ran.
  }
}

/**
 * @param {Suite} suite
 * @returns {RunTest[]}
 */
function testsIn({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];
}
