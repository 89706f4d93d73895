import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  extractArticle,
  type Article,
  type PageContent,
} from '../../../../src/core/article/index.ts';

const seed = fileURLToPath(new URL('../../../../../shared/corpus/seed/', import.meta.url));
const hasSeed = existsSync(seed);

interface Expected {
  readonly title: string;
  readonly published: string;
  readonly source: string;
  readonly section: string;
  readonly lang: string;
  readonly url: string;
  readonly images: number;
  readonly paragraphs: number;
  readonly mustContain: readonly string[];
  readonly mustNotContain: readonly string[];
}

function extracted(page: PageContent, url: string | null = null): Article {
  const outcome = extractArticle(page, { url });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

const html = (markup: string): PageContent => ({ kind: 'html', html: markup });

describe.skipIf(!hasSeed)(
  `the seed page (in the shared corpus${hasSeed ? '' : ': not here, skipped'})`,
  () => {
    const read = (name: string) => readFileSync(`${seed}${name}`, 'utf8');
    const expected = hasSeed ? (JSON.parse(read('expected.json')) as Expected) : null;
    const pages = () => [
      extracted(html(read('kazakhstan.html')), expected?.url),
      extracted({ kind: 'text', text: read('kazakhstan.txt') }),
    ];

    it('gives the same article from its HTML and its text', () => {
      for (const article of pages()) {
        expect(article).toMatchObject({
          title: expected?.title,
          published: expected?.published,
          agency: expected?.source,
          section: expected?.section,
          lang: expected?.lang,
        });
        expect(article.text.split('\n')).toHaveLength(expected?.paragraphs ?? 0);
        for (const words of expected?.mustContain ?? []) expect(article.html).toContain(words);
        for (const words of expected?.mustNotContain ?? [])
          expect(article.html).not.toContain(words);
      }
    });

    it('keeps the pictures with their credits', () => {
      const [article] = pages();
      expect(article?.images).toHaveLength(expected?.images ?? 0);
      for (const image of article?.images ?? []) expect(image.caption).toMatch(/^\(Xinhua\/.+\)$/);
    });
  },
);

describe('a page with little in it', () => {
  it('gives the text it has', () => {
    const article = extracted(
      html('<title>Log</title><nav>Home</nav><p>航海日志记载:黎明时分海面平静。</p>'),
    );
    expect(article).toMatchObject({
      title: 'Log',
      text: '航海日志记载:黎明时分海面平静。',
      lang: 'und',
    });
  });

  it('takes its first words for a title where it has none', () => {
    expect(extracted(html('<p>Calm seas at dawn.</p>')).title).toBe('Calm seas at dawn.');
  });

  it('keeps the pictures of a page that is nothing else, below its headline', () => {
    const { title, text, images } = extracted(
      html(
        '<h1>Gallery</h1><img src="https://x.example/a.jpg"><img src="https://x.example/b.jpg">',
      ),
    );
    expect({ title, text }).toEqual({ title: 'Gallery', text: '' });
    expect(images.map(({ src }) => src)).toEqual([
      'https://x.example/a.jpg',
      'https://x.example/b.jpg',
    ]);
  });

  it('takes a page that prints but a headline by its summary, else by the headline', () => {
    const film = '<title>Quay film</title><h1>Quay film</h1><video></video>';
    expect(extracted(html(film)).text).toBe('Quay film');
    const summary = 'A film of the quay at dawn.';
    expect(extracted(html(`<meta name="description" content="${summary}">${film}`)).text).toBe(
      summary,
    );
  });

  it('fails, saying so, only where there is no text', () => {
    for (const page of [
      html(''),
      html('<img src=a.png>'),
      { kind: 'text', text: ' \n ' } as const,
    ]) {
      expect(extractArticle(page)).toMatchObject({ ok: false, error: { code: 'no-text' } });
    }
  });
});

describe('a hostile page', () => {
  const story = '<h1>Harbour</h1><p>Log entry reads calm seas at first light.</p>';
  it.each([
    ['nested boxes', '<div>'.repeat(100_000)],
    ['nested quotations', '<blockquote>'.repeat(20_000)],
    ['nested lists', '<ul><li>'.repeat(20_000)],
    ['nested tables', '<table><tr><td>'.repeat(5_000)],
    ['unclosed formatting', '<b><i>'.repeat(20_000)],
  ])(
    'of %s still gives its text',
    (_what, nest) => {
      const page = `<!DOCTYPE html><title>Harbour</title><article>${story}${nest}deep</article>`;
      expect(extracted(html(page)).text).toContain('Log entry reads calm seas at first light.');
    },
    30_000,
  );

  it('gives a clipping without anything that runs or loads by itself', () => {
    const article = extracted(
      html(`<title>Harbour</title>${story}<img src=x onerror="PWN()"><a href="javascript:PWN()">link</a>
        <iframe srcdoc="<script>PWN()</script>"></iframe><svg onload="PWN()"><a xlink:href="javascript:PWN()">t</a></svg>
        <form action="//canary.example"><input autofocus onfocus="PWN()"></form><style>@import "//canary.example"</style>`),
    );
    expect(article.html).not.toMatch(/PWN|canary|<(?!\/?(?:p|h2|a|figure|img)\b)/);
  });
});
