import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { htmlToMarkdown } from '../../../../src/core/markdown/index.ts';

const CORPUS = resolve(import.meta.dirname, '../../../../../shared/corpus/markdown');
const isThere = existsSync(resolve(CORPUS, 'hard-dev.json'));
const why = isThere ? '' : ' (skipped: the corpus is not beside the repository)';

const casesSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      html: z.string(),
      flavor: z.string().optional(),
      expected: z.array(z.string()),
    }),
  ),
});

interface Metric {
  readonly judge: (
    html: string,
    rendered: string,
    expected: readonly string[],
  ) => { exactFull: boolean };
}
interface Renderer {
  readonly render: (markdown: string, flavor: string) => string;
}

describe.skipIf(!isThere)(`the corpus of hard constructs${why}`, () => {
  it('is rendered back to what it was', async () => {
    const load = (name: string): Promise<unknown> =>
      import(/* @vite-ignore */ pathToFileURL(resolve(CORPUS, name)).href);
    const { judge } = (await load('metric.mjs')) as Metric;
    const { render } = (await load('render.mjs')) as Renderer;
    const file: unknown = JSON.parse(readFileSync(resolve(CORPUS, 'hard-dev.json'), 'utf8'));
    const failures = casesSchema
      .parse(file)
      .cases.filter(({ html, flavor, expected }) => {
        const rendered = render(htmlToMarkdown(html), flavor ?? 'gfm');
        return !judge(html, rendered, expected).exactFull;
      })
      .map(({ id }) => id);
    expect(failures).toEqual([]);
  });
});
