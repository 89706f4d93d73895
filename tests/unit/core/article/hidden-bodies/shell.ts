import { extractArticle, type Article } from '../../../../../src/core/article/index.ts';
import { PROSE } from '../content/page.ts';

export const TITLE = 'Quay to close for eleven months';
export const PARAGRAPHS: readonly string[] = PROSE['en'] ?? [];
export const BODY_HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** A page as a framework serves it before its script runs: a head, an empty place, and its data. */
export const shell = (data: string, shown = ''): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | The Harbour Post</title>
   <meta property="og:title" content="${TITLE}"></head>
   <body><div id="app">${shown}</div>${data}<script src="/main.js"></script></body></html>`;

/** JSON within a script, as frameworks escape it. */
export const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export function extracted(html: string): Article {
  const outcome = extractArticle(
    { kind: 'html', html },
    { url: 'https://harbour-post.example/local/quay' },
  );
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

export const linesOf = (html: string): readonly string[] => extracted(html).text.split('\n');
