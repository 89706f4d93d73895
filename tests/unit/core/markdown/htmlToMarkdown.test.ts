import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../src/core/markdown/index.ts';
import { renderGfm } from './render.ts';

const convert = (html: string) => htmlToMarkdown(html).trimEnd();

/** Text of HTML, as a browser shows it, near enough for comparing. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();

const escapeHtml = (text: string) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

describe('blocks', () => {
  it.each([
    ['paragraphs', '<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
    ['text without paragraphs', 'One<div>Two</div>Three', 'One\n\nTwo\n\nThree'],
    ['two line breaks as a new paragraph', 'One<br><br>Two<br>Three', 'One\n\nTwo\\\nThree'],
    ['headings', '<h2>Sub <em>head</em></h2><p>x</p>', '## Sub *head*\n\nx'],
    ['a linked card', '<a href="/x"><h3>Head</h3><p>Text</p></a>', '### [Head](/x)\n\n[Text](/x)'],
    ['bold around paragraphs', '<b><p>One</p><p>Two</p></b>', '**One**\n\n**Two**'],
    ['lists in lists', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c'],
    ['lists nested without an item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['two lists in a row', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
    [
      'two quotes in a row',
      '<blockquote>a</blockquote><blockquote>b</blockquote>',
      '> a\n\n<!-- -->\n\n> b',
    ],
    ['a rule in an item', '<ul><li><hr></li><li>b</li></ul>', '- ***\n\n- b'],
    ['tasks', '<ul><li><input type="checkbox" checked> a</li></ul>', '- [x] a'],
    [
      'code in a list',
      '<ul><li>a<pre><code class="language-js">x\n\ny</code></pre></li></ul>',
      '- a\n\n  ```js\n  x\n\n  y\n  ```',
    ],
    ['fences in code', '<pre>```\nx</pre>', '````\n```\nx\n````'],
    ['terms', '<dl><dt>A</dt><dd>one</dd></dl>', '**A**\n\none'],
    [
      'details',
      '<details><summary>S &lt;b&gt;</summary><p>x</p></details>',
      '<details>\n<summary>S &lt;b&gt;</summary>\n\nx\n\n</details>',
    ],
  ])('%s', (_, html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });
});

describe('tables', () => {
  it.each([
    [
      'a header and alignment',
      '<table><tr><th>A</th><th align="right">B</th></tr><tr><td>1</td><td align="right">2</td></tr></table>',
      '| A | B |\n| --- | ---: |\n| 1 | 2 |',
    ],
    [
      'no header',
      '<table><tr><td>1</td><td>2</td></tr></table>',
      '| | |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      'row headers',
      '<table><tr><th>A</th><td>1</td></tr></table>',
      '| | |\n| --- | --- |\n| **A** | 1 |',
    ],
    [
      'spans',
      '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 | 2 |\n| | 3 |',
    ],
    [
      'pipes',
      '<table><tr><th>a|b</th><th><code>c|d</code></th></tr></table>',
      '| a\\|b | `c\\|d` |\n| --- | --- |',
    ],
    [
      'blocks in cells',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p><p>2</p></td><td><ul><li>x</li></ul></td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1<br>2 | <ul><li>x</li></ul> |',
    ],
    [
      'a caption',
      '<table><caption>Cap</caption><tr><th>A</th><th>B</th></tr></table>',
      'Cap\n\n| A | B |\n| --- | --- |',
    ],
    ['layout', '<table><tr><td><p>One</p></td></tr><tr><td>Two</td></tr></table>', 'One\n\nTwo'],
  ])('with %s', (_, html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });

  it('do not grow without bound by their spans', () => {
    const cells = '<td colspan="999" rowspan="999">x</td>'.repeat(50);
    const source = `<table>${`<tr>${cells}</tr>`.repeat(50)}</table>`;
    // Spans as written would make fifty million cells.
    expect(convert(source).length).toBeLessThan(5_000_000);
  });
});

describe('inline', () => {
  it.each([
    ['spaces outside marks', '<p>a<b> b </b>c</p>', 'a **b** c'],
    ['nested marks', '<p><b>a <i>b</i></b><i> c</i></p>', '**a *b*** *c*'],
    ['punctuation beside letters', '<p>这是<b>“重要”</b>的</p>', '这&#x662F;**“重要”**&#x7684;'],
    ['plain CJK', '<p>北京<b>大学</b>和</p>', '北京**大学**和'],
    ['code', '<p><code>a`b</code> <code>`</code></p>', '``a`b`` `` ` ``'],
    [
      'what has no form',
      '<p>H<sub>2</sub>O <mark>m</mark> <kbd>K</kbd> <kbd>L</kbd></p>',
      'H<sub>2</sub>O <mark>m</mark> <kbd>K</kbd> <kbd>L</kbd>',
    ],
    [
      'a link with odd characters',
      '<p><a href="/a b(c&quot;" title="t &quot;q&quot;">[x]</a></p>',
      '[\\[x\\]](/a%20b%28c%22 "t \\"q\\"")',
    ],
    [
      'a linked picture',
      '<p><a href="/x"><img src="a.jpg" alt="A" title="T"></a></p>',
      '[![A](a.jpg "T")](/x)',
    ],
    [
      'an address as its own text',
      '<p><a href="https://x.example/a">https://x.example/a</a></p>',
      '<https://x.example/a>',
    ],
    ['an exclamation mark before a link', '<p>Look!<a href="/x">x</a></p>', 'Look\\![x](/x)'],
    [
      'formulas',
      '<p>m <math><semantics><mi>E</mi><annotation encoding="application/x-tex">E_1</annotation></semantics></math></p>',
      'm $E_1$',
    ],
    [
      'players',
      '<p>See <iframe src="https://www.youtube.com/embed/x"></iframe></p>',
      'See\n\n[Video](https://www.youtube.com/embed/x)',
    ],
    ['lazy pictures', '<p><img data-src="a.jpg" alt="A"><img alt="none"></p>', '![A](a.jpg)'],
    ['back links of notes', '<p>Note. <a href="#r1">↩</a></p>', 'Note.'],
  ])('%s', (_, html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });

  it('resolves addresses where it is told against what', () => {
    expect(
      htmlToMarkdown('<p><a href="/b">b</a> <a href="#n">n</a> <img src="c.png" alt="c"></p>', {
        baseUrl: 'https://news.example/2024/a.html',
      }),
    ).toBe('[b](https://news.example/b) [n](#n) ![c](https://news.example/2024/c.png)\n');
  });

  it('keeps no address that could run', () => {
    for (const address of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'file:///etc/passwd',
      'ms-word:x',
    ]) {
      expect(convert(`<p><a href="${address}">x</a></p>`)).toBe('x');
    }
    expect(convert('<p>x<img src="javascript:alert(1)" alt="y"></p>')).toBe('x');
  });
});

describe('text that looks like Markdown', () => {
  const LINES = [
    '1. not a list',
    '10) nor this',
    '- nor this',
    '+ nor this',
    '# nor a heading',
    '#tag',
    '> nor a quote',
    '---',
    '===',
    '***',
    '___',
    '```',
    '~~~',
    '| a | b |',
    '[x] [a](b) ![c](d) [^1]',
    '[ref]: https://x.example',
    '*a* _b_ __c__ **d** ~~e~~ `f`',
    'snake_case and _lead',
    '<b>bold</b> <script>alert(1)</script> <!-- c -->',
    '&amp; &lt; &#35; AT&T; R&D',
    'a\\b \\* \\',
    'https://x.example/a_b_c*d and www.x.example/_y_',
    'me_too@x.example',
    '$a$ and $5',
    '==a== %%b%% ^c',
    '<% tp %> {{x}}',
    '2 * 3 < 4 > 1',
    '-5 degrees, +1, 3.5',
    'C# and F#',
    '    indented',
    '！「全角」～',
  ];

  it.each(LINES)('stays text in a paragraph: %s', (line) => {
    expect(textOf(renderGfm(convert(`<p>${escapeHtml(line)}</p>`)))).toBe(line.trim());
  });

  it.each(LINES)(
    'stays text on a later line, in emphasis, a heading, an item and a cell: %s',
    (line) => {
      const text = escapeHtml(line);
      const forms: readonly [string, RegExp][] = [
        [`<p>a<br>${text}</p>`, /^<p>a<br \/>/u],
        [`<p>a <em>${text}</em> b</p>`, /^<p>a <em>/u],
        [`<h2>${text}</h2>`, /^<h2>/u],
        [`<ul><li>${text}</li></ul>`, /^<ul>\n<li>/u],
        [`<table><tr><th>${text}</th><th>b</th></tr></table>`, /^<table>/u],
      ];
      for (const [html, shape] of forms) {
        const rendered = renderGfm(convert(html));
        expect(rendered).toMatch(shape);
        expect(textOf(rendered)).toContain(line.trim());
      }
    },
  );

  it('leaves ordinary prose as it is', () => {
    for (const prose of [
      'M. Xi a souligné (lundi) que l’énergie: 3,5 % — c’est tout !',
      'Prices rose $5 to 20.7; see A/B, C-D & E + F = G.',
      '国家统计局：“增长 5.2%”（同比）。',
      'قالت الوزارة: «نعم»، والسعر 5٪.',
      'See https://news.example/a/b-c?d=e and write to desk@news.example.',
    ]) {
      expect(convert(`<p>${escapeHtml(prose)}</p>`)).toBe(prose);
    }
  });
});

describe('size', () => {
  it('takes a long page in its stride', () => {
    const paragraph =
      '<p>The <b>quick</b> <a href="/x">brown</a> fox, <em>they said</em>. 北京大学。</p>';
    const html = `<div>${paragraph.repeat(2_000)}</div>`;
    expect(convert(html).split('\n\n')).toHaveLength(2_000);
  }, 60_000);

  it.each([
    [
      'a paragraph of 300,000 words',
      `<p>${'word <b>word</b> '.repeat(150_000)}</p>`,
      'word **word**',
    ],
    ['a table of 50,000 rows', `<table>${'<tr><td>a<td>b'.repeat(50_000)}</table>`, '| a | b |'],
    ['a layout of 50,000 cells', `<table>${'<tr><td>cell'.repeat(50_000)}</table>`, 'cell'],
  ])(
    'writes %s',
    (_, html, part) => {
      expect(convert(html)).toContain(part);
    },
    60_000,
  );

  it('is nothing for nothing', () => {
    expect(htmlToMarkdown('')).toBe('');
    expect(htmlToMarkdown('<p> </p><script>x</script>')).toBe('');
  });
});
