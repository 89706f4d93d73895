import { describe, expect, it } from 'vitest';
import { cleanTree, serialise } from '../../../../../src/core/article/clean/index.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const BASE = 'https://paper.example/news/2025/story.html';

function clean(html: string, base: string | null = BASE): string {
  const { body } = parseHtml(html);
  if (!body) throw new Error('a parsed page always has a body');
  return serialise(cleanTree(body, { base }).body);
}

describe('what a page’s markup becomes', () => {
  it.each([
    [
      'drops style, class, id, data and handlers',
      '<p class=a id=b style="color:red" data-x=1 onclick="x()">Text</p>',
      '<p>Text</p>',
    ],
    [
      'unwraps layers of boxes',
      '<div><div><section><p>One</p></section><div><span>Two</span></div></div></div>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'gives loose text a paragraph',
      'Loose <b>text</b><div>Box</div>',
      '<p>Loose <strong>text</strong></p><p>Box</p>',
    ],
    [
      'names formatting by meaning',
      '<p><b>a</b> <i>b</i> <s>c</s> <tt>d</tt></p>',
      '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>',
    ],
    [
      'ends a paragraph at two line breaks',
      '<div>One<br><br>Two<br>still two<br></div>',
      '<p>One</p><p>Two<br>still two</p>',
    ],
    ['folds white space', '<p>  a \n\t b  <i> c </i> d </p>', '<p>a b <em>c </em>d</p>'],
    [
      'drops empty paragraphs and no-break padding',
      '<p>&nbsp;</p><p></p><p><b></b></p><p>x</p>',
      '<p>x</p>',
    ],
    ['keeps the white space of code', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
    [
      'carries formatting into the blocks within it',
      '<b><p>One</p><p>Two</p></b>',
      '<p><strong>One</strong></p><p><strong>Two</strong></p>',
    ],
    ['makes h1 a heading of the body', '<h1>Part <span>one</span></h1>', '<h2>Part one</h2>'],
    [
      'keeps nested lists',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    [
      'makes items of what stands loose in a list',
      '<ul>stray<li>a</li></ul>',
      '<ul><li>stray</li><li>a</li></ul>',
    ],
    [
      'keeps language and direction',
      '<p lang="ar" dir="rtl">نص</p>',
      '<p lang="ar" dir="rtl">نص</p>',
    ],
    ['keeps a line between two parts', '<p>One</p><hr><p>Two</p>', '<p>One</p><hr><p>Two</p>'],
    [
      'keeps terms with what they mean, and nothing beside them',
      '<dl>x<dt>Boats</dt><dd>Forty</dd><div><dt>Crew</dt><dd>Nine</dd></div><p>stray</p></dl>',
      '<dl><dt>Boats</dt><dd>Forty</dd><dt>Crew</dt><dd>Nine</dd></dl>',
    ],
    ['makes paragraphs of terms alone', '<dt>Boats</dt><dd>Forty</dd>', '<p>Boats</p><p>Forty</p>'],
    [
      'keeps what unfolds, with its summary',
      '<details><summary>Who pays?</summary><p>The region.</p></details>',
      '<details><summary>Who pays?</summary><p>The region.</p></details>',
    ],
    [
      'makes a paragraph of a summary alone',
      '<summary>Who pays?</summary><p>The region.</p>',
      '<p>Who pays?</p><p>The region.</p>',
    ],
    [
      'keeps what an abbreviation stands for',
      '<p>The <abbr title=" European Union ">EU</abbr> and <abbr>UN</abbr></p>',
      '<p>The <abbr title="European Union">EU</abbr> and <abbr>UN</abbr></p>',
    ],
    [
      'drops what other elements say of themselves',
      '<p>The <b title="European Union">EU</b></p>',
      '<p>The <strong>EU</strong></p>',
    ],
    [
      'drops a language and a direction that are none',
      '<p lang="not a language" dir="sideways">One</p>',
      '<p>One</p>',
    ],
    [
      'keeps each direction that there is',
      '<p dir="ltr">One</p><p dir="AUTO">Two</p>',
      '<p dir="ltr">One</p><p dir="auto">Two</p>',
    ],
    [
      'keeps the language of a few words',
      '<p>a<span lang="ja">並</span>b</p>',
      '<p>a<span lang="ja">並</span>b</p>',
    ],
    [
      'writes an emoji for its picture',
      '<p>It works <img src="/e/1f600.png" alt="😀"> again</p>',
      '<p>It works 😀 again</p>',
    ],
    [
      'parts links within links',
      '<p><a href="/a">one <a href="/b">two</a></a></p>',
      '<p><a href="https://paper.example/a">one </a><a href="https://paper.example/b">two</a></p>',
    ],
    ['sets a heading on one line', '<h2>Part<div>one</div>two</h2>', '<h2>Part one two</h2>'],
    ['drops formatting without words', '<p>a<b></b>c</p>', '<p>ac</p>'],
    ['escapes text', '<p>1 &lt; 2 &amp;amp; "q"</p>', '<p>1 &lt; 2 &amp;amp; "q"</p>'],
    [
      'reads a layout table as text',
      '<table><tr><td><p>Story text</p></td></tr></table>',
      '<p>Story text</p>',
    ],
  ])('%s', (_what, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it('keeps a table of data, with its spans', () => {
    const html =
      '<table border=1><caption>Results</caption><tr><th>Team<th>Goals<tr><td>North<td>3<tr><td colspan=2>none</table>';
    expect(clean(html)).toBe(
      '<table><caption>Results</caption><thead><tr><th>Team</th><th>Goals</th></tr></thead>' +
        '<tbody><tr><td>North</td><td>3</td></tr><tr><td colspan="2">none</td></tr></tbody></table>',
    );
  });
});

describe('safety', () => {
  it.each([
    ['scripts', '<p>a<script>x()</script></p>'],
    [
      'frames and objects',
      '<p>a</p><iframe src="//e.example"></iframe><object data="x"></object><embed src=x>',
    ],
    [
      'foreign content',
      '<p>a</p><svg><script>x()</script><text>t</text></svg><math><mi>b</mi></math>',
    ],
    [
      'forms',
      '<p>a</p><input value=b><select><option>c</select><button>d</button><textarea>e</textarea>',
    ],
    ['script links', '<p><a href="javascript:x()">a</a></p>'],
    ['data links', '<p><a href="data:text/html,x">a</a></p>'],
    ['links to programs', '<p><a href="file:///etc/passwd">a</a></p>'],
    ['links hidden by control characters', '<p><a href="java\nscript:x()">a</a></p>'],
    ['script pictures', '<p>a<img src="javascript:x()"></p>'],
  ])('keeps the words and nothing of %s', (_what, html) => {
    expect(clean(html)).toBe('<p>a</p>');
  });

  it('makes links absolute, and keeps http, https and mailto alone', () => {
    expect(
      clean('<p><a href="../x?a=1&b=2" target=_blank>a</a> <a href="mailto:a@b.example">b</a></p>'),
    ).toBe(
      '<p><a href="https://paper.example/news/x?a=1&amp;b=2">a</a> <a href="mailto:a@b.example">b</a></p>',
    );
  });

  it('leaves a relative link’s words alone where the page’s address is not known', () => {
    expect(clean('<p><a href="x.html">a</a></p>', null)).toBe('<p>a</p>');
  });

  it('writes what a parser reads back as the same tree', () => {
    const html = clean(
      '<p>&lt;img src=x onerror=x()&gt; <a href="/&quot;><script>">q</a></p><pre>\n\nx</pre>',
    );
    expect(clean(html)).toBe(html);
    expect(html).not.toContain('<script');
  });
});
