import { extractArticle } from '../../../../../../src/core/article/index.ts';
import { namelessPage, PROSE } from '../page.ts';

export const prose = (lang: string): readonly string[] => PROSE[lang] ?? [];

export const paragraphs = (lang: string): string =>
  prose(lang)
    .map((text) => `<p>${text}</p>`)
    .join('');

/** The text of a page of paragraphs in a language, with more in its body and its head. */
export function read(lang: string, more: string, head = ''): string {
  const page = namelessPage(lang, { body: `<div>${paragraphs(lang)}</div>${more}` });
  const html = page.replace('</head>', `${head}</head>`);
  const outcome = extractArticle({ kind: 'html', html });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.text;
}
