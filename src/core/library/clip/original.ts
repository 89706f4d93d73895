import type { InputFile, PageUnit, SavedPage } from '../../containers/types.ts';
import { sha256Schema, type ClippingId, type Sha256 } from '../entities.ts';
import { sha256Hex } from '../sha256Hex.ts';
import type { OriginalFile, OriginalFiles } from './types.ts';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** WebCrypto copies what it hashes: of a large file, the system's own answer is asked for. */
const LARGE = 32 * 1024 * 1024;

/** The hash of a file whose bytes are these. */
export async function sha256OfInput(file: InputFile, bytes: Uint8Array): Promise<Sha256> {
  if (bytes.length < LARGE || file.sha256 === undefined) return sha256Hex(bytes);
  return sha256Schema.parse(await file.sha256());
}

const hashFile = async (file: InputFile, bytes: Uint8Array): Promise<OriginalFile> => ({
  path: file.path,
  sha256: await sha256OfInput(file, bytes),
  bytes,
});

/**
 * Every file of a unit with its hash, the main file first. A companion that cannot be read is left
 * out, as it is from the page.
 */
export async function hashFiles(
  unit: PageUnit,
): Promise<readonly [OriginalFile, ...OriginalFile[]]> {
  const main = await hashFile(unit.main, await unit.main.read());
  const companions: OriginalFile[] = [];
  for (const file of unit.companions) {
    const bytes = await file.read().catch(() => null);
    if (bytes !== null) companions.push(await hashFile(file, bytes));
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
