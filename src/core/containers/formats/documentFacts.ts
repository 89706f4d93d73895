import type { Decoded } from '../decoding/index.ts';
import { scanMarkup } from '../markup/scan.ts';
import { moment } from '../provenance/index.ts';

/** What a container knows of a document whose markup does not say it. */
export interface DocumentFacts {
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly siteName?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly description?: string | null;
  readonly keywords?: readonly string[];
}

export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A day without a time stays one. */
const momentOrDay = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d\d-\d\d$/u.test(text) ? text : moment(text);

/** The elements of a document's head that say these facts. */
export function headElements(facts: DocumentFacts): string {
  const { title = null, url = null } = facts;
  const meta = (attribute: string, content: string | null = null): string =>
    content === null ? '' : `<meta ${attribute} content="${escapeMarkup(content)}">`;
  return [
    title === null ? '' : `<title>${escapeMarkup(title)}</title>`,
    ...(facts.authors ?? []).map((author) => meta('name="author"', author)),
    meta('name="description"', facts.description),
    meta('name="keywords"', facts.keywords?.join(', ') || null),
    meta('property="og:site_name"', facts.siteName),
    meta('property="article:published_time"', momentOrDay(facts.published ?? null)),
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
