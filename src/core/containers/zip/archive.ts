import type { ByteSource } from '../bytes/source.ts';
import type { Allowance } from '../compression/allowance.ts';
import { decodeBytes } from '../decoding/index.ts';
import { pageReferences } from '../markup/references.ts';
import { startsLikeHtml } from '../recognise/markup.ts';
import { localPaths } from '../resources/localPath.ts';
import type { InputFile } from '../types.ts';
import { readZipDirectory } from './directory.ts';
import type { ZipEntry } from './entry.ts';
import { entryData, isLocked, isStored, packedData } from './entryData.ts';
import { nameEntries, type NamedEntry } from './names.ts';

const LARGEST_ENTRY = 100 * 1024 * 1024;
/** Pages that are asked what they call the files beside them. */
const MOST_ASKED = 10;

export interface ZipArchive {
  /** Its files, by their paths inside it. */
  readonly files: readonly InputFile[];
  /** Some of its files are protected by a password. */
  readonly locked: boolean;
  /** Its table of contents is there. */
  readonly complete: boolean;
}

async function* tryEach(
  archive: ByteSource,
  entries: readonly ZipEntry[],
  allowance: Allowance,
): AsyncGenerator<Uint8Array> {
  for (const entry of entries) {
    if (entry.size > LARGEST_ENTRY || entry.size < 40) continue;
    try {
      yield await entryData(archive, entry, allowance, LARGEST_ENTRY);
    } catch {
      // What cannot be read is not asked.
    }
  }
}

/** The names, segment by segment, of the files that the first pages of an archive refer to. */
async function namesReferredTo(
  archive: ByteSource,
  entries: readonly ZipEntry[],
  allowance: Allowance,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let asked = 0;
  for await (const bytes of tryEach(archive, entries, allowance)) {
    const { text } = decodeBytes(bytes.subarray(0, 256 * 1024), { kind: 'html' });
    if (!startsLikeHtml(text)) continue;
    for (const { reference } of pageReferences(text)) {
      for (const path of localPaths(reference)) {
        for (const segment of path.split('/')) names.add(segment.normalize('NFC'));
      }
    }
    asked += 1;
    if (asked >= MOST_ASKED) break;
  }
  return names;
}

/** A file of an archive; as large as it is stored, or as it says it unfolds into. */
function fileOf(archive: ByteSource, { path, entry }: NamedEntry, allowance: Allowance): InputFile {
  const unpacked: InputFile = {
    path,
    size: entry.size,
    modifiedAt: entry.modifiedAt,
    read: async () => {
      if (entry.size > LARGEST_ENTRY) throw new Error('it is too large');
      return entryData(archive, entry, allowance);
    },
    readStart: (length) => entryData(archive, entry, allowance, length),
  };
  if (!isStored(entry)) return unpacked;
  const slice = async (start: number, end: number): Promise<Uint8Array> =>
    (await packedData(archive, entry)).read(start, end);
  return { ...unpacked, size: entry.compressedSize, slice };
}

/**
 * Opens a zip archive's table of contents; its files are unpacked when they are read, and each reading
 * counts.
 */
export async function openZip(archive: ByteSource, allowance: Allowance): Promise<ZipArchive> {
  const { entries, complete } = await readZipDirectory(archive);
  const named = await nameEntries(entries, (all) => namesReferredTo(archive, all, allowance));
  const files = named.map((one) => fileOf(archive, one, allowance));
  return { files, locked: entries.some(isLocked), complete };
}
