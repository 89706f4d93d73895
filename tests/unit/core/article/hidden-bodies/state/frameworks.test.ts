import { describe, expect, it } from 'vitest';
import { BODY_HTML, json, linesOf, PARAGRAPHS, shell, TITLE } from '../shell.ts';

const article = { id: 71, slug: 'quay', headline: TITLE, body: BODY_HTML };
const related = {
  headline: 'Ferry company sells its two oldest ships',
  body: `<p>${'The ships had served the islands for forty years. '.repeat(40)}</p>`,
};

const script = (source: string, type = ''): string =>
  `<script${type === '' ? '' : ` type="${type}"`}>${source}</script>`;

/** Devalue's form: one list of values, whose members name each other by their places. */
const nuxtData = json([
  ['ShallowReactive', 1],
  { data: 2, state: 9 },
  ['ShallowReactive', 3],
  { 'article-quay': 4 },
  { id: 5, headline: 6, body: 7, tags: 8 },
  71,
  TITLE,
  BODY_HTML,
  [6],
  ['Reactive', 10],
  {},
]);

const flightRow = (id: string, text: string): string =>
  `${id}:T${new TextEncoder().encode(text).length.toString(16)},${text}`;
const stream = `1:"$Sreact.fragment"\n2:I[339756,["4","static/chunks/4.js"],"default"]\n${flightRow('a', BODY_HTML)}3:["$","$L2",null,{"article":{"headline":${JSON.stringify(TITLE)},"body":"$a"}}]\n`;
const half = Math.floor(stream.length / 2);

const FORMS: readonly (readonly [name: string, scripts: string])[] = [
  [
    'Next.js pages',
    `<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { related: [related], article } }, page: '/[slug]' })}</script>`,
  ],
  [
    'Next.js server components, in pieces',
    script('(self.__next_f=self.__next_f||[]).push([0])') +
      script(`self.__next_f.push([1,${json(stream.slice(0, half))}])`) +
      script(`self.__next_f.push([1,${json(stream.slice(half))}])`),
  ],
  [
    'Nuxt 3',
    `<script type="application/json" id="__NUXT_DATA__" data-ssr="true">${nuxtData}</script>`,
  ],
  [
    'Nuxt 2, a function called with what its names stand for',
    script(
      `window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{article:{id:71,headline:a,body:b,isLive:c,date:new Date(1700000000000)}}],error:null,serverRendered:!0}}(${json(TITLE)},${json(BODY_HTML)},!1));`,
    ),
  ],
  [
    'Nuxt, an object',
    script(`window.__NUXT__={data:[{article:${json(article)}}],config:{_app:{basePath:'\\x2F'}}}`),
  ],
  [
    'Apollo, a store with references',
    script(
      `window.__APOLLO_STATE__ = ${json({
        ROOT_QUERY: { __typename: 'Query', 'article({"slug":"quay"})': { __ref: 'Article:71' } },
        'Article:71': { __typename: 'Article', headline: TITLE, content: { __ref: 'Content:9' } },
        'Content:9': { __typename: 'Content', html: BODY_HTML },
      })};`,
    ),
  ],
  [
    'Apollo, older references',
    script(
      `window.__APOLLO_STATE__=${json({
        'Article:71': {
          headline: TITLE,
          content: { type: 'id', generated: true, id: '$Article:71.content', typename: 'Content' },
        },
        '$Article:71.content': { html: BODY_HTML },
      })}`,
    ),
  ],
  ['Redux', script(`window.__PRELOADED_STATE__ = ${json({ entities: { 71: article } })};`)],
  [
    'state as the text of JSON',
    script(`window.__INITIAL_STATE__ = JSON.parse(${json(JSON.stringify({ article }))});`),
  ],
  [
    'state escaped for an address',
    script(`window.__DATA__ = "${encodeURIComponent(JSON.stringify({ article }))}";`),
  ],
  [
    'Fusion',
    script(
      `window.Fusion=window.Fusion||{};Fusion.arcSite="post";Fusion.globalContent=${json({
        type: 'story',
        headlines: { basic: TITLE, web: '' },
        related_content: { basic: [related] },
        content_elements: PARAGRAPHS.map((content, index) => ({
          _id: `P${index}`,
          type: 'text',
          content,
        })),
      })};Fusion.globalContentConfig={};`,
      'application/javascript',
    ),
  ],
  [
    'Remix, a stream of places',
    script(
      `window.__reactRouterContext.streamController.enqueue(${json(
        JSON.stringify([
          { _1: 2 },
          'loaderData',
          { _3: 4 },
          'article',
          { _5: 6, _7: 8, _9: 10 },
          'headline',
          TITLE,
          'body',
          BODY_HTML,
          'tags',
          [6],
        ]),
      )});`,
    ),
  ],
  [
    'SvelteKit, an argument among code',
    script(
      `{ const element = document.currentScript.parentElement; Promise.all([import("./start.js")]).then(([kit, app]) => { kit.start(app, element, {node_ids: [0, 2],data: [null,{type:"data",data:{article:{headline:${json(TITLE)},body:${json(BODY_HTML)}}},uses:{}}],form: null,error: null}); }); }`,
    ),
  ],
  [
    'a store in a script of JSON of any name',
    script(
      json({ store: { article: { meta: { title: TITLE }, blocks: PARAGRAPHS } } }),
      'text/json',
    ),
  ],
  [
    'nodes as JSON within a string',
    script(
      json({
        title: TITLE,
        body: JSON.stringify({
          blocks: PARAGRAPHS.map((text) => ({ type: 'paragraph', data: { text } })),
        }),
      }),
      'application/json',
    ),
  ],
];

describe('a page whose article is only in what its script would show it from', () => {
  it.each(FORMS)('is read: %s', (_name, scripts) => {
    expect(linesOf(shell(scripts))).toEqual(PARAGRAPHS);
  });

  it('is read whole where it shows the article’s beginning alone', () => {
    const data = script(`window.__STATE__=${json({ article })}`);
    const shown = `<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p></article>`;
    expect(linesOf(shell(data, shown))).toEqual(PARAGRAPHS);
  });
});

describe('data in scripts that is not taken for the article', () => {
  const shown = `<article><h1>${TITLE}</h1>${BODY_HTML}</article>`;

  it('is another article’s, however long', () => {
    const data = script(`window.__STATE__=${json({ stories: [related] })}`);
    expect(
      linesOf(shell(data, `<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p></article>`)),
    ).toEqual([PARAGRAPHS[0]]);
  });

  it('is little more than the page shows', () => {
    const body = `${BODY_HTML}<p>Print edition, page four.</p>`;
    expect(
      linesOf(shell(script(`window.__STATE__=${json({ article: { ...article, body } })}`), shown)),
    ).toEqual(PARAGRAPHS);
  });

  it('has the same headline and another text', () => {
    const body = related.body.slice(0, 1_500);
    expect(
      linesOf(shell(script(`window.__STATE__=${json({ article: { ...article, body } })}`), shown)),
    ).toEqual(PARAGRAPHS);
  });

  it.each([
    ['code', 'window.__STATE__={article:load({id:71})};'.repeat(20)],
    ['an end that is missing', `window.__STATE__=${json({ article }).slice(0, -40)}`],
    ['brackets without end', `window.__STATE__=${'['.repeat(200_000)}`],
    ['braces without end', `x=${'{a:'.repeat(200_000)}`],
    [
      'a value that leads to itself',
      `x=${json([{ a: 0, b: 1 }, [1], { c: 0 }, [0, 1], { d: 2 }, 'x'.repeat(400)])}`,
    ],
  ])('is broken: %s', (_what, source) => {
    expect(linesOf(shell(script(source), shown))).toEqual(PARAGRAPHS);
  });
});
