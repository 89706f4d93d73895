import { randomUUID } from 'node:crypto';
import { open, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './wholeFile.ts';

/** A file written from beginning to end that has its name only when it is whole. */
export interface GrowingFile {
  append(bytes: Uint8Array): Promise<void>;
  /** Every byte is on the disk before the name appears; throws where that cannot be had. */
  finish(): Promise<void>;
  abort(): Promise<void>;
}

/** Starts a file that will be at `path`, which the user agreed to replace if it exists. */
export async function createGrowingFile(path: string): Promise<GrowingFile> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.part`;
  const handle = await open(temporary, 'wx');
  let size = 0;
  const abort = async (): Promise<void> => {
    await handle.close().catch(() => undefined); // Closed already where finishing failed.
    await unlink(temporary).catch(() => undefined); // Gone already where it got its name.
  };
  return {
    async append(bytes) {
      await handle.appendFile(bytes);
      size += bytes.byteLength;
    },
    async finish() {
      await handle.sync();
      await handle.close();
      // On a full disk some systems report success for a write that was cut short.
      const written = (await stat(temporary)).size;
      if (written !== size) throw new Error(`only ${written} of ${size} bytes could be written`);
      await rename(temporary, path);
      await syncFolder(dirname(path));
    },
    abort,
  };
}
