import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipfold-setup-'));
  await mkdir(join(folder, 'node_modules'));
  await write('package-lock.json', {
    a: { version: '1.0.0' },
    b: { version: '2.0.0', optional: true },
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (file: string, packages: Record<string, object>) =>
  writeFile(
    join(folder, file),
    JSON.stringify({
      packages: Object.fromEntries(
        Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]),
      ),
    }),
  );

describe('the packages', () => {
  it('are installed when npm’s own record has those of the lock file', async () => {
    await write('node_modules/.package-lock.json', { a: { version: '1.0.0' } });
    expect(isInstalled(folder)).toBe(true);
  });

  it('are not when one has another version', async () => {
    await write('node_modules/.package-lock.json', { a: { version: '0.9.0' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('are not when npm did not come to its end', () => {
    expect(isInstalled(folder)).toBe(false);
  });
});
