import { startOf } from '../bytes/source.ts';
import type { InputFile, PageUnit } from '../types.ts';
import { mediaTypeOf } from './mediaType.ts';
import type { HeldResource } from './held.ts';

/** A single companion beyond this is not read. */
const LARGEST_COMPANION = 100 * 1024 * 1024;

/** What a file's type is told by. */
const SNIFFED = 4 * 1024;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

async function heldFile(file: InputFile, path: string): Promise<HeldResource | null> {
  if (file.size > LARGEST_COMPANION) return null;
  try {
    const start = await startOf(file, SNIFFED);
    return {
      resource: {
        key: file.path,
        mediaType: mediaTypeOf(start, path),
        size: file.size,
        read: () => file.read(),
      },
      meantBy: { kind: 'path', path },
    };
  } catch {
    // A companion that cannot be read leaves a gap in the page; it does not take the page away.
    return null;
  }
}

/** A unit's companion files as resources, known by their paths from the page's own folder. */
export async function folderResources(unit: PageUnit): Promise<readonly HeldResource[]> {
  const folder = folderOf(unit.main.path);
  const held: HeldResource[] = [];
  for (const file of unit.companions) {
    if (!file.path.startsWith(folder)) continue;
    const resource = await heldFile(file, file.path.slice(folder.length));
    if (resource !== null) held.push(resource);
  }
  return held;
}
