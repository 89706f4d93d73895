import { randomUUID } from 'node:crypto';
import type { InputFile } from '../../core/containers/types.ts';
import type { Failure, Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import type { ImportEntry, ImportId } from '../../shared/ipc.ts';

interface FilePart {
  readonly start: number;
  readonly end: number;
}

/** Files that the page may read while an import lasts, each under an id that tells no path. */
export interface HeldFiles {
  hold(files: readonly InputFile[]): ImportEntry[];
  /** All of a file, or a part of it. */
  read(
    id: ImportId,
    part?: FilePart,
  ): Promise<Result<Uint8Array, Failure<'not-held' | 'unreadable'>>>;
  release(ids: readonly ImportId[]): void;
}

async function partOf(file: InputFile, { start, end }: FilePart): Promise<Uint8Array> {
  return file.slice === undefined ? (await file.read()).slice(start, end) : file.slice(start, end);
}

export function createHeldFiles(): HeldFiles {
  const held = new Map<ImportId, InputFile>();
  return {
    hold: (files) =>
      files.map((file) => {
        const id = randomUUID() as string as ImportId;
        held.set(id, file);
        return { id, path: file.path, size: file.size, modifiedAt: file.modifiedAt };
      }),
    async read(id, part) {
      const file = held.get(id);
      if (!file) {
        return failed('not-held', 'This file is no longer part of an import. Import it again.');
      }
      try {
        return ok(await (part === undefined ? file.read() : partOf(file, part)));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed('unreadable', `“${file.path}” could not be read: ${reason}`);
      }
    },
    release(ids) {
      for (const id of ids) held.delete(id);
    },
  };
}
