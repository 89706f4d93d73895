import type { PageFormat, Source } from '../../../core/containers/types.ts';

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

/** `12 kB`, in the reader's own digits. */
export function fileSize(bytes: number, locale?: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
