import { describe, expect, it } from 'vitest';
import {
  createDocument,
  MAX_DEPTH,
  parseHtml,
} from '../../../../../src/core/article/parse/index.ts';
import type { DomNode } from '../../../../../src/core/dom.ts';

/** Levels of nodes, found without recursion. */
function depthOf(root: DomNode): number {
  let deepest = 0;
  let level: DomNode[] = [root];
  while (level.length > 0) {
    deepest += 1;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return deepest - 1;
}

const bodyHtml = (html: string) => parseHtml(html).body?.innerHTML;

describe('parsing a page', () => {
  it('makes a whole document of a fragment', () => {
    const document = parseHtml('Just <b>words');
    expect(document.documentElement.outerHTML).toBe(
      '<html><head></head><body>Just <b>words</b></body></html>',
    );
  });

  it('makes a whole document of nothing', () => {
    expect(parseHtml('').documentElement.outerHTML).toBe('<html><head></head><body></body></html>');
  });

  it.each([
    ['closes a paragraph where a block begins', '<p>a<div>b</div>', '<p>a</p><div>b</div>'],
    [
      'moves text out of a table',
      '<table>a<tr><td>b',
      'a<table><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['untangles misnested tags', '<b>1<p>2</b>3</p>', '<b>1</b><p><b>2</b>3</p>'],
    [
      'ends a list item where the next begins',
      '<ul><li>a<li>b</ul>',
      '<ul><li>a</li><li>b</li></ul>',
    ],
    ['reads character references', 'caf&eacute &notit; &#x1F1F0;', 'café ¬it; 🇰'],
    [
      'reads the content of noscript as markup',
      'a<noscript><img src="a"></noscript>',
      'a<noscript><img src="a"></noscript>',
    ],
  ])('%s', (_what, html, expected) => {
    expect(bodyHtml(html)).toBe(expected);
  });

  it('keeps the content of templates apart from the page', () => {
    const document = parseHtml('<template><p>hidden</p></template><p>shown</p>');
    expect(document.body?.textContent).toBe('shown');
    expect(document.querySelectorAll('p')).toHaveLength(1);
  });

  it('keeps attributes, those of a second body tag included', () => {
    const document = parseHtml('<html lang=fr><body class=a><body id=b class=c>');
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    expect(document.body?.className).toBe('a');
    expect(document.body?.id).toBe('b');
  });
});

describe('parsing a hostile page', () => {
  it.each([
    ['100,000 nested divs', '<div>'.repeat(100_000)],
    ['20,000 unclosed formatting tags', '<b><i>'.repeat(20_000)],
    ['5,000 tables inside each other', '<table><tr><td>'.repeat(5_000)],
    ['20,000 nested lists', '<ul><li>'.repeat(20_000)],
    ['300,000 attributes', `<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(' ')}>`],
    ['a class list of a megabyte', `<p class="${'a b '.repeat(250_000)}">`],
  ])(
    'ends with %s, and keeps the text',
    (_what, html) => {
      const document = parseHtml(`<!DOCTYPE html>${html}The words inside.`);
      expect(document.body?.textContent).toBe('The words inside.');
      expect(depthOf(document)).toBeLessThanOrEqual(MAX_DEPTH + 2);
    },
    30_000,
  );

  it('keeps the order of the text where it flattens', () => {
    const words = Array.from({ length: 1_200 }, (_, index) => `${index} `);
    const document = parseHtml(`<div>${words.map((word) => `${word}<div>`).join('')}`);
    expect(document.body?.textContent).toBe(words.join(''));
  });

  it('keeps the text beyond 100,000 elements, without its markup', () => {
    const cells = Array.from({ length: 150_000 }, (_, index) => `<td>${index}<b>th</b></td>`);
    const document = parseHtml(`<table><tr>${cells.join('')}</table><p>The words after.`);
    const elements = document.querySelectorAll('*').length;
    expect(elements).toBeGreaterThan(90_000);
    expect(elements).toBeLessThanOrEqual(100_000);
    expect(document.body?.textContent).toContain(' 149998th 149999th The words after.');
  });

  it('opens no formatting tags again for ever', () => {
    const html = '<b>'.repeat(50) + '<p>word</p>'.repeat(20_000);
    expect(parseHtml(html).querySelectorAll('*').length).toBeLessThan(100_200);
  });

  it('does not turn a script into text beyond the limit', () => {
    const document = parseHtml(`${'<div>'.repeat(5_000)}<script>alert(1)</script>words`);
    expect(document.querySelectorAll('script')).toHaveLength(1);
  });
});

describe('a new document', () => {
  it('has an empty body', () => {
    expect(createDocument().body?.childNodes).toHaveLength(0);
  });
});
