import type { PageFormat, Source } from '../containers/types.ts';

/** How a fact about a saved page is known, said beside it. */
export const learnedFrom: Readonly<Record<Source, string>> = {
  header: 'as the file’s own header says',
  comment: 'as noted in the file when it was saved',
  metadata: 'as the page’s metadata says',
  canonical: 'as the page names its own address',
  'file-time': 'by the file’s own date',
};

/** Formats as people call them; a stored format of another version may be missing. */
export const formatNames: Readonly<Partial<Record<string, string>>> = {
  html: 'HTML',
  'html-folder': 'HTML with its folder',
  singlefile: 'self-contained HTML',
  'singlefile-zip': 'SingleFile archive',
  text: 'plain text',
  markdown: 'Markdown',
  mail: 'e-mail',
  mhtml: 'MHTML',
  webarchive: 'Safari web archive',
  maff: 'MAFF',
  htz: 'zipped page',
  warc: 'WARC',
  wacz: 'WACZ',
} satisfies Record<PageFormat, string>;
