import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { settleFootnotes } from '../../../../src/core/markdown/footnotes.ts';
import { documentToMarkdown } from '../../../../src/core/markdown/htmlToMarkdown.ts';
import { renderGfm } from './render.ts';

function noted(html: string): string {
  const document = parseHtml(html);
  settleFootnotes(document);
  return documentToMarkdown(document, {}, 'equals');
}

describe('footnotes of a clipping', () => {
  it('become those of Markdown, without labels and ways back of their own', () => {
    const markdown = noted(
      '<p id="r1">Nine million.<sup><a href="#f1">1</a></sup> Or ten.<sup><a href="#f2">2</a></sup></p><ol><li id="f1">Budget of 2026. <a href="#r1">↩</a></li><li id="f2"><p>Press.</p><p>Monday.</p></li></ol><p>The end.</p>',
    );
    expect(markdown).toBe(
      'Nine million.[^1] Or ten.[^2]\n\nThe end.\n\n[^1]: Budget of 2026.\n\n[^2]: Press.\n\n    Monday.\n',
    );
    expect(renderGfm(markdown)).toMatch(/data-footnote-ref[\s\S]*<li id="user-content-fn-2">/u);
  });

  it.each([
    [
      'in brackets, labelled by links back',
      '<p id="r1">It is so <a href="#n1">[1]</a>.</p><p id="n1"><a href="#r1">[1]</a> Archive, box 3.</p>',
      'It is so [^1].\n\n[^1]: Archive, box 3.\n',
    ],
    [
      'by signs, labelled in words',
      '<p>Nine million<a href="#n">*</a>.</p><p id="n">* At prices of 2020.</p>',
      'Nine million[^1].\n\n[^1]: At prices of 2020.\n',
    ],
    [
      'by bare numbers that are led back to',
      '<p id="r">Nine million <a href="#n">1</a>.</p><p id="n">1. Budget. <a href="#r">back</a></p>',
      'Nine million [^1].\n\n[^1]: Budget.\n',
    ],
    [
      'several at one word, one of them twice',
      '<p>Nine<sup><a href="#a">1</a>, <a href="#b">2</a></sup> and ten<sup><a href="#a">1</a></sup>.</p><ol><li id="a">One.</li><li id="b">Two.</li></ol>',
      'Nine[^1], [^2] and ten[^1].\n\n[^1]: One.\n\n[^2]: Two.\n',
    ],
    [
      'in a table',
      '<table><tr><th>Town</th><th>Boats</th></tr><tr><td>Kai</td><td>7<sup><a href="#n">a</a></sup></td></tr></table><p id="n">a) Estimated.</p>',
      '| Town | Boats |\n| --- | --- |\n| Kai | 7[^1] |\n\n[^1]: Estimated.\n',
    ],
  ])('are known %s', (_what, html, expected) => {
    expect(noted(html)).toBe(expected);
  });
});

describe('other links within a clipping', () => {
  it.each([
    [
      'to a section',
      '<p>See <a href="#costs">the costs</a>.</p><h2 id="costs">Costs</h2>',
      'See the costs.\n\n## Costs\n',
    ],
    [
      'of a list of contents by numbers',
      '<p>Go to <a href="#a">1</a> or <a href="#b">2</a>.</p><ol><li id="a">First.</li><li id="b">Second.</li></ol>',
      'Go to 1 or 2.\n\n1. First.\n2. Second.\n',
    ],
    ['to nowhere', '<p>Up<sup><a href="#gone">1</a></sup></p>', 'Up<sup>1</sup>\n'],
    [
      'that stand where the words of a block begin',
      '<p><a href="#n">[1]</a>: so it is.</p><p id="n">Archive.</p>',
      '\\[1]: so it is.\n\nArchive.\n',
    ],
  ])('keep their words alone: %s', (_what, html, expected) => {
    expect(noted(html)).toBe(expected);
  });

  it('leave what is written as a footnote of Markdown as the words it is', () => {
    expect(renderGfm(noted('<p>x[^1]</p><p>[^1]: y</p>'))).toBe('<p>x[^1]</p>\n<p>[^1]: y</p>\n');
  });
});
