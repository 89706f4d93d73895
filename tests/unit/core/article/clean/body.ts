import {
  cleanTree,
  markDirections,
  repairBody,
  serialise,
  shapeFigures,
} from '../../../../../src/core/article/clean/index.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';
import type { Direction } from '../../../../../src/core/article/types.ts';

/** The clean HTML of a page's part, in the form in which an article is read. */
export function repaired(html: string, title = '', dir: Direction = 'ltr'): string {
  const { document, body } = cleanTree(parseHtml(html), { base: 'https://paper.example/quay' });
  shapeFigures(document, body);
  repairBody(document, body, title);
  markDirections(body, dir);
  return serialise(body);
}
