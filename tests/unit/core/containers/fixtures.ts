import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planUnits, readUnit } from '../../../../src/core/containers/index.ts';
import type { ReadOutcome, SavedPage } from '../../../../src/core/containers/types.ts';
import { memoryFile } from './files.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'containers');

/** The bytes of a fixture, by its path below `tests/fixtures/containers`. */
export const fixtureBytes = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(FOLDER, path)));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Opens bytes as a file that a person dropped, its date known. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<ReadOutcome> {
  const { units, failures } = await planUnits([
    memoryFile(name, bytes, '2026-01-02T03:04:05.000Z'),
  ]);
  const [unit] = units;
  if (unit !== undefined) return readUnit(unit);
  const error = failures[0]?.error ?? { code: 'no-page', message: 'Nothing was planned.' };
  return { ok: false, error };
}

/** The pages of a fixture; throws with the failure's sentence where it does not open. */
export async function fixturePages(path: string): Promise<readonly SavedPage[]> {
  const outcome = await openBytes(nameOf(path), await fixtureBytes(path));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

/** The one page of a fixture. */
export async function fixturePage(path: string): Promise<SavedPage> {
  const [page, ...others] = await fixturePages(path);
  if (page === undefined || others.length > 0) throw new Error(`${path} does not hold one page`);
  return page;
}
