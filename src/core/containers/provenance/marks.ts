import { parseHtml } from '../../article/parse/index.ts';
import { scanMarkup, type StartTag } from '../markup/scan.ts';

/** The places of a page where the tools that saved it leave their marks. */
export interface PageMarks {
  /** In order; only the start of a very long one. */
  readonly comments: readonly string[];
  /** The attributes of the first `html` tag. */
  readonly root: ReadonlyMap<string, string>;
  /** Content of `meta` elements by lower-case `name` or `property`; the first of a name counts. */
  readonly metadata: ReadonlyMap<string, string>;
  /** The `href` of `link rel=canonical`. */
  readonly canonical: string | null;
  /** The `href` of the first `base`, as written. */
  readonly base: string | null;
  readonly title: string | null;
}

const COMMENT_START = 4096;
const MOST_COMMENTS = 10_000;

/** Plain words of a `title` element's raw text: references decoded by the parser, one line. */
function plainTitle(raw: string): string | null {
  const text = raw.includes('&')
    ? (parseHtml(`<title>${raw}</title>`).querySelector('title')?.textContent ?? raw)
    : raw;
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}

const isCanonicalLink = (tag: StartTag): boolean =>
  tag.name === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(tag.attributes.get('rel') ?? '');

/** Collects a page's marks in one pass. */
export function readMarks(html: string): PageMarks {
  const comments: string[] = [];
  const metadata = new Map<string, string>();
  let root: ReadonlyMap<string, string> | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  let title: string | null = null;
  for (const token of scanMarkup(html)) {
    if (token.kind === 'comment') {
      if (comments.length < MOST_COMMENTS) comments.push(token.text.slice(0, COMMENT_START));
    } else if (token.name === 'meta') {
      const name = token.attributes.get('name') ?? token.attributes.get('property');
      const key = name?.trim().toLowerCase() ?? '';
      if (!metadata.has(key)) metadata.set(key, token.attributes.get('content')?.trim() ?? '');
    } else if (token.name === 'html') {
      root ??= token.attributes;
    } else if (token.name === 'base') {
      base ??= token.attributes.get('href')?.trim() ?? null;
    } else if (token.name === 'title') {
      title ??= plainTitle(token.rawText ?? '');
    } else if (isCanonicalLink(token)) {
      canonical ??= token.attributes.get('href')?.trim() ?? null;
    }
  }
  return { comments, root: root ?? new Map(), metadata, canonical, base, title };
}
