import { expect } from 'vitest';
import { extractArticle } from '../../../../../../src/core/article/index.ts';
import { namelessPage, PROSE } from '../page.ts';

export const prose = (lang: string): readonly string[] => PROSE[lang] ?? [];

export const paragraphs = (lang: string): string =>
  prose(lang)
    .map((text) => `<p>${text}</p>`)
    .join('');

/** The article's text. */
export function readPage(html: string): string {
  const outcome = extractArticle({ kind: 'html', html });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.text;
}

/** The text of a page of paragraphs in a language, with more in its body and its head. */
export function read(lang: string, more: string, head = ''): string {
  const page = namelessPage(lang, { body: `<div>${paragraphs(lang)}</div>${more}` });
  return readPage(page.replace('</head>', `${head}</head>`));
}

/** That a text is the paragraphs of a language and nothing else. */
export function expectOnlyProse(text: string, lang: string): void {
  expect(text.split('\n')).toEqual(prose(lang));
}
