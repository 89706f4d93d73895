import { parseHtml } from '../article/parse/index.ts';
import type { DomDocument } from '../dom.ts';
import { createDestinations, createInlineWriter, type DestinationOptions } from './inline/index.ts';
import { createLayout } from './layout.ts';
import { prepare } from './prepare/index.ts';

export type MarkdownOptions = DestinationOptions;

/**
 * Writes HTML as Markdown: CommonMark with GFM's tables, strikethrough and task lists, `$` for
 * formulas, and raw HTML only for what has no form of its own (`<sub>`, `<details>`), always
 * without attributes. Text of the page is never read as markup, by CommonMark, GFM or Obsidian.
 *
 * Pictures are embedded as they are unless `pictures` says otherwise; `baseUrl` makes relative
 * addresses absolute. Links that could run or open something other than a page lose their address.
 */
export function htmlToMarkdown(html: string, options: MarkdownOptions = {}): string {
  return documentToMarkdown(parseHtml(html), options, 'element');
}

/** Writes a parsed document's body as Markdown. The document is used up. */
export function documentToMarkdown(
  document: DomDocument,
  options: MarkdownOptions,
  highlight: 'element' | 'equals',
): string {
  const { body } = document;
  if (body === null) return '';
  prepare(body, document);
  const layOut = createLayout(createInlineWriter(createDestinations(options), highlight));
  const markdown = layOut(body);
  return markdown === '' ? '' : `${markdown}\n`;
}
