import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extractArticle, EXTRACTOR_VERSION } from '../../../src/core/article/index.ts';
import type { Article } from '../../../src/core/article/types.ts';
import { readCorpus } from './corpus.ts';

const SHOWN = 40;

/**
 * Writes what the extractor makes of each page of the corpus, in lines that a reviewer can compare:
 * one for each of a page's facts. Gives how many pages differ from the snapshot before.
 */
export function writeSnapshot(folder: string, target: string): number {
  const before = existsSync(target) ? pagesOf(readFileSync(target, 'utf8')) : new Set<string>();
  const pages: string[] = [];
  for (const page of readCorpus(folder)) {
    const outcome = extractArticle({ kind: 'html', html: page.html }, { url: page.url });
    const lines = outcome.ok ? factsOf(outcome.value) : [`failed     ${outcome.error.code}`];
    pages.push([`# ${page.url ?? page.id}`, ...lines].join('\n'));
  }
  const head = `Extractor ${EXTRACTOR_VERSION}: what it reads in the pages of the extraction corpus.`;
  writeFileSync(target, `${[head, ...pages].join('\n\n')}\n`);
  return pages.filter((page) => !before.has(page)).length;
}

const pagesOf = (snapshot: string): ReadonlySet<string> =>
  new Set(snapshot.trimEnd().split('\n\n').slice(1));

function factsOf(article: Article): readonly string[] {
  const { title, authors, published, outlet, lang, text, wordCount, images, pageKind } = article;
  const lines = text.split('\n');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return [
    `title      ${title}`,
    `authors    ${authors.join(' | ')}`,
    `published  ${published ?? ''}`,
    `outlet     ${outlet ?? ''}`,
    `kind       ${pageKind.kind} (${lang})`,
    `body       ${String(lines.length)} lines, ${String(wordCount)} words, ${String(images.length)} pictures, ${hash}`,
    `begins     ${text.slice(0, SHOWN).replaceAll('\n', ' ')}`,
    `ends       ${text.slice(-SHOWN).replaceAll('\n', ' ')}`,
  ];
}
