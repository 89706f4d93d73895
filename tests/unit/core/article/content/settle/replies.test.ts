import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../../src/core/article/index.ts';
import { leaveReplies } from '../../../../../../src/core/article/content/settle/replies.ts';
import { PROSE } from '../page.ts';
import { settled } from './decisions.ts';

const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PROSE['en'] ?? [];

/** A flash: a paragraph or two, and below them more than they are. */
function flash(below: string, own = `<p>${FIRST}</p>`): string {
  const html = `<!doctype html><html lang="en"><head><title>Quay to close - Post</title></head><body>
    <div><a href="/">Post</a><a href="/l">Local</a></div>
    <div class="w"><h1>Quay to close</h1><div class="t">${own}</div>${below}</div></body></html>`;
  const outcome = extractArticle({ kind: 'html', html });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.text;
}

describe('below a short article', () => {
  it.each([
    [
      'replies, by the name of their box',
      `<div id="comments" class="c"><h3>What readers say</h3><div><b>Tom</b><p>${SECOND}</p></div><div><b>Sue</b><p>${THIRD}</p></div></div>`,
    ],
    [
      'replies, by the heading that counts them',
      `<div class="m"><h2>2 comments</h2><ul><li><b>tom</b> 12.05.2026 10:15<div>${SECOND}</div></li><li><b>sue</b> 12.05.2026 11:20<div>${THIRD}</div></li></ul></div>`,
    ],
    [
      'replies, by the heading that calls them so',
      `<div class="m"><h2>Comments</h2><div><b>tom</b><div>${SECOND}</div></div><div><b>sue</b><div>${THIRD}</div></div></div>`,
    ],
    [
      'replies, by a heading that counts them and ends in a colon',
      `<div class="m"><h5>7 Comments:</h5><div><b>tom</b><div>${SECOND}</div></div><div><b>sue</b><div>${THIRD}</div></div></div>`,
    ],
    [
      'the next story in full',
      `<div class="next-story"><h2><a href="/n">Lobster prices hit a record</a></h2><div><p>${SECOND}</p><p>${THIRD}</p><p>${FOURTH}</p></div></div>`,
    ],
    [
      'other stories with their summaries',
      `<div class="related-posts"><div><h4><a href="/1">Lobster prices hit a record</a></h4><p>${SECOND}</p></div><div><h4><a href="/2">Ferry to run late on Sundays</a></h4><p>${THIRD}</p></div></div>`,
    ],
    [
      'other stories, cut off',
      `<div class="x"><div class="y"><h4><a href="/1">Lobster prices hit a record</a></h4><p>${SECOND.slice(0, 90)}...</p></div><div class="y"><h4><a href="/2">Ferry to run late on Sundays</a></h4><p>${THIRD.slice(0, 90)}...</p></div></div>`,
    ],
  ])('leaves %s', (_what, below) => {
    expect(flash(below)).toBe(FIRST);
  });

  it('keeps an article in a box that is named after other stories', () => {
    const related = '<div><h4><a href="/1">Lobster prices hit a record</a></h4></div>';
    const own = `<div class="latest-news"><p>${FIRST}</p>${related}<p>${SECOND}</p></div>`;
    expect(flash('', own)).toContain(SECOND);
  });

  it('keeps a commentary, and what stands under a heading of the article', () => {
    const commentary = `<div class="commentary"><p>${SECOND}</p><p>${THIRD}</p></div>`;
    expect(flash(commentary)).toContain(SECOND);
    const own = `<p>${FIRST}</p><h3>Comments</h3><p>${SECOND}</p><p>${THIRD}</p>`;
    expect(flash('', own)).toContain(SECOND);
  });
});

describe('what stands below the article, by itself', () => {
  const HEADLINE = '<h1>Quay to close</h1>';
  const linesBelow = (html: string, above = `<p>${FIRST}</p>`): readonly string[] =>
    settled(HEADLINE + above + html, leaveReplies).slice(2);
  const MANY = `<p>${SECOND}</p><p>${THIRD}</p><p>${FOURTH}</p>`.repeat(2);

  it.each([
    ['a box of replies', `<div class="comments">${MANY}</div>`],
    ['a heading that counts them', `<div><h2>2 comments</h2><p>${THIRD}</p></div>`],
    [
      'a box of other stories',
      `<div class="related"><h3><a href="/l">Lobster prices hit record</a></h3><p>${THIRD}</p></div>`,
    ],
  ])('goes: %s', (_what, html) => {
    expect(linesBelow(html)).toEqual([]);
  });

  it.each([
    ['a box that says that replies may be made', `<div class="comments-open">${MANY}</div>`],
    ['a box named after the body too', `<div class="comments article-body">${MANY}</div>`],
    ['a heading before what is told', `<div><h2>Comments:</h2><p>${THIRD}</p></div>`],
    ['a line that is no heading', `<div><p>Comments</p><p>${THIRD}</p></div>`],
    ['a box without another headline', `<div class="related"><p>${THIRD}</p></div>`],
    [
      'a box with a link of two words',
      `<div class="related"><h3><a href="/l">Lobster prices</a></h3><p>${THIRD}</p></div>`,
    ],
  ])('stays: %s', (_what, html) => {
    expect(linesBelow(html).join('')).toContain(THIRD);
  });

  it('stays where little of the article stands above it', () => {
    expect(linesBelow(`<div class="comments">${MANY}</div>`, '<p>It is.</p>')).toContain(THIRD);
  });

  it('stays under a heading of the article', () => {
    const html = `<div><p>${FIRST}</p><h2>Comments</h2><p>${THIRD}</p></div>`;
    expect(settled(HEADLINE + html, leaveReplies)).toContain(THIRD);
  });
});
