import { gatherFacts } from '../../../../../../src/core/article/metadata/page-facts.ts';
import { readPublication } from '../../../../../../src/core/article/metadata/publication/index.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';

export const TITLE = 'Harbour reopens after works';
export const PROSE = `<p>${'The first boats came back to the harbour before dawn with their catch. '.repeat(5)}</p>`;
export const NOW = Date.UTC(2026, 0, 15);

export interface Page {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly after?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly title?: string;
}

export function publicationOf(page: Page) {
  const { head = '', above = '', below = '', after = '', lang = '', title = TITLE } = page;
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${above}<main><h1>${title}</h1>${below}${PROSE}${PROSE}</main>${after}</body></html>`;
  const { published, modified } = readPublication(
    gatherFacts(parseHtml(html), page.url ?? null),
    title,
    NOW,
  );
  return { published: published?.value ?? null, modified: modified?.value ?? null };
}

export const publishedOf = (page: Page): string | null => publicationOf(page).published;
export const linked = (json: string): string =>
  `<script type="application/ld+json">${json}</script>`;
export const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;
