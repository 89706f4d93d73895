import type { PageUnit, SavedPage } from '../../containers/types.ts';
import type { ClippingId } from '../entities.ts';
import { sha256Hex } from '../sha256Hex.ts';
import type { OriginalFile, OriginalFiles } from './types.ts';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Every file of a unit with its hash, the main file first. A companion that cannot be read is left
 * out, as it is from the page.
 */
export async function hashFiles(
  unit: PageUnit,
): Promise<readonly [OriginalFile, ...OriginalFile[]]> {
  const hash = async (path: string, bytes: Uint8Array): Promise<OriginalFile> => ({
    path,
    sha256: await sha256Hex(bytes),
    bytes,
  });
  const main = await hash(unit.main.path, await unit.main.read());
  const companions: OriginalFile[] = [];
  for (const file of unit.companions) {
    const bytes = await file.read().catch(() => null);
    if (bytes !== null) companions.push(await hash(file.path, bytes));
  }
  return [main, ...companions];
}

/** The original of one page of a unit. */
export function describeOriginal(
  clippingId: ClippingId,
  unit: PageUnit,
  { page, number }: { readonly page: SavedPage; readonly number: number },
  files: readonly [OriginalFile, ...OriginalFile[]],
): OriginalFiles {
  const [main] = files;
  return {
    clippingId,
    page: number,
    fileName: nameOf(unit.main.path),
    format: page.format,
    charset: page.charset,
    sha256: main.sha256,
    size: main.bytes.length,
    fileModifiedAt: unit.main.modifiedAt,
    url: page.url,
    savedAt: page.savedAt,
    files,
  };
}
