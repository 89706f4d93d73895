import { decodeAs } from '../decoding/codecs.ts';
import { decodeBytes } from '../decoding/index.ts';
import { decodeStrictUtf8 } from '../decoding/unicode.ts';
import { joinBytes } from '../bytes/join.ts';
import type { ZipEntry } from './entry.ts';

// Before zip had a flag for UTF-8, programs wrote names in the system's own encoding and said
// nothing: code page 850 on Western Windows, 866 on Russian, GBK on Chinese, and so on.

/** Code page 850's upper half. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const decodeCp850 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP850[byte - 0x80])).join(
    '',
  );

type DecodeName = (bytes: Uint8Array) => string;

const SYSTEMS: readonly DecodeName[] = [
  ...['gb18030', 'shift_jis', 'big5', 'euc-kr', 'ibm866'].map(
    (encoding): DecodeName =>
      (bytes) =>
        decodeAs(bytes, encoding),
  ),
  decodeCp850,
  ...['windows-1252', 'windows-1251', 'windows-1250', 'windows-1253', 'windows-1256'].map(
    (encoding): DecodeName =>
      (bytes) =>
        decodeAs(bytes, encoding),
  ),
];

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** A path without empty and `.` segments, `/` between them; null where it leads out or is absolute. */
function safePath(name: string): string | null {
  const segments = name.replaceAll('\\', '/').replaceAll('\0', '').split('/');
  if (segments.includes('..') || /^[a-z]:$/iu.test(segments[0] ?? '')) return null;
  return segments.filter((segment) => segment !== '' && segment !== '.').join('/');
}

/** How many of the names that pages ask for are among the entries, read this way. */
function matches(
  decode: DecodeName,
  names: readonly Uint8Array[],
  wanted: ReadonlySet<string>,
): number {
  const found = names.map((name) => decode(name).normalize('NFC'));
  return found.filter((name) => name.split(/[/\\]/u).some((segment) => wanted.has(segment))).length;
}

/**
 * Chooses how to read names whose encoding no one states: the way in which the most of them are what
 * the pages in the archive refer to; where they refer to none, as their letters suggest.
 */
function chooseDecoder(names: readonly Uint8Array[], wanted: ReadonlySet<string>): DecodeName {
  // Names in ASCII are found whichever way the others are read.
  const telling = new Set([...wanted].filter((name) => /[\u0080-\uffff]/u.test(name)));
  const scored = SYSTEMS.map((decode) => ({ decode, score: matches(decode, names, telling) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (best !== undefined && best.score > 0) return best.decode;
  const newline = Uint8Array.of(0x0a);
  const all = joinBytes(names.slice(0, 500).flatMap((name) => [name, newline]));
  const { charset } = decodeBytes(all, { kind: 'text' });
  return (bytes) => decodeAs(bytes, charset);
}

export interface NamedEntry {
  readonly path: string;
  readonly entry: ZipEntry;
}

/**
 * Gives the entries that are files their paths. Folders, links, and names that lead out of the
 * archive are left out; of two with one path the later counts, as programs append what they replace.
 * `wantedBy` reads the names that the pages among some entries refer to, folders' names included.
 */
export async function nameEntries(
  entries: readonly ZipEntry[],
  wantedBy: (entries: readonly ZipEntry[]) => Promise<ReadonlySet<string>>,
): Promise<readonly NamedEntry[]> {
  const unstated = entries.filter(({ name, utf8 }) => !utf8 && decodeStrictUtf8(name) === null);
  const names = unstated.map(({ name }) => name).filter((name) => !isAscii(name));
  const decode =
    names.length === 0 ? null : chooseDecoder(names.slice(0, 2_000), await wantedBy(entries));
  const byPath = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.link) continue;
    const name = decodeStrictUtf8(entry.name) ?? decode?.(entry.name) ?? '';
    const path = /[/\\]$/u.test(name) ? null : safePath(name);
    if (path !== null && path !== '') byPath.set(path, entry);
  }
  return [...byPath].map(([path, entry]) => ({ path, entry }));
}
