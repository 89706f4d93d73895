import { markHighlights } from '../annotations/index.ts';
import { parseHtml } from '../article/parse/index.ts';
import type { Annotation, Body, Clipping } from '../library/entities.ts';
import { writeBody, type FindAsset } from './body.ts';
import { escapeHtml } from './escape.ts';
import { writeHeadline } from './headline.ts';
import { writeNotes } from './notes.ts';
import { writeProvenance, type OriginalFacts } from './provenance.ts';
import { STYLE } from './style.ts';

export type { OriginalFacts } from './provenance.ts';

export interface WebPageInput {
  readonly clipping: Clipping;
  readonly body: Body;
  /** Names of the clipping's tags. */
  readonly tags: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Null where it is not held. */
  readonly original: OriginalFacts | null;
  /** The pictures that the body shows, as far as they are held. */
  readonly asset: FindAsset;
  /** The language that dates are written in. */
  readonly locale: string;
}

/** A page needs nothing but itself: pictures are data, and nothing runs, is sent or is fetched. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Writes a clipping as a web page in one file, to be opened, printed and passed on anywhere: headline,
 * article with highlights, the person's notes, and where it comes from.
 */
export function renderWebPage(input: WebPageInput): string {
  const { clipping, body, tags, annotations, original, asset, locale } = input;
  const document = parseHtml(body.html);
  const highlights = annotations.filter((annotation) => annotation.kind === 'highlight');
  const lost = markHighlights(document, highlights, { colours: true });
  const text = document.body === null ? '' : writeBody(document.body, asset);
  const { lang, dir } = clipping;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Clipfold">',
    ...metadata(clipping),
    `<title>${escapeHtml(oneLine(clipping.title))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    writeHeadline(clipping, body.text, locale),
    `<article>${text}</article>`,
    writeNotes(annotations, lost),
    writeProvenance(clipping, original, tags, locale),
    '</body>',
    '</html>',
    '',
  ]
    .filter((part, index, parts) => part !== '' || index === parts.length - 1)
    .join('\n');
}

/** For programs that read the page; Clipfold itself opens it again. */
function metadata(clipping: Clipping): string[] {
  const { authors, published, outlet, standfirst } = clipping;
  const named = (attribute: 'name' | 'property', name: string, content: string | null): string[] =>
    content === null || content.trim() === ''
      ? []
      : [`<meta ${attribute}="${name}" content="${escapeHtml(oneLine(content))}">`];
  return [
    ...authors.flatMap((author) => named('name', 'author', author)),
    ...named('name', 'description', standfirst),
    ...named('property', 'article:published_time', published),
    ...named('property', 'og:site_name', outlet),
    ...named('property', 'og:url', clipping.canonicalUrl ?? clipping.url),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
