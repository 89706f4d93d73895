import { extractFromHtml } from './html-page.ts';
import { extractFromText } from './plaintext/index.ts';
import type { ExtractOptions, ExtractOutcome, PageContent } from './types.ts';

export type { Article, ExtractOptions, ExtractOutcome, PageContent } from './types.ts';

/** Stored with each body, so that clippings of an older extractor can be found and read again. */
export const EXTRACTOR_VERSION = '1';

/**
 * Understands a saved page: its headline, standfirst, authors, agency, dates, outlet and section,
 * and its article as clean HTML and running text. A page in which nothing like an article is found
 * gives what text it has; only a page without any fails.
 */
export function extractArticle(page: PageContent, options: ExtractOptions = {}): ExtractOutcome {
  return page.kind === 'html'
    ? extractFromHtml(page.html, options)
    : extractFromText(page.text, options);
}
