import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeSelection } from '../../../../src/core/annotations/index.ts';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import {
  annotationSchema,
  bodySchema,
  clippingSchema,
  type Annotation,
  type Clipping,
} from '../../../../src/core/library/entities.ts';
import { renderNote } from '../../../../src/core/markdown/index.ts';
import { textOf } from '../../../../src/core/text/index.ts';
import { renderGfm } from './render.ts';

const SHA = 'ab'.repeat(32);

const clipping = (overrides: Partial<Record<keyof Clipping, unknown>> = {}): Clipping =>
  clippingSchema.parse({
    id: 'c1',
    title: 'Harvest best in a decade',
    standfirst: 'Frost took its share.',
    byline: 'Ana Ruiz and Li Wei',
    authors: ['Ana Ruiz', 'Li Wei'],
    agency: 'Xinhua',
    place: 'ASTANA',
    outlet: 'The Daily Example',
    section: 'World',
    lang: 'en',
    dir: 'ltr',
    url: 'https://news.example/a?b=1&c=2',
    canonicalUrl: null,
    published: '2025-06-17T23:30:00+08:00',
    modified: null,
    savedAt: '2025-07-01T08:00:00Z',
    importedAt: '2026-11-24T05:00:00Z',
    updatedAt: '2026-11-24T05:00:00Z',
    wordCount: 10,
    keywords: [],
    picture: null,
    excerpt: '',
    read: false,
    progress: 0,
    starred: false,
    archived: false,
    deletedAt: null,
    tagIds: [],
    storyId: null,
    contentHash: SHA,
    ...overrides,
  });

const BODY = [
  '<p>ASTANA — The <em>harvest</em> was the <a href="/best">best in a decade</a>, officials said.</p>',
  `<figure><img src="asset:${SHA}" alt="A field"><figcaption>A field near Kostanay</figcaption></figure>`,
  '<p>Farmers disagreed.</p><ul><li>Frost</li><li>Hail</li></ul>',
].join('');

interface Selected {
  readonly from: string;
  readonly to?: string;
  readonly note?: string;
}

function highlightOf(html: string, { from, to = from, note = '' }: Selected): Annotation {
  const body = parseHtml(html).body;
  const text = body ? textOf(body) : '';
  const start = text.indexOf(from);
  const end = text.indexOf(to, start) + to.length;
  return annotationSchema.parse({
    id: from,
    clippingId: 'c1',
    kind: 'highlight',
    colour: 'yellow',
    selectors: describeSelection(text, start, end),
    orphaned: false,
    note,
    created: '2026-11-24',
    modified: '2026-11-24',
  });
}

const noteOn = (note: string): Annotation =>
  annotationSchema.parse({
    id: 'n',
    clippingId: 'c1',
    kind: 'note',
    note,
    created: '2026-11-24',
    modified: '2026-11-24',
  });

function render(
  options: {
    readonly clipping?: Clipping;
    readonly html?: string;
    readonly tags?: readonly string[];
    readonly annotations?: readonly Annotation[];
  } = {},
) {
  const html = options.html ?? BODY;
  const body = bodySchema.parse({ clippingId: 'c1', html, text: '', extractor: '1' });
  const note = renderNote({
    clipping: options.clipping ?? clipping(),
    body,
    tags: options.tags ?? [],
    annotations: options.annotations ?? [],
    assetPath: (sha256) => `assets/${sha256.slice(0, 4)} 1.jpg`,
  });
  const [, yaml = '', text = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/u.exec(note.markdown) ?? [];
  return { ...note, yaml, text, properties: parse(yaml) as Record<string, unknown> };
}

describe('the front matter', () => {
  it('has the properties of Obsidian’s Web Clipper in its order, then those of newspapers', () => {
    expect(render({ tags: ['Asia/Kazakhstan', 'press review'] }).yaml).toBe(
      [
        'title: "Harvest best in a decade"',
        'source: "https://news.example/a?b=1&c=2"',
        'author:',
        '  - "[[Ana Ruiz]]"',
        '  - "[[Li Wei]]"',
        'published: 2025-06-17',
        'created: 2025-07-01',
        'description: "Frost took its share."',
        'tags:',
        '  - "clippings"',
        '  - "Asia/Kazakhstan"',
        '  - "press-review"',
        'outlet: "The Daily Example"',
        'agency: "Xinhua"',
        'place: "ASTANA"',
        'section: "World"',
        'lang: "en"',
        '',
      ].join('\n'),
    );
  });

  it('leaves empty what is not known', () => {
    const { yaml } = render({
      clipping: clipping({
        title: '',
        url: null,
        authors: [],
        published: null,
        savedAt: null,
        standfirst: null,
        outlet: null,
        agency: null,
        place: null,
        section: null,
        lang: 'und',
      }),
    });
    expect(yaml).toBe(
      'title:\nsource:\nauthor:\npublished:\ncreated: 2026-11-24\ndescription:\ntags:\n  - "clippings"\n',
    );
  });

  it.each([
    'He said "no": a # b',
    '---\nevil: true\n---',
    'a\nb\r\nc\u2028d\u0085e',
    '\u0000\u0001\u001B[31m\u009B\uFEFF',
    'invoice\u202Efdp.exe',
    '!!js/function function(){}',
    "it's \\ {{x}} & *y",
    '  spaces  ',
    'null',
    '2024-01-01',
    'emoji 👩‍👩‍👧‍👦 北京',
    'x'.repeat(500).replace(/x{10}/gu, 'word word '),
  ])('gives back the very title: %j', (title) => {
    const { properties, yaml } = render({ clipping: clipping({ title, outlet: title }) });
    expect(properties['title']).toBe(title);
    expect(Object.keys(properties)).not.toContain('evil');
    expect(properties['outlet'] ?? title).toBe(title);
    expect(yaml.split('\n').filter((line) => line.startsWith('title:'))).toHaveLength(1);
  });

  it('holds no half characters, and no address that could run', () => {
    const { properties } = render({
      clipping: clipping({ title: 'x\uD800y', url: 'javascript:alert(1)' }),
    });
    expect(properties['title']).toBe('x\uFFFDy');
    expect(properties['source']).toBeNull();
  });

  it('keeps an author’s name from redirecting its link', () => {
    const { properties } = render({ clipping: clipping({ authors: ['A]] [[B|C#d', ' '] }) });
    expect(properties['author']).toEqual(['[[A B C d]]']);
  });
});

describe('the article', () => {
  it('stands below, its held pictures embedded and named', () => {
    const { text, assets } = render();
    expect(text).toContain(
      'ASTANA — The *harvest* was the [best in a decade](https://news.example/best)',
    );
    expect(text).toContain('![A field](assets/abab%201.jpg)\n\nA field near Kostanay');
    expect(assets).toEqual([SHA]);
  });

  it('does not repeat the title', () => {
    expect(render().text).not.toContain('Harvest best in a decade');
  });

  it('links a picture that is not held instead of loading it', () => {
    const { text, assets } = render({
      html: '<p><img src="https://cdn.example/x.jpg" alt="A view"></p><p><img src="data:image/png;base64,AA" alt="d"></p>',
    });
    expect(text.trim()).toBe('[A view](https://cdn.example/x.jpg)');
    expect(assets).toEqual([]);
    expect(renderGfm(text)).not.toContain('<img');
  });

  it('drops what would run', () => {
    const { text } = render({
      html: [
        '<p><a href="java\nscript:alert(1)">x</a> <a href=" JAVASCRIPT:alert(1)">y</a></p>',
        '<p>&lt;img src=x onerror=alert(1)&gt; &lt;%* tp() %&gt;</p>',
        '<pre><code class="language-dataviewjs">dv.run()</code></pre>',
        '<p><img src="https://x.example/a.png" alt="x](javascript:alert(1)) <img src=x onerror=alert(1)>"></p>',
        '<p><a href="https://x.example/a%0A%0A&lt;img src=x onerror=alert(1)&gt;">z</a></p>',
      ].join(''),
    });
    const html = renderGfm(text);
    expect(html).not.toMatch(/href="\s*javascript|<img|<script/iu);
    expect(text).not.toMatch(/<%|dataviewjs/u);
    expect(html).toContain('onerror=alert(1)');
  });
});

describe('highlights', () => {
  const withHighlight = (selected: Selected, html = BODY) =>
    render({ html, annotations: [highlightOf(html, selected)] }).text;

  it('are marked in place', () => {
    expect(withHighlight({ from: 'Farmers disagreed' })).toContain('==Farmers disagreed==.');
  });

  it('span emphasis and links without breaking them', () => {
    expect(withHighlight({ from: 'The harvest', to: 'best in' })).toContain(
      '==The *harvest* was the== [==best in== a decade](https://news.example/best)',
    );
  });

  it('span blocks one by one', () => {
    const text = withHighlight({ from: 'Farmers', to: 'Hail' });
    expect(text).toContain('==Farmers disagreed.==\n\n- ==Frost==\n- ==Hail==');
  });

  it('never begin or end with a space', () => {
    expect(withHighlight({ from: ' disagreed' })).toContain('Farmers ==disagreed==.');
  });

  it('become one where they overlap', () => {
    const annotations = [
      highlightOf(BODY, { from: 'Farmers dis' }),
      highlightOf(BODY, { from: 'disagreed' }),
    ];
    expect(render({ annotations }).text).toContain('==Farmers disagreed==.');
  });

  it('work on Chinese and emoji', () => {
    const html = '<p>北京😀<b>大学</b>，新闻</p>';
    expect(withHighlight({ from: '😀大学，' }, html)).toContain('北京==😀**大学**，==新闻');
  });

  it('are told from the page’s own marks and from equals signs in the text', () => {
    const text = withHighlight({ from: 'c' }, '<p>a <mark>b</mark> c 1 == 1</p>');
    expect(text.trim()).toBe('a b ==c== 1 \\=\\= 1');
  });
});

describe('the notes', () => {
  const annotations = [
    highlightOf(BODY, { from: 'Hail', note: 'Check *this* with <b>Ana</b>.' }),
    highlightOf(BODY, { from: 'officials said', note: 'Which ones?' }),
    highlightOf(BODY, { from: 'Frost' }),
    noteOn('For the **Monday** meeting.\n\n- call Ana'),
  ];

  it('hold the clipping’s note, then the comments in the order of the text', () => {
    expect(render({ annotations }).text).toMatch(
      /\n## Notes\n\nFor the \*\*Monday\*\* meeting\.\n\n- call Ana\n\n> officials said\n\nWhich ones\?\n\n> Hail\n\nCheck \*this\* with \\<b>Ana\\<\/b>\.\n$/u,
    );
  });

  it('are not there when there is nothing to say', () => {
    expect(render({ annotations: [highlightOf(BODY, { from: 'Frost' })] }).text).not.toContain(
      '## Notes',
    );
  });

  it('keep a highlight whose words are gone', () => {
    const gone = highlightOf('<p>An older version said something else here.</p>', {
      from: 'something else',
    });
    expect(render({ annotations: [gone] }).text).toMatch(/## Notes\n\n> something else\n$/u);
  });

  it('close a code fence that was left open, and leave code alone', () => {
    const { text } = render({ annotations: [noteOn('`<b>` and <https://x.example>\n```\n<i>')] });
    expect(text).toMatch(/`<b>` and <https:\/\/x\.example>\n```\n<i>\n```\n$/u);
  });
});
