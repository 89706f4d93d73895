// What Playwright's own report says of each end-to-end test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** @typedef {{ error?: { message?: string } }} Attempt */
/** @typedef {{ projectName: string, status: string, results: Attempt[] }} RunTest */
/** @typedef {{ title: string, file: string, tests: RunTest[] }} Spec */
/** @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite */

/**
 * Every spec with its runs, one for each host; none where nothing ran.
 * @param {string} [file]
 * @returns {Spec[]}
 */
export function e2eSpecs(file = join(root, 'test-results', 'e2e.json')) {
  try {
    return specsIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return []; // Nothing ran.
  }
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsIn({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}
