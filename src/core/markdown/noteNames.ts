import type { Asset } from '../library/entities.ts';

/** Hands out file names for notes, each once. */
export interface NoteNames {
  /** A base name (no extension) that no earlier call has returned, on any common file system. */
  nameFor(title: string): string;
}

/** Leaves room for `.md`, a number and a path in the 255 bytes that file systems give a name. */
const MAX_BYTES = 120;

const FALLBACK = 'Untitled';

/** Reserved by Windows or POSIX file systems, or read as a link's or heading's mark by Obsidian. */
const UNUSABLE = /[<>:"/\\|?*#^[\]]/gu;

/**
 * Controls, bidirectional controls, other invisible format characters, private use, unassigned and
 * lone surrogates: what makes a name look like another, or unreadable.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0/gu;

/** Format characters that letters and emoji need: joiners, and variation and tag selectors. */
const KEPT_FORMAT = /\u200C|\u200D|[\u{E0020}-\u{E007F}]/u;

/** A joiner that joins nothing is invisible again. */
const STRAY_JOINER = /(?<=^|\s)(?:\u200C|\u200D)+|(?:\u200C|\u200D)+(?=\s|$)/gu;

/** Names that Windows gives to devices, whatever follows a dot; it reads ¹²³ as digits too. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\s*\.|\s*$)/iu;

/**
 * A register of note names for one export. Two titles that some file system would see as one name
 * (letters' case, Unicode composition) get different ones: the later is numbered, `Title 2`.
 */
export function createNoteNames(): NoteNames {
  const taken = new Set<string>();
  return {
    nameFor(title) {
      const base = safeName(title);
      let name = base;
      for (let number = 2; taken.has(identityOf(name)); number++) {
        const suffix = ` ${number}`;
        name = truncate(base, MAX_BYTES - suffix.length) + suffix;
      }
      taken.add(identityOf(name));
      return name;
    },
  };
}

/** How file systems that ignore case and composition see a name (APFS, NTFS, exFAT). */
const identityOf = (name: string): string =>
  name.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');

function safeName(title: string): string {
  const visible = title
    .replace(/[\t\n\r\f\v]+/gu, ' ')
    .normalize('NFC')
    .replace(INVISIBLE, (character) => (KEPT_FORMAT.test(character) ? character : ''))
    .replace(UNUSABLE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(STRAY_JOINER, '')
    .trim()
    .replace(/^[.\s]+/u, '');
  const cut = truncate(visible, MAX_BYTES);
  if (cut === '') return FALLBACK;
  if (RESERVED.test(cut)) return `_${truncate(cut, MAX_BYTES - 1)}`;
  return cut;
}

/** At most `bytes` of UTF-8, cut between what a reader sees as characters; no trailing dot. */
function truncate(name: string, bytes: number): string {
  return withoutTrailingDots(byteLength(name) <= bytes ? name : wholeGraphemes(name, bytes));
}

function wholeGraphemes(name: string, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name)) {
    size += byteLength(segment);
    if (size > bytes) break;
    kept += segment;
  }
  if (kept !== '') return kept;
  // One grapheme of endless combining marks: its first code points are better than nothing.
  for (const character of name) {
    size = byteLength(kept + character);
    if (size > bytes) break;
    kept += character;
  }
  return kept;
}

/** Windows drops trailing dots and spaces, so a name must not rely on them. */
const withoutTrailingDots = (name: string): string => name.replace(/[.\s]+$/u, '');

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/jpg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/svg+xml', 'svg'],
  ['image/bmp', 'bmp'],
  ['image/x-icon', 'ico'],
  ['image/vnd.microsoft.icon', 'ico'],
  ['image/tiff', 'tif'],
  ['image/heic', 'heic'],
  ['image/jxl', 'jxl'],
]);

/** Enough of a SHA-256 to tell the pictures of one library apart. */
const HASH_DIGITS = 16;

/**
 * The file name of an exported picture: what `hint` (a name in the saved page) says, where it says
 * anything safe, and the start of its hash, so that names never collide and never change between
 * exports. The extension comes from the media type, never from the hint.
 */
export function assetName(
  asset: Pick<Asset, 'sha256' | 'mediaType'>,
  hint: string | null = null,
): string {
  const hash = asset.sha256.slice(0, HASH_DIGITS);
  const extension = EXTENSIONS.get(asset.mediaType.toLowerCase().replace(/;.*$/u, '').trim());
  const words = (hint ?? '')
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/gu, '');
  const stem = words === '' ? hash : `${words}-${hash}`;
  return `${stem}.${extension ?? 'bin'}`;
}
