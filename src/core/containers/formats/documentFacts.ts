import type { Decoded } from '../decoding/index.ts';
import { scanMarkup } from '../markup/scan.ts';
import { moment } from '../provenance/index.ts';

/** What a container knows of a document whose markup does not say it. */
export interface DocumentFacts {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly siteName?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The elements of a document's head that say these facts. */
export function headElements(facts: DocumentFacts): string {
  const { title = null, url = null } = facts;
  const meta = (attribute: string, content: string | null = null): string =>
    content === null ? '' : `<meta ${attribute} content="${escapeMarkup(content)}">`;
  return [
    title === null ? '' : `<title>${escapeMarkup(title)}</title>`,
    meta('name="author"', facts.author),
    meta('property="og:site_name"', facts.siteName),
    meta('property="article:published_time"', moment(facts.published ?? null)),
    url === null ? '' : `<link rel="canonical" href="${escapeMarkup(url)}">`,
  ].join('');
}

/** Where a document's head starts, or would. */
function headStart(html: string): number {
  let afterRoot = 0;
  for (const token of scanMarkup(html)) {
    if (token.kind !== 'tag') continue;
    if (token.name === 'head') return token.end;
    if (token.name !== 'html') break;
    afterRoot = token.end;
  }
  return afterRoot;
}

/** The document with the facts in its head, before its own, except a title that it has already. */
export function withDocumentFacts(markup: Decoded, facts: DocumentFacts): Decoded {
  const titled = [...scanMarkup(markup.text.slice(0, 64 * 1024))].some(
    (token) => token.kind === 'tag' && token.name === 'title' && token.rawText?.trim() !== '',
  );
  const start = headStart(markup.text);
  const head = headElements(titled ? { ...facts, title: null } : facts);
  return { ...markup, text: markup.text.slice(0, start) + head + markup.text.slice(start) };
}
