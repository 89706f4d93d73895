import { archiveBytes } from '../warc/archiveBytes.ts';
import { Captures } from '../warc/captures.ts';
import { pagesOf } from '../warc/pages.ts';
import type { PageReader } from './format.ts';

/** A WARC file, compressed with gzip or not: every page that was archived in it. */
export const warcReader: PageReader = {
  recognises: (content) => content.kind().is === 'warc',
  references: () => null,
  async read(unit, content, { allowance }) {
    const captures = new Captures(allowance);
    await captures.read(await archiveBytes(await content.source(), allowance));
    return pagesOf(captures, { unit, format: 'warc', listed: new Set() });
  },
};
