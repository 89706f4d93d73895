import { describe, expect, it } from 'vitest';
import { segment } from '../../../../../../src/core/article/content/blocks/segment.ts';
import {
  FOOTER,
  HIDDEN,
  NAVIGATION,
  standingOf,
} from '../../../../../../src/core/article/content/rules/standing.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';

const REST = `<div><p>${'The boats came back to the harbour before dawn. '.repeat(20)}</p></div>`;

/** In what the first block of a fragment stands, above the rest of a page. */
function standingIn(html: string): readonly string[] {
  const { body } = parseHtml(`<body>${html}${REST}</body>`);
  const place = body ? segment(body).blocks[0]?.place : undefined;
  if (!place) return ['no block'];
  const parts = { hidden: HIDDEN, navigation: NAVIGATION, footer: FOOTER };
  return Object.entries(parts).flatMap(([name, bit]) =>
    (standingOf(place) & bit) === 0 ? [] : [name],
  );
}

describe('in which part of a page a block stands', () => {
  it.each([
    ['<div><p>Ferry</p></div>', []],
    ['<nav><ul><li>Home</li></ul></nav>', ['navigation']],
    ['<footer><nav><div><p>Contact</p></div></nav></footer>', ['navigation', 'footer']],
    ['<div hidden><div><p>Sign up</p></div></div>', ['hidden']],
    ['<div class="footer" id="footer"><p>Harbour Press</p></div>', ['footer']],
    ['<blockquote><footer>Mary Doyle</footer></blockquote>', []],
    // The nearest foot decides.
    ['<footer><blockquote><footer>Mary Doyle</footer></blockquote></footer>', []],
  ])('is told of all that is within: %s', (html, parts) => {
    expect(standingIn(html)).toEqual(parts);
  });

  it('is none that holds most of the page', () => {
    const story = `<p>${'The harbour reopened on Monday, after works of two years. '.repeat(60)}</p>`;
    for (const box of ['nav', 'footer', 'div hidden'])
      expect(standingIn(`<${box}><div>${story}</div></${box.split(' ')[0] ?? ''}>`)).toEqual([]);
  });
});
