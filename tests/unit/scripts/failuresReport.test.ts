import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run.mjs';
import { failuresReport } from '../../../scripts/test/failures-report.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipfold-failures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function unitReport(...testResults: object[]): Promise<string> {
  const file = join(folder, 'unit.json');
  await writeFile(file, JSON.stringify({ testResults }));
  return file;
}

const passed = { status: 'passed', fullName: 'a list is sorted', failureMessages: [] };

describe('what failed', () => {
  it('is a unit test, with the first line of what it says', async () => {
    const report = await unitReport({
      name: join(root, 'tests/unit/core/list.test.ts'),
      status: 'failed',
      assertionResults: [
        passed,
        {
          status: 'failed',
          fullName: 'a list is empty',
          failureMessages: ['Error: expected 1 to be 2\n    at …'],
        },
      ],
    });
    expect(failuresReport(report, [])).toEqual([
      'tests/unit/core/list.test.ts › a list is empty: Error: expected 1 to be 2',
    ]);
  });

  it('is a whole file that did not load', async () => {
    const report = await unitReport({
      name: join(root, 'tests/unit/core/list.test.ts'),
      status: 'failed',
      message: 'Failed to fetch a module',
      assertionResults: [],
    });
    expect(failuresReport(report, [])).toEqual([
      'tests/unit/core/list.test.ts › the file: Failed to fetch a module',
    ]);
  });

  it('is an end-to-end test, with its host', () => {
    const spec = {
      title: 'opens a window',
      file: 'start.spec.ts',
      tests: [
        { projectName: 'browser', status: 'expected', results: [{}] },
        {
          projectName: 'electron',
          status: 'unexpected',
          results: [{ error: { message: 'Test timeout\n of 1 s' } }],
        },
      ],
    };
    expect(failuresReport(join(folder, 'none.json'), [spec])).toEqual([
      '[electron] start.spec.ts › opens a window: Test timeout',
    ]);
  });

  it('is nothing where all passed', async () => {
    const report = await unitReport({
      name: 'list.test.ts',
      status: 'passed',
      assertionResults: [passed],
    });
    expect(failuresReport(report, [])).toEqual([]);
  });
});
