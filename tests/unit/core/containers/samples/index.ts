import type { InputFile } from '../../../../../src/core/containers/types.ts';
import { memoryFile } from '../files.ts';
import * as archives from './archives.ts';
import {
  ADDRESS,
  EMBEDDED,
  encoded,
  FILE_TIME,
  FRAME,
  markup,
  PICTURE,
  SENTENCE,
  TITLE,
  type Markup,
} from './story.ts';

const file = (path: string, bytes: Uint8Array): InputFile => memoryFile(path, bytes, FILE_TIME);
const page = (path: string, parts: Markup = {}): InputFile => file(path, encoded(markup(parts)));
const folder = (name: string): readonly InputFile[] => [
  file(`${name}/quay.png`, PICTURE),
  file(`${name}/frame.html`, encoded(FRAME)),
];
const savedFrom = `<!-- saved from url=(${String(ADDRESS.length).padStart(4, '0')})${ADDRESS} -->`;
const savePageWe = `<meta name="savepage-url" content="${ADDRESS}"><meta name="savepage-date" content="Fri Jan 02 2026 04:04:05 GMT+0100 (CET)">`;
const singleFile = `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Fri Jan 02 2026 04:04:05 GMT+0100 (CET)\n-->`;

const NOTE = `---\ntitle: "${TITLE}"\nsource: "${ADDRESS}"\ncreated: 2026-01-02T03:04:05Z\n---\n${SENTENCE}\n\n![](story_files/quay.png)\n`;

/** The story in each format that opens, by the format's name in docs/FORMATS.md. */
export const SAMPLES: Readonly<Record<string, readonly InputFile[]>> = {
  'HTML, saved by a browser': [
    page('a/story.html', { mark: savedFrom }),
    ...folder('a/story_files'),
  ],
  'HTML, without a mark': [page('a/story.html'), ...folder('a/story_files')],
  SingleFile: [page('story.html', { ...EMBEDDED, mark: singleFile })],
  'SingleFile, zipped': [file('story.zip', archives.singleFileZip)],
  monolith: [
    page('story.html', {
      ...EMBEDDED,
      mark: `<!-- Saved from ${ADDRESS} at 2026-01-02T03:04:05Z using monolith v2.10.1 -->`,
    }),
  ],
  'Save Page WE': [page('story.html', { ...EMBEDDED, mark: savePageWe })],
  'MaoXian Web Clipper': [
    page('a/index.html', { mark: `<!-- OriginalSrc: ${ADDRESS} -->` }),
    ...folder('a/story_files'),
  ],
  HTTrack: [
    page('quay.example/news/story.html', {
      mark: `<!-- Mirrored from ${ADDRESS.replace('https://', '')} by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 02 Jan 2026 03:04:05 GMT -->`,
    }),
    ...folder('quay.example/news/story_files'),
  ],
  'WebScrapBook, folder': [
    page('20260102030405000/index.html', { root: archives.WEBSCRAPBOOK }),
    ...folder('20260102030405000/story_files'),
  ],
  'WebScrapBook, HTZ': [file('story.htz', archives.htz)],
  'MHTML of Chrome and Edge': [file('story.mhtml', archives.mhtmlOfChrome)],
  'MHTML of Internet Explorer and Word': [file('story.mht', archives.mhtmlOfExplorer)],
  'Safari web archive': [file('story.webarchive', archives.webarchive)],
  MAFF: [file('story.maff', archives.maff)],
  WARC: [file('story.warc', archives.warc)],
  'WARC, compressed': [file('story.warc.gz', archives.packedWarc)],
  WACZ: [file('story.wacz', archives.wacz)],
  'Zip of saved pages': [file('story.zip', archives.zipOfPage)],
  'A page in gzip': [file('story.html.gz', archives.packedPage)],
  'Mail (EML)': [file('story.eml', archives.mail)],
  Markdown: [memoryFile('a/story.md', NOTE, FILE_TIME), file('a/story_files/quay.png', PICTURE)],
  'Plain text': [file('story.txt', encoded(`${TITLE}\n\n${SENTENCE}\n`))],
};
