// Which tests failed, said once more at the end of a run: a log is often kept by its last lines.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run.mjs';
import { e2eSpecs } from './e2e-report.mjs';

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} UnitTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: UnitTest[] }} UnitFile */

/**
 * One line per failed test: its file, its name and the first line of its message.
 * @param {string} [unitReport] Vitest's own report
 * @param {import('./e2e-report.mjs').Spec[]} [specs]
 * @returns {string[]}
 */
export function failuresReport(
  unitReport = join(root, 'test-results', 'unit.json'),
  specs = e2eSpecs(),
) {
  return [...unitFiles(unitReport).flatMap(failuresOfUnit), ...specs.flatMap(failuresOfSpec)];
}

/**
 * @param {UnitFile} file
 * @returns {string[]}
 */
function failuresOfUnit({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that failed with no test of it did not load.
  if (status === 'failed' && failed.length === 0) return [line(file, 'the file', message)];
  return failed.map(({ fullName, failureMessages }) => line(file, fullName, failureMessages?.[0]));
}

/**
 * @param {import('./e2e-report.mjs').Spec} spec
 * @returns {string[]}
 */
function failuresOfSpec({ title, file, tests }) {
  return tests
    .filter(({ status }) => status === 'unexpected')
    .map(({ projectName, results }) =>
      line(`[${projectName}] ${file}`, title, results.at(-1)?.error?.message),
    );
}

/**
 * @param {string} file
 * @param {string} test
 * @param {string} [message]
 */
function line(file, test, message = '') {
  const first = message.split('\n')[0]?.trim() ?? '';
  return `${file} › ${test}${first === '' ? '' : `: ${first}`}`;
}

/**
 * @param {string} file
 * @returns {UnitFile[]}
 */
function unitFiles(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return []; // Nothing ran.
  }
}
