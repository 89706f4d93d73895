import { z } from 'zod';
import { htmlToMarkdown } from '../../core/markdown/index.ts';
import { noArgumentsSchema, parseArguments } from '../arguments.ts';
import { EXIT, type Command } from '../command.ts';
import { answerLines } from '../jsonLines.ts';

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  html: z.string(),
  baseUrl: z.string().nullish(),
});

/** `clipfold markdown`: HTML in, Markdown out. */
export const markdown: Command = {
  name: 'markdown',
  summary: 'Turn HTML given as JSON Lines on standard input into Markdown',
  usage: `Usage: clipfold markdown < HTML.jsonl > MARKDOWN.jsonl

Each line in:  {"id", "html", "baseUrl"?}
Each line out: {"id", "markdown"}, or {"id", "error"}`,
  async run(argv, terminal) {
    parseArguments(argv, {}, noArgumentsSchema);
    await answerLines(terminal, requestSchema, ({ html, baseUrl }) => ({
      markdown: htmlToMarkdown(html, typeof baseUrl === 'string' ? { baseUrl } : {}),
    }));
    return EXIT.done;
  },
};
