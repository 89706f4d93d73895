import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHtml } from '../../../src/core/article/parse/index.ts';

/** What another extractor made of a page: its body as text and its headline. */
export interface PeerAnswer {
  readonly text: string;
  readonly title: string;
  readonly byline: string;
  readonly date: string;
}

const NOTHING: PeerAnswer = { text: '', title: '', byline: '', date: '' };
type PeerDocument = ConstructorParameters<typeof Readability>[0];

// Both are given the tree that the app parses, so that they are compared as extractors alone.
const treeOf = (html: string) => parseHtml(html.replaceAll('\0', '')) as unknown as PeerDocument;

/** Mozilla's Readability; a page that it fails on gives an empty answer. */
export function readWithReadability(html: string): PeerAnswer {
  try {
    const article = new Readability(treeOf(html)).parse();
    if (!article) return NOTHING;
    return {
      text: textOfHtml(article.content ?? ''),
      title: article.title ?? '',
      byline: article.byline ?? '',
      date: article.publishedTime ?? '',
    };
  } catch {
    return NOTHING;
  }
}

/** Defuddle, without the network; a page that it fails on gives an empty answer. */
export async function readWithDefuddle(html: string, url: string | null): Promise<PeerAnswer> {
  // It prints each page's faulty structured data, at length.
  const { error } = console;
  console.error = () => undefined;
  try {
    const article = await Defuddle(treeOf(html), url ?? 'https://page.invalid/', {
      useAsync: false,
    });
    return {
      text: textOfHtml(article.content),
      title: article.title,
      byline: article.author,
      date: article.published,
    };
  } catch {
    return NOTHING;
  } finally {
    console.error = error;
  }
}

const BLOCK_END =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|td|tr|table|blockquote|br|hr|section|figure|pre)\b[^>]*>/gi;

/** Text of clean HTML for the scorer: white space between blocks, no captions. */
function textOfHtml(html: string): string {
  const spaced = html
    .replace(/<figcaption[\s\S]*?<\/figcaption>/gi, ' ')
    .replace(BLOCK_END, (tag) => ` \n${tag} `);
  return parseHtml(`<!doctype html><body>${spaced}</body>`).body?.textContent ?? '';
}
