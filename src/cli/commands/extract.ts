import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { explainArticle, extractArticle } from '../../core/article/index.ts';
import type { Article } from '../../core/article/types.ts';
import { decodeBytes, savedFrom } from '../../core/containers/index.ts';
import { noArgumentsSchema, parseArguments } from '../arguments.ts';
import { EXIT, type Command } from '../command.ts';
import { answerLines } from '../jsonLines.ts';

const requestSchema = z
  .object({
    id: z.union([z.string(), z.number()]),
    html: z.string().optional(),
    htmlBase64: z.base64().optional(),
    url: z.string().nullish(),
  })
  .refine(({ html, htmlBase64 }) => (html === undefined) !== (htmlBase64 === undefined), {
    message: 'one of html and htmlBase64 is needed',
  });
const argumentsSchema = noArgumentsSchema.extend({ explain: z.boolean().default(false) });

type Request = z.infer<typeof requestSchema>;

/** Base64 carries a page's own bytes, whose encoding is for us to find out. */
function pageOf({ html, htmlBase64 }: Request): string {
  if (html !== undefined) return html;
  return decodeBytes(Buffer.from(htmlBase64 ?? '', 'base64'), { kind: 'html' }).text;
}

/** The fields of the answer, in the order that the contract lists them. */
const answerOf = (article: Article): Readonly<Record<string, unknown>> => ({
  title: article.title,
  standfirst: article.standfirst,
  byline: article.byline,
  authors: article.authors,
  agency: article.agency,
  dateline: article.dateline,
  published: article.published,
  modified: article.modified,
  outlet: article.outlet,
  section: article.section,
  lang: article.lang,
  dir: article.dir,
  canonicalUrl: article.canonicalUrl,
  html: article.html,
  text: article.text,
  wordCount: article.wordCount,
  images: article.images,
});

type Answer = Readonly<Record<string, unknown>>;

function extracted(html: string, url: string | null): Answer {
  const outcome = extractArticle({ kind: 'html', html }, { url });
  return outcome.ok ? answerOf(outcome.value) : { error: outcome.error };
}

function explained(html: string, url: string | null): Answer {
  const outcome = explainArticle({ kind: 'html', html }, { url });
  if (!outcome.ok) return { error: outcome.error };
  const { article, blocks } = outcome.value;
  const { pageKind, bodyConfidence, evidence } = article;
  return { ...answerOf(article), pageKind, bodyConfidence, evidence, blocks };
}

/** `clipfold extract`: pages in, articles out. */
export const extract: Command = {
  name: 'extract',
  summary: 'Extract articles from pages given as JSON Lines on standard input',
  usage: `Usage: clipfold extract [--explain] < PAGES.jsonl > ARTICLES.jsonl

Each line in:  {"id", "html" or "htmlBase64", "url"?}
Each line out: {"id", "title", "standfirst", "byline", "authors", "agency", "dateline",
                "published", "modified", "outlet", "section", "lang", "dir", "canonicalUrl",
                "html", "text", "wordCount", "images"}, or {"id", "error"}

  --explain   add "pageKind" (an article, or a page that leads to many, and why), "bodyConfidence"
              (0 to 1), "evidence" (where each field was read, and how sure it is) and "blocks"
              (why each block of the page was kept or left)`,
  async run(argv, terminal) {
    const { explain } = parseArguments(argv, { explain: { type: 'boolean' } }, argumentsSchema);
    await answerLines(terminal, requestSchema, (request) => {
      const html = pageOf(request);
      const url = request.url ?? savedFrom(html)?.value ?? null;
      return explain ? explained(html, url) : extracted(html, url);
    });
    return EXIT.done;
  },
};
