import type { FileContent } from '../recognise/content.ts';
import type { PageReader } from './format.ts';
import { gzipReader } from './gzip.ts';
import { htmlReader } from './html.ts';
import { markdownReader } from './markdown.ts';
import { mimeReader } from './mime.ts';
import { textReader } from './text.ts';
import { warcReader } from './warc.ts';
import { webarchiveReader } from './webarchive.ts';
import { zipReader } from './zip.ts';

/** Every format that opens, the most certain to be recognised first. A new one is one line here. */
const READERS: readonly PageReader[] = [
  webarchiveReader,
  zipReader,
  warcReader,
  gzipReader,
  mimeReader,
  htmlReader,
  markdownReader,
  textReader,
];

/** The reader for a file of this content; null where it is no saved page that we can open. */
export function readerFor(content: FileContent): PageReader | null {
  return READERS.find((reader) => reader.recognises(content)) ?? null;
}
