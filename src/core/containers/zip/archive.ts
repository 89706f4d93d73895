import type { Allowance } from '../compression/allowance.ts';
import { decodeBytes } from '../decoding/index.ts';
import { pageReferences } from '../markup/references.ts';
import { startsLikeHtml } from '../recognise/markup.ts';
import { localPaths } from '../resources/localPath.ts';
import type { InputFile } from '../types.ts';
import { readZipDirectory, type ZipEntry } from './directory.ts';
import { entryData, isLocked } from './entryData.ts';
import { nameEntries } from './names.ts';

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

function* tryEach(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  allowance: Allowance,
): Generator<Uint8Array> {
  for (const entry of entries) {
    if (entry.size > LARGEST_ENTRY || entry.size < 40) continue;
    try {
      yield entryData(archive, entry, allowance, LARGEST_ENTRY);
    } catch {
      // What cannot be read is not asked.
    }
  }
}

/** The names, segment by segment, of the files that the first pages of an archive refer to. */
function namesReferredTo(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  allowance: Allowance,
): ReadonlySet<string> {
  const names = new Set<string>();
  let asked = 0;
  for (const bytes of tryEach(archive, entries, allowance)) {
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

/**
 * Opens a zip archive's table of contents; its files are unpacked when they are read, and each reading
 * counts.
 */
export function openZip(archive: Uint8Array, allowance: Allowance): ZipArchive {
  const { entries, complete } = readZipDirectory(archive);
  const named = nameEntries(entries, (all) => namesReferredTo(archive, all, allowance));
  const files = named.map(({ path, entry }): InputFile => ({
    path,
    size: entry.size,
    modifiedAt: entry.modifiedAt,
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown becomes a rejection
    read: async () => {
      if (entry.size > LARGEST_ENTRY) throw new Error('it is too large');
      return entryData(archive, entry, allowance);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    readStart: async (length) => entryData(archive, entry, allowance, length),
  }));
  return { files, locked: entries.some(isLocked), complete };
}
