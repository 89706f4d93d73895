import { randomUUID } from 'node:crypto';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../errors.ts';

/** Flushes a folder's entry list, where the system allows opening folders (Windows does not). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The bytes themselves are synced; a file system that cannot sync folders orders them itself.
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  // On a full disk some systems report success for a write that was cut short.
  const written = (await stat(path)).size;
  if (written !== bytes.length) {
    throw Object.assign(new Error(`${written} of ${bytes.length} bytes written`), {
      code: 'ENOSPC',
    });
  }
}

/** Gives a finished temporary file its name, unless something has that name. */
async function claimName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    await unlink(temporary);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
  }
  // No hard links here (FAT, some network drives): reserve the name, then move over it.
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await unlink(path);
    throw error;
  }
  return true;
}

/**
 * Writes a new file so that its name appears only with all its bytes safely on disk: temporary
 * file, flush, size check, naming, flush of the folder. Returns false, having written nothing, when
 * the name is taken; throws the system's error otherwise.
 */
export async function createWholeFile(path: string, bytes: Uint8Array): Promise<boolean> {
  const folder = dirname(path);
  const temporary = join(
    folder,
    `.${basename(path).slice(0, 20)}.${randomUUID().slice(0, 8)}.part`,
  );
  try {
    await writeSynced(temporary, bytes);
    const claimed = await claimName(temporary, path);
    if (claimed) await syncFolder(folder);
    return claimed;
  } finally {
    // Already gone where it got its name.
    await unlink(temporary).catch(() => undefined);
  }
}
