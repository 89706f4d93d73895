import type { InputFile, PageUnit, SavedPage } from '../../containers/types.ts';
import { sha256Schema, type ClippingId, type Original, type Sha256 } from '../entities.ts';
import { sha256Hex } from '../sha256Hex.ts';
import type { OriginalFile } from './types.ts';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A file's hash: the one that is known, or that of its bytes. */
export const sha256OfInput = async (file: InputFile): Promise<Sha256> =>
  file.sha256 === undefined
    ? sha256Hex(await file.read())
    : sha256Schema.parse(await file.sha256());

const hashFile = async (file: InputFile): Promise<OriginalFile> => ({
  path: file.path,
  sha256: await sha256OfInput(file),
});

/**
 * Every file of a unit with its hash, the main file first. A companion that cannot be read is left
 * out, as it is from the page.
 */
export async function hashFiles(unit: PageUnit): Promise<[OriginalFile, ...OriginalFile[]]> {
  const main = await hashFile(unit.main);
  const companions: OriginalFile[] = [];
  for (const file of unit.companions) {
    const hashed = await hashFile(file).catch(() => null);
    if (hashed !== null) companions.push(hashed);
  }
  return [main, ...companions];
}

/** The original of one page of a unit. */
export function describeOriginal(
  clippingId: ClippingId,
  unit: PageUnit,
  { page, number }: { readonly page: SavedPage; readonly number: number },
  files: [OriginalFile, ...OriginalFile[]],
): Original {
  const [main] = files;
  return {
    clippingId,
    page: number,
    fileName: nameOf(unit.main.path),
    format: page.format,
    charset: page.charset,
    sha256: main.sha256,
    size: unit.main.size,
    fileModifiedAt: unit.main.modifiedAt,
    url: page.url,
    savedAt: page.savedAt,
    files,
  };
}
