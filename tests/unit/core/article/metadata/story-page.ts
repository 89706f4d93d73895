import { extractArticle } from '../../../../../src/core/article/index.ts';
import { readMetadata, type Metadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';
import type { Article } from '../../../../../src/core/article/types.ts';

export const PROSE =
  'The fish market on the north quay opened its doors again on Saturday, eleven months after a storm had torn off its roof, and the first boats were back before dawn.';

/** A story of a paper that does not exist, with what a test is about in its place. */
export interface StoryPage {
  readonly head?: string;
  /** The headline's element. */
  readonly h1?: string;
  /** The page's `title`. */
  readonly title?: string;
  /** Between headline and text. */
  readonly above?: string;
  readonly below?: string;
  readonly lang?: string;
  readonly site?: string;
  readonly url?: string;
  /** One paragraph of its text. */
  readonly prose?: string;
}

const ADDRESS = 'https://www.daily-post.example/local/fish-market';

function htmlOf(page: StoryPage): string {
  const { head = '', above = '', below = '', lang = 'en', site = 'The Daily Post' } = page;
  const { h1 = '<h1>Fish market reopens</h1>', title = `Fish market reopens | ${site}` } = page;
  const text = `<p>${page.prose ?? PROSE}</p>`.repeat(8);
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>
      <meta property="og:site_name" content="${site}">${head}</head><body>
      <header><a href="/">${site}</a></header>
      <main><article>${h1}${above}${text}${below}</article></main></body></html>`;
}

export const metadataOf = (page: StoryPage): Metadata =>
  readMetadata(gatherFacts(parseHtml(htmlOf(page)), page.url ?? ADDRESS));

/** The same with what the article's own words say. */
export function articleOf(page: StoryPage): Article {
  const read = extractArticle({ kind: 'html', html: htmlOf(page) }, { url: page.url ?? ADDRESS });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** A script that states an article in JSON-LD, with these properties besides its headline. */
export const linked = (properties: object): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Fish market reopens',
    ...properties,
  })}</script>`;
