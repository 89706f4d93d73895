import { describe, expect, it } from 'vitest';
import { BODY_HTML, extracted, json, linesOf, PARAGRAPHS, shell, TITLE } from './shell.ts';

const FIRST = `<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p></article>`;
const escapedBody = BODY_HTML.replaceAll('<', '&lt;');
const linked = (fields: object): string =>
  `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: TITLE, ...fields })}</script>`;

describe('a body that a page holds besides what it shows', () => {
  it.each([
    ['a template', `<template id="rest"><div class="article-body">${BODY_HTML}</div></template>`],
    [
      'the text for browsers without scripts',
      `<noscript><article>${BODY_HTML}</article></noscript>`,
    ],
    ['a text area', `<textarea class="lazy-body" style="display:none">${escapedBody}</textarea>`],
    ['structured data, as lines', linked({ articleBody: PARAGRAPHS.join('\n\n') })],
    ['structured data, as HTML', linked({ articleBody: BODY_HTML })],
    ['structured data, as HTML escaped once more', linked({ articleBody: escapedBody })],
  ])('is taken where the page shows less: %s', (_where, html) => {
    expect(linesOf(shell(html, FIRST))).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'a template that a script fills',
      `<template>${BODY_HTML.replaceAll('quay', '{{place}}')}</template>`,
    ],
    [
      'a request to switch scripts on',
      `<noscript>${'<p>Please switch on JavaScript in your browser’s settings to read this site.</p>'.repeat(30)}</noscript>`,
    ],
    [
      'a menu',
      `<template>${'<p><a href="/sea">Sea and harbours of the whole region</a></p>'.repeat(60)}</template>`,
    ],
  ])('is not %s', (_what, html) => {
    expect(linesOf(shell(html, FIRST))).toEqual([PARAGRAPHS[0]]);
  });

  it('is joined with the pictures that the page shows, each after its paragraph', () => {
    const figure = (name: string) =>
      `<figure><img src="/${name}.jpg" width="800" height="500" alt=""><figcaption>${name} at dawn</figcaption></figure>`;
    const shown = `<article><h1>${TITLE}</h1>${figure('lead')}<p>${PARAGRAPHS[0]}</p>${figure('quay')}<p>${PARAGRAPHS[1]}</p></article>`;
    const { html, images } = extracted(
      shell(linked({ articleBody: PARAGRAPHS.join('\n') }), shown),
    );
    const order = ['lead.jpg', PARAGRAPHS[0], 'quay.jpg', PARAGRAPHS[1], PARAGRAPHS[2]].map(
      (words) => html.indexOf(words ?? ''),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(-1);
    expect(images.map(({ caption }) => caption)).toEqual(['lead at dawn', 'quay at dawn']);
  });

  it('shows a picture once that it holds itself', () => {
    const image = '<img src="https://img.example/800/quay.jpg" width="800" height="500" alt="">';
    const shown = `<article><h1>${TITLE}</h1><figure>${image}</figure><p>${PARAGRAPHS[0]}</p></article>`;
    const body = `<figure>${image.replace('/800/', '/1200/')}</figure>${BODY_HTML}`;
    const state = `<script>window.__STATE__=${json({ article: { title: TITLE, body } })}</script>`;
    expect(extracted(shell(state, shown)).images).toHaveLength(1);
  });

  it('loses what the press’s conventions leave out', () => {
    const pointer =
      '<p>Read also: <a href="/ferry">Ferry company sells its two oldest ships</a></p>';
    expect(linesOf(shell(linked({ articleBody: BODY_HTML + pointer }), FIRST))).toEqual(PARAGRAPHS);
  });
});

describe('a live blog whose entries are in structured data', () => {
  const [first, second] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)];
  const entry = (time: string, headline: string, lines: readonly string[]) => ({
    '@type': 'BlogPosting',
    headline,
    datePublished: time,
    articleBody: lines.join('\n'),
  });
  const live = (...liveBlogUpdate: readonly object[]) =>
    extracted(shell(linked({ '@type': 'LiveBlogPosting', liveBlogUpdate }))).html;
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

  it('is read entry by entry, each under its time', () => {
    expect(
      live(
        entry('2026-11-24T10:42:00+01:00', 'Boats queue at the south quay', second),
        entry('2026-11-24T09:15:00+01:00', '', first),
      ),
    ).toBe(
      `<h2>10:42 — Boats queue at the south quay</h2>${paragraphs(second)}` +
        `<h2>09:15</h2>${paragraphs(first)}`,
    );
  });

  it('names the day where its entries are of several', () => {
    expect(
      live(
        entry('2026-11-24T10:42:00Z', 'Boats queue', second),
        entry('2026-11-23T21:00:00Z', 'Quay closed', first),
      ),
    ).toContain('<h2>2026-11-23 21:00 — Quay closed</h2>');
  });
});
