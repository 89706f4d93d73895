// Which editions the end-to-end tests really ran on.
import { e2eSpecs } from './e2e-report.mjs';

const HOSTS = {
  browser: 'browser edition, in Chromium',
  'desktop-standin': 'desktop edition, its real main and preload on the stand-in for Electron',
  electron: 'desktop edition, on Electron itself',
};

/**
 * One line per host; a host that did not run is called so.
 * @param {import('./e2e-report.mjs').Spec[]} [specs]
 * @returns {string[]}
 */
export function hostsReport(specs = e2eSpecs()) {
  const counts = countByHost(specs);
  return Object.entries(HOSTS).map(([host, name]) => {
    const count = counts.get(host);
    if (!count) return `${host}: NOT RUN (${name})`;
    const { passed, failed, skipped } = count;
    return `${host}: ${passed} passed, ${failed} failed, ${skipped} skipped (${name})`;
  });
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {import('./e2e-report.mjs').Spec[]} specs
 * @returns {Map<string, Count>}
 */
function countByHost(specs) {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  for (const { projectName, status } of specs.flatMap(({ tests }) => tests)) {
    const count = counts.get(projectName) ?? { passed: 0, failed: 0, skipped: 0 };
    if (status === 'skipped') count.skipped += 1;
    else if (status === 'unexpected') count.failed += 1;
    else count.passed += 1;
    counts.set(projectName, count);
  }
  return counts;
}
