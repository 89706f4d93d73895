import { segment, type Block } from '../../../../../src/core/article/content/blocks/segment.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

/** The first block of a fragment of a page. */
export function firstBlock(html: string): Block {
  const { body } = parseHtml(`<body>${html}</body>`);
  const [block] = body ? segment(body).blocks : [];
  if (block === undefined) throw new Error('the fragment has no text');
  return block;
}
