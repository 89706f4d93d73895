import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { reasonOf } from '../../../core/containers/index.ts';
import { sha256Schema } from '../../../core/library/entities.ts';
import { failed, ok, type Result } from '../../../core/result.ts';
import {
  addBlocks,
  BLOCK_SIZE,
  fileIdIn,
  removeFile,
  takeInUnit,
  type BlockRow,
  type Database,
  type TakenInFile,
  type UnitKey,
} from '../../storage/worker.ts';
import { gzip } from '../gzip.ts';
import type { PlannedUnit, ReadFile } from './pageFiles.ts';

/** Blocks that are written in one go: each costs a wait for the disk. */
const BLOCKS_AT_ONCE = 8;

/** Writes blocks some at a time; the last of them are the caller's to write. */
class BlockWriter {
  readonly #db: Database;
  #waiting: BlockRow[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  async add(row: BlockRow): Promise<void> {
    this.#waiting.push(row);
    if (this.#waiting.length < BLOCKS_AT_ONCE) return;
    await addBlocks(this.#db, this.#waiting);
    this.#waiting = [];
  }

  /** Takes a file back of which not all could be read. */
  async remove(file: string): Promise<void> {
    this.#waiting = this.#waiting.filter((row) => row.file !== file);
    await removeFile(this.#db, file);
  }

  /** What has not been written yet. */
  get waiting(): readonly BlockRow[] {
    return this.#waiting;
  }
}

/** Reads a file from its start to its end, hashed and compressed block by block. */
async function takeInFile(
  file: string,
  read: (start: number, end: number) => Promise<Uint8Array>,
  writer: BlockWriter,
): Promise<Pick<TakenInFile, 'sha256'> & { readonly file: string; readonly size: number }> {
  const hash = sha256.create();
  let size = 0;
  for (let n = 0; ; n += 1) {
    const bytes = await read(size, size + BLOCK_SIZE);
    hash.update(bytes);
    size += bytes.length;
    if (bytes.length > 0) await writer.add({ file, n, gzip: await gzip(bytes) });
    if (bytes.length < BLOCK_SIZE) break;
  }
  return { file, size, sha256: sha256Schema.parse(bytesToHex(hash.digest())) };
}

/**
 * Brings a page's files into the library's keeping, main file first. A companion that cannot be read
 * is left out.
 */
export async function takeIn(
  db: Database,
  key: UnitKey,
  unit: PlannedUnit,
  read: ReadFile,
): Promise<Result<void>> {
  const writer = new BlockWriter(db);
  const files: TakenInFile[] = [];
  for (const [place, { number, path, modifiedAt }] of [unit.main, ...unit.companions].entries()) {
    const file = fileIdIn(key, place);
    const readPart = (start: number, end: number): Promise<Uint8Array> =>
      fromPage(() => read(number, { start, end }));
    try {
      files.push({ path, modifiedAt, ...(await takeInFile(file, readPart, writer)) });
    } catch (error) {
      if (!(error instanceof NotGiven)) throw error;
      await writer.remove(file);
      if (place > 0) continue;
      return failed('unreadable', `“${nameOf(path)}” could not be read: ${error.message}.`);
    }
  }
  await takeInUnit(db, key, files, writer.waiting);
  return ok(undefined);
}

/** The page could not read a file, which is no fault of the library's. */
class NotGiven extends Error {}

async function fromPage(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch (error) {
    throw new NotGiven(reasonOf(error));
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
