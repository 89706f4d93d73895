/** Clean HTML as the extractor writes it, for the tests of the text projection. */
export const CLEAN_PAGES = {
  'paragraphs and a figure':
    '<p>First <em>words</em>, then <a href="https://example.org/">a link</a>.</p>' +
    '<figure><img src="asset:1" alt="Two people"><figcaption>Two people (Agency/Name)</figcaption></figure>' +
    '<p>Last line.</p>',
  'line breaks': '<p>Roses are red<br>violets are blue</p><p>After<br><br>a gap</p>',
  'nested lists':
    '<ul><li>One</li><li><p>Two</p><ol><li>Two, first</li><li>Two, second</li></ol></li></ul>',
  'a table':
    '<table><caption>Results</caption><thead><tr><th>Team</th><th>Goals</th></tr></thead>' +
    '<tbody><tr><td>North</td><td>3</td></tr><tr><td><p>South</p><p>(away)</p></td><td>2</td></tr></tbody></table>',
  'code kept as written': '<pre><code>if (a) {\n    b();\n}\n</code></pre><p>Then.</p>',
  'Chinese and Arabic':
    '<h2 lang="zh">航海日志</h2><p>黎明时分<strong>海面</strong>平静。</p><p dir="rtl" lang="ar">البحر هادئ عند الفجر.</p>',
  'characters beyond the basic plane': '<p>A flag 🇰🇿 and a family 👨‍👩‍👧.</p>',
  'quotes and definitions':
    '<blockquote><p>He said <q>no</q>.</p></blockquote><dl><dt>Term</dt><dd>Meaning</dd></dl><hr><p>End</p>',
  'layout space between blocks': '<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>\n<p>Three</p>\n',
  nothing: '',
} as const;
