import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN_ATTRIBUTES } from '../../../../src/core/article/clean/vocabulary.ts';
import { extractArticle, type Article } from '../../../../src/core/article/index.ts';
import type { FieldName, FieldSource } from '../../../../src/core/article/types.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const DOCUMENT = readFileSync(join(ROOT, 'docs', 'EXTRACTOR.md'), 'utf8');

const FIELDS = {
  title: true,
  standfirst: true,
  authors: true,
  agency: true,
  dateline: true,
  published: true,
  modified: true,
  outlet: true,
  section: true,
  lang: true,
  canonicalUrl: true,
  keywords: true,
} as const satisfies Record<FieldName, true>;

const SOURCES = {
  'json-ld': true,
  microdata: true,
  meta: true,
  'document-title': true,
  markup: true,
  'printed-line': true,
  'first-words': true,
  'last-words': true,
  address: true,
  detection: true,
} as const satisfies Record<FieldSource, true>;

/** What stands in the document's blocks of code in this language, in order. */
const codeIn = (language: string): readonly string[] =>
  [...DOCUMENT.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

/** The first column of the table with this heading, without its code marks. */
function firstColumn(heading: string): readonly string[] {
  const lines = DOCUMENT.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const rows = lines.slice(start + 2);
  return rows
    .slice(0, rows.indexOf(''))
    .map((row) => row.split('|')[1]?.replaceAll('`', '').trim() ?? '');
}

const [page = '', body = ''] = codeIn('html');
const outcome = extractArticle(
  { kind: 'html', html: page },
  { url: 'https://post.example/local/ferry' },
);
const article: Partial<Article> = outcome.ok ? outcome.value : {};

describe('what the document says of the extractor', () => {
  it('is what its page gives', () => {
    const fields = JSON.parse(codeIn('json')[0] ?? '') as Partial<Article>;
    expect(article).toMatchObject(fields);
    // The document's is set on several lines, and has no elements but blocks.
    const folded = (html = '') => html.replace(/\s+/g, ' ').replace(/ ?(<[^>]+>) ?/g, '$1');
    expect(folded(article.html)).toBe(folded(body));
  });

  it('names every field and every source', () => {
    expect(firstColumn('field')).toEqual(Object.keys(FIELDS));
    expect(firstColumn('source')).toEqual(Object.keys(SOURCES));
  });

  it('names every attribute of clean HTML', () => {
    const [, list = ''] = /the attributes ([^]*?)\./.exec(DOCUMENT) ?? [];
    expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...CLEAN_ATTRIBUTES]);
  });
});

describe('a path that the documents name', () => {
  const NAMING = [
    'docs/EXTRACTOR.md',
    'docs/decisions/006-the-article-is-read-block-by-block.md',
    'docs/ARCHITECTURE.md',
  ];
  /** Where paths may begin: the architecture names them as they lie in `src` and in its rooms. */
  const BEGINNINGS = [
    '',
    'src',
    'src/core',
    'src/core/article',
    'src/renderer',
    'tests/bench/extraction',
  ];
  const paths = NAMING.flatMap((name) =>
    [...readFileSync(join(ROOT, name), 'utf8').matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(
      ([, path = '']) => [path, name] as const,
    ),
  );

  it.each(paths)('is there: %s, in %s', (path) => {
    const places = BEGINNINGS.map((beginning) => join(ROOT, beginning, path));
    expect(places.some((place) => existsSync(place))).toBe(true);
  });
});
