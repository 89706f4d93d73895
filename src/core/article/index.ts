import { ok, type Failure, type Result } from '../result.ts';
import { explainBlocks, type BlockReport } from './content/index.ts';
import { extractFromHtml } from './html-page.ts';
import { extractFromText } from './plaintext/index.ts';
import type {
  Article,
  ExtractFailureCode,
  ExtractOptions,
  ExtractOutcome,
  PageContent,
} from './types.ts';

export { EXTRACTOR_VERSION } from './version.ts';
export { isInlinePicture } from './clean/index.ts';
export type { BlockReport } from './content/index.ts';
export type { Article, ExtractOptions, ExtractOutcome, PageContent } from './types.ts';

/**
 * Understands a saved page: its headline, standfirst, authors, agency, dates, outlet and section,
 * and its article as clean HTML and running text. A page in which nothing like an article is found
 * gives what text it has; only a page without any fails.
 */
export function extractArticle(page: PageContent, options: ExtractOptions = {}): ExtractOutcome {
  if (page.kind === 'text') return extractFromText(page.text, options);
  const extracted = extractFromHtml(page.html, options);
  return extracted.ok ? ok(extracted.value.article) : extracted;
}

/** An article with the reasons for it. */
export interface ExplainedArticle {
  readonly article: Article;
  /** Each block of the page, in order; none for a page of text, whose fields say why themselves. */
  readonly blocks: readonly BlockReport[];
}

/** As `extractArticle`, with a report on why each block of the page was kept or left. */
export function explainArticle(
  page: PageContent,
  options: ExtractOptions = {},
): Result<ExplainedArticle, Failure<ExtractFailureCode>> {
  if (page.kind === 'text') {
    const extracted = extractFromText(page.text, options);
    return extracted.ok ? ok({ article: extracted.value, blocks: [] }) : extracted;
  }
  const extracted = extractFromHtml(page.html, options);
  if (!extracted.ok) return extracted;
  const { article, decisions } = extracted.value;
  return ok({ article, blocks: explainBlocks(decisions) });
}
