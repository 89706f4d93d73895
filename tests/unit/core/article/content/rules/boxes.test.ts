import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

const SENTENCE =
  'The boats came back to the harbour before dawn, and the traders were glad of it. ';

describe('a small box with a button', () => {
  const box = (html: string): string => `<div>${html}<button>Go</button></div>`;

  it.each([
    ['a field for an address', '<p>News of the harbour each day.</p><input type="email">'],
    ['a field named so', '<p>News of the harbour each day.</p><input type="text" name="e-mail">'],
    ['a label of a newsletter', '<p>Newsletter of the harbour</p><p>Each day.</p>'],
  ])('asks to subscribe by %s', (_what, html) => {
    expect(new Set(rulesFor(box(html)))).toEqual(new Set(['appeal']));
  });

  it('is none that is searched with', () => {
    const search = '<p>News of the harbour each day.</p><input type="text" name="q">';
    expect(rulesFor(box(search))).toEqual([null]);
  });

  it('is one by its own words alone under a line that is no label', () => {
    const line = 'Newsletter of the harbour board and of all who land at the northern quay';
    expect(rulesFor(box(`<p>${line}</p><p>Each day.</p>`))).toEqual(['appeal', null]);
  });
});

describe('an invitation without a link', () => {
  it('is none at the length of a paragraph', () => {
    const line = `Subscribe to our newsletter${', says the board at the gate of our harbour,'.repeat(4)} now.`;
    expect(rulesFor(`<p>${line}</p>`)).toEqual([null]);
  });
});

describe('a box', () => {
  it.each([
    ['comments, by their name', `<div class="comments"><p>${SENTENCE}</p></div>`],
    ['others, with a link', '<div class="related"><p><a href="/a">The boats</a> came.</p></div>'],
    ['a field beside the text', '<aside><p>News of the harbour each day.</p><input></aside>'],
  ])('is not the article’s that holds %s', (_what, html) => {
    expect(rulesFor(html)).toEqual(['box']);
  });

  it.each([
    [
      'a commentary, named as the body too',
      `<div class="comments article-body"><p>${SENTENCE.repeat(8)}</p></div>`,
    ],
    ['words beside the text', '<aside><p>News of the harbour each day.</p></aside>'],
    ['the page’s state', `<form><p>${SENTENCE.repeat(20)}</p></form>`],
  ])('may be the article’s that holds %s', (_what, html) => {
    expect(rulesFor(html)).toEqual([null]);
  });
});

describe('boxes that are the article’s own', () => {
  it.each([
    [
      'a text shown by turns',
      '<div id="profile" class="tab-pane" role="tabpanel"><p>The trails above the bay were laid out for walkers.</p></div>',
    ],
    [
      'the data of an encyclopedia',
      '<aside class="portable-infobox"><h3>Built</h3><div>1911 by the harbour board</div><h3>Made of</h3><div><a href="/g">Granite</a></div></aside>',
    ],
  ])('are left to be judged: %s', (_, html) => {
    expect(new Set(rulesFor(html))).toEqual(new Set([null]));
  });

  it.each([
    [
      'a portrait',
      '<div class="author-profile"><p>Jane Roe has covered the bay since 1998.</p></div>',
    ],
    [
      'links beside the text',
      '<aside class="more"><p>Granite for the quay: <a href="/g">how it came here</a></p></aside>',
    ],
  ])('are not: %s', (_, html) => {
    expect(rulesFor(html)).toEqual(['box']);
  });
});
