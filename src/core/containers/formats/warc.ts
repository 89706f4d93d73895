import { inflate } from '../compression/inflate.ts';
import { failure } from '../failures.ts';
import { ok } from '../../result.ts';
import type { ReadOutcome } from '../types.ts';
import { readCaptures } from '../warc/captures.ts';
import { pagesOf } from '../warc/pages.ts';
import type { PageReader } from './format.ts';

/** All that one archive may unfold into. */
const MOST_BYTES = 512 * 1024 * 1024;

/** A WARC file, compressed with gzip or not: every page that was archived in it. */
export const warcReader: PageReader = {
  recognises: (content) => content.kind().is === 'warc',
  references: () => null,
  async read(unit, content, opener): Promise<ReadOutcome> {
    const allowance = opener.allowance.part(MOST_BYTES);
    const isPacked = content.bytes[0] === 0x1f;
    const bytes = isPacked ? inflate(content.bytes, 'gzip', allowance) : content.bytes;
    const captures = readCaptures(bytes, allowance);
    const pages = await pagesOf(captures, 'warc', new Set(), unit.main.modifiedAt);
    if (pages.length > 0) return ok(pages);
    return failure('no-page', unit.main, 'is a web archive without a page that could be read');
  },
};
