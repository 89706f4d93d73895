import { PAGE_BLOCKS } from '../page-blocks.ts';

/** Elements that stand beside each other on a line. */
export const CELL_ELEMENTS: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements that stand on lines of their own. Everything else runs within a line. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  [...PAGE_BLOCKS].filter((name) => !CELL_ELEMENTS.has(name)),
);

/** Elements between whose children white space means nothing, in the standard's content model. */
export const CONTAINER_ELEMENTS: ReadonlySet<string> = new Set([
  'article',
  'blockquote',
  'body',
  'dl',
  'figure',
  'main',
  'ol',
  'section',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);
