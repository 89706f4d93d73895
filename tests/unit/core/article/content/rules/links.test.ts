import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

const STORY = '<a href="/r">Storm cleanup could take years, mayor says</a>';

describe('a link alone', () => {
  it.each([
    ['between marks', '<p>+++ <a href="/l">Read it all in the live blog</a> +++</p>'],
    ['in bold, as an item of a numbered list', `<ol><li><strong>${STORY}</strong></li></ol>`],
    ['with a picture, in a table', `<table><tr><td><img src="a.jpg">${STORY}</td></tr></table>`],
    ['in a post', `<blockquote class="twitter-tweet">${STORY}</blockquote>`],
  ])('leads to another story: %s', (_where, html) => {
    expect(rulesFor(html)).toEqual(['lone-link']);
  });

  it.each([
    ['in a quotation', `<blockquote>${STORY}</blockquote>`],
    ['in a cell', `<table><tr><td>${STORY}</td></tr></table>`],
    ['in code', `<pre>${STORY}</pre>`],
    ['as an item of a list', `<ul><li>${STORY}</li></ul>`],
    ['with a note’s number', '<p><a href="/a">[3] The works on the quay</a></p>'],
    ['behind a note’s mark', '<p>↑ <a href="/a">The works on the northern quay</a></p>'],
    [
      'in a heading to itself, among teasers',
      '<div class="teaser"><h4><a href="#works">A new bridge for the old town</a></h4></div>',
    ],
    [
      'in a heading far within a teaser',
      `<div class="teaser"><div><div><div><div><h4>${STORY}</h4></div></div></div></div></div>`,
    ],
  ])('may be the article’s: %s', (_where, html) => {
    expect(rulesFor(html)).toEqual([null]);
  });

  it('is not alone beside another cell', () => {
    const html = `<table><tr><td><img src="a.jpg">${STORY}</td><td>12</td></tr></table>`;
    expect(rulesFor(html)).toEqual([null, null]);
  });
});

describe('a list of links', () => {
  const item = (words: string): string => `<li><a href="/${words}">${words}</a></li>`;

  it('is the article’s where it has many items', () => {
    const items = [1, 2, 3, 4, 5, 6, 7].map((n) =>
      item(`Storm leaves harbour counting cost ${String(n)}`),
    );
    expect(new Set(rulesFor(`<ul>${items.join('')}</ul>`))).toEqual(new Set([null]));
    expect(rulesFor(`<ul>${items.slice(0, 2).join('')}</ul>`)).toEqual(['lone-link', 'lone-link']);
  });

  it('is the article’s where more than links stands in it', () => {
    const items = [1, 2].map(
      (n) => `<li><a href="/${String(n)}">Storm leaves harbour counting cost</a>, says Doyle</li>`,
    );
    expect(rulesFor(`<ul>${items.join('')}</ul>`)).toEqual([null, null]);
  });

  it('is the article’s where it has prices', () => {
    const items = ['Lamp of brass for boats, 40 €', 'Rope of hemp for boats, 9 €'].map(item);
    expect(rulesFor(`<ul>${items.join('')}</ul>`)).toEqual([null, null]);
  });

  it('is the article’s where each of many items says more below its link', () => {
    const items = Array.from({ length: 7 }, () => `<li><p>${STORY}</p><p>And its cost.</p></li>`);
    const body = (some: readonly string[]): string =>
      `<div class="article-body"><ul>${some.join('')}</ul></div>`;
    expect(rulesFor(body(items))).not.toContain('lone-link');
    expect(rulesFor(body(items.slice(0, 2)))).toEqual(['lone-link', null, 'lone-link', null]);
  });
});

describe('a teaser, cut off', () => {
  const CUT = '<p>The council has said that it may soon...</p>';

  it('is told by the heading above it, which is a link', () => {
    expect(rulesFor(`<div><h3>${STORY}</h3>${CUT}</div>`)).toEqual(['lone-link', 'read-also']);
  });

  it.each([
    ['under a heading that is no link', `<div><h3>Storm cleanup</h3>${CUT}</div>`],
    ['in the body', `<div class="article-body"><h3>${STORY}</h3>${CUT}</div>`],
    [
      'at the length of a paragraph',
      `<div><h3>${STORY}</h3><p>${'The boats came back before dawn. '.repeat(14)}...</p></div>`,
    ],
  ])('is none %s', (_where, html) => {
    expect(rulesFor(html)).toEqual([null, null]);
  });

  it.each([
    ['of few words', '<a href="/a">A bridge</a>'],
    ['to a part of the page', '<a href="#a">A bridge for the old town at last</a>'],
  ])('is none in a list behind a link %s', (_what, link) => {
    const html = `<ul><li>${link} HALIFAX: The council has said that it may...</li></ul>`;
    expect(rulesFor(html)).toEqual([null]);
  });
});

describe('a box that a link opens', () => {
  const box = `<div>${STORY}<p>Work has ended.</p></div>`;

  it('is another story', () => {
    expect(rulesFor(box)).toEqual(['lone-link', 'lone-link']);
  });

  it('is none where the link is a word or two', () => {
    expect(rulesFor('<div><a href="/d">Mary Doyle</a><p>Work has ended.</p></div>')).toEqual([
      null,
      null,
    ]);
  });

  it('is what the article lists where there are many', () => {
    const rules = rulesFor(`<div>${box.repeat(4)}</div>`);
    expect(rules.filter((_, index) => index % 2 === 1)).toEqual([null, null, null, null]);
  });
});

describe('links in a row', () => {
  it.each([
    ['that end a sentence', '<p><a href="/a">Harbour</a>, <a href="/b">Fishing</a>.</p>'],
    [
      'that print their addresses',
      '<p><a href="/a">https://board.example/a1</a>, <a href="/b">https://post.example/b1</a></p>',
    ],
    ['of numbers and an address', '<p>1 2 <a href="/x">www.post.example/quay</a></p>'],
  ])('are the article’s: %s', (_what, html) => {
    expect(rulesFor(html)).toEqual([null]);
  });

  it('are the article’s in a table of data', () => {
    const rows = '<tr><td>North of the bay, where the boats land</td><td>40</td></tr>'.repeat(4);
    const row = '<tr><td><a href="/a">Doyle</a>, <a href="/b">Roe</a></td><td>3</td></tr>';
    expect(new Set(rulesFor(`<table>${rows}${row}</table>`))).toEqual(new Set([null]));
  });
});

describe('what is quoted', () => {
  it('keeps the link to its source', () => {
    const source = '<a href="/z">Harbour Post of 12 May, page four</a>';
    expect(
      rulesFor(`<blockquote><p>We will have to queue.</p><p>${source}</p></blockquote>`),
    ).toEqual([null, null]);
  });
});
