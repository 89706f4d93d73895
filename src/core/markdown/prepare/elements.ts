import type { DomElement } from '../../dom.ts';
import { PAGE_BLOCKS } from '../../page-blocks.ts';

const BLOCKS: ReadonlySet<string> = new Set([
  ...PAGE_BLOCKS,
  'menu',
  'optgroup',
  'option',
  // Ours, on the way from clean HTML to Markdown.
  'x-footnote',
  'x-formula',
]);

export const isBlockElement = (element: DomElement): boolean => BLOCKS.has(element.localName);

export const isHeading = (element: DomElement): boolean => /^h[1-6]$/u.test(element.localName);
