import type { Decoded } from '../decoding/index.ts';
import { hasFrontMatter } from '../markdown/frontMatter.ts';
import type { OtherThing } from './signatures.ts';

// Text that is not markup: prose saved from a page, or the many things that are text but no page.
// Prose has no signature, so here the file's name counts too.

const CODE_BY_EXTENSION: Readonly<Record<string, string>> = {
  css: 'a style sheet',
  js: 'a script',
  mjs: 'a script',
  cjs: 'a script',
  ts: 'a script',
  json: 'a JSON data file',
  jsonl: 'a JSON data file',
  map: 'a JSON data file',
  xml: 'an XML data file',
  rss: 'a feed',
  csv: 'a table of data',
  tsv: 'a table of data',
  yaml: 'a settings file',
  yml: 'a settings file',
  ini: 'a settings file',
  log: 'a log',
  sh: 'a script',
  py: 'a script',
  svg: 'a picture',
};

/** Names that promise a format which bytes that are plain text cannot be. */
const PROMISED_BY_EXTENSION: Readonly<Record<string, string>> = {
  webarchive: 'a Safari web archive',
  maff: 'a MAFF archive',
  htz: 'a zipped page',
  wacz: 'a WACZ archive',
  warc: 'a WARC archive',
  gz: 'a compressed file',
  zip: 'a zip archive',
  pdf: 'a PDF document',
  doc: 'a Word document',
  docx: 'a Word document',
  odt: 'an OpenDocument file',
  epub: 'an e-book',
  png: 'a picture',
  jpg: 'a picture',
  jpeg: 'a picture',
  gif: 'a picture',
  webp: 'a picture',
};

const PROSE_EXTENSIONS = new Set(['', 'txt', 'text', 'asc']);

const MARKDOWN_EXTENSIONS = new Set(['md', 'markdown', 'mdown', 'mkd']);

/** The lower-case extension of a path's last segment, without the dot; '' where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[[{]/u.test(trimmed)) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}

/** Text formats of other programs, by how they start. */
const DATA_STARTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*BEGIN:VCARD\b/iu, 'an address card'],
  [/^\s*BEGIN:VCALENDAR\b/iu, 'a calendar'],
  [/^d\d+:[a-z-]+\d*:/u, 'a torrent file'],
  [/^%!PS/u, 'a PostScript document'],
  [/^\s*<!DOCTYPE NETSCAPE-Bookmark-file/iu, 'a list of bookmarks'],
];

const CSS_RULE = /^[^\n{}]{1,200}\{\s*(?:[\w-]+\s*:[^{};]*;\s*)*(?:[\w-]+\s*:[^{};]*)?\}/gmu;
const SCRIPT_LINE =
  /^[ \t]*(?:(?:var|let|const)\s+\w+\s*=|function\s+\w+\s*\(|import\s.+from\s|\(function\s*\(|window\.\w+\s*=|module\.exports)/gmu;

const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text that is something else than prose, as far as its content and name tell; null for prose. */
export function otherKindOfText(text: string, path: string): OtherThing | null {
  const other = (what: string): OtherThing => ({ what, advice: null });
  if (/^\s*<\?xml/u.test(text)) return other('an XML data file');
  if (isJson(text)) return other('a JSON data file');
  const started = DATA_STARTS.find(([start]) => start.test(text));
  if (started !== undefined) return other(started[1]);
  const byName = CODE_BY_EXTENSION[extensionOf(path)];
  if (byName !== undefined) return other(byName);
  const promised = PROMISED_BY_EXTENSION[extensionOf(path)];
  if (promised !== undefined) return other(`named like ${promised} but holds something else`);
  const sample = text.slice(0, 20_000);
  const lines = matches(sample, /\n/gu) + 1;
  if (matches(sample, CSS_RULE) * 6 > lines) return other('a style sheet');
  if (matches(sample, SCRIPT_LINE) * 6 > lines) return other('a script');
  return null;
}

/** Whether text is a note in Markdown: by properties above it, or by its name. */
export const isMarkdown = (text: string, path: string): boolean =>
  MARKDOWN_EXTENSIONS.has(extensionOf(path)) || hasFrontMatter(text);

/** Whether a file found in a folder, not named by anyone, is likely meant as a page saved as text. */
export const isNamedLikeProse = (path: string): boolean => PROSE_EXTENSIONS.has(extensionOf(path));

const BINARY_SAMPLE = 64 * 1024;

/** Control characters that no text has in any encoding of single bytes and pairs of them. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && !(byte >= 0x09 && byte <= 0x0f) && byte !== 0x1a && byte !== 0x1b;

/** Whether bytes that decode as text are rather not: control characters that no text has. */
export function looksBinary(decoded: Decoded, bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, BINARY_SAMPLE);
  // UTF-16 is half NULs by nature.
  if (decoded.charset.startsWith('utf-16')) return hasControls(decoded.text);
  const nuls = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const controls = sample.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0) - nuls;
  return controls * 100 > sample.length || nuls * 10 > sample.length;
}

function hasControls(text: string): boolean {
  const sample = text.slice(0, BINARY_SAMPLE);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  return matches(sample, /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu) * 100 > sample.length;
}
